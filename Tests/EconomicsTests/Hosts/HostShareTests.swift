import Economics
import Profiles
import Quantities
import RunRecords
import Testing

@Suite struct HostShareTests {
    private let library: ProfileLibrary

    init() throws { library = try ShippedLibrary().library }

    private func power(
        _ id: String, cores: Int, sockets: Int? = 1, fit: HostMatch.Fit = .product
    ) throws -> PowerSource {
        try HostShare.power(
            of: HostMatch(profile: try library.host(id), fit: fit), cores: cores, sockets: sockets,
            fallback: try library.genericHost())
    }

    private func power(
        of match: HostMatch, cores: Int, sockets: Int? = nil
    ) throws -> PowerSource {
        try HostShare.power(
            of: match, cores: cores, sockets: sockets, fallback: try library.genericHost())
    }

    /// From the leanest system under ssj, 346 W, to the hungriest, 416 W, times 500 / 373 of stress; high was 500 W, the
    /// median's stress.
    @Test func ownsItsShareOfTheWallWattsByCores() throws {
        let power = try power("epyc-9654p", cores: 4)
        #expect(agree(power.watts.center, 436.5 * 4 / 96) && power.watts.confidence == 0.8)
        #expect(
            agree(power.watts.low, 346.0 * 4 / 96)
                && agree(power.watts.high, 416.0 * 500 / 373 * 4 / 96))
        #expect(power.profile == "epyc-9654p")
        #expect(power.boundary == .modelled)
        #expect(
            power.derivation == """
                4 of 96 cores of AMD EPYC 9654P, whose server draws 437 W at the wall at load (between ssj and \
                stress: SPECpower_ssj2008 results since 2020, copied in cloud-carbon-footprint/ccf-coefficients, \
                SPECpower-2026-03-09.csv: 5 systems; quattor template library; CPU TCO study 2026-08)
                """)
    }

    /// No larger server of it is published, so that a machine of two counts as two servers.
    @Test func moreCoresThanAnyPublishedServerCountAsSeveral() throws {
        #expect(try power("epyc-9654p", cores: 192, sockets: 2).watts.center == 873)
    }

    /// 674 W of ssj, of which stress is 500 / 342 with one socket, halfway; it was 1.19 of other CPUs, 802 W.
    @Test func bothSocketsOfAServerTakeTheWattsPublishedForTwo() throws {
        let power = try power("epyc-9754", cores: 256, sockets: 2)
        let ratio = 500.0 / 342
        #expect(agree(power.watts.center, 674 * (1 + ratio) / 2))
        #expect(agree(power.watts.low, 591) && agree(power.watts.high, 810 * ratio))
        #expect(power.derivation.contains("whose server of 2 sockets draws 830 W"))
    }

    /// A cpuset, a quota or one core of a machine of two sockets: its part of 783 W x 1.19, not of a server of one socket.
    @Test(arguments: [1, 64, 127, 128]) func aPartIsOfTheServerThatItIsIn(cores: Int) throws {
        let power = try power("xeon-8592-plus", cores: cores, sockets: 2)
        #expect(agree(power.watts.center, 783 * 1.19 * Double(cores) / 128))
        #expect(
            power.derivation.hasPrefix(
                """
                \(cores) of 128 cores of Intel Xeon Platinum 8592+, whose server of 2 sockets draws 932 W at the wall at \
                load (
                """))
    }

    /// 196 W of a server of two sockets, of which 128 cores own all; it was twice the 145 W of one.
    @Test(
        arguments: [(128, 2, 196.0), (64, 2, 98), (64, 1, 145), (2, nil, 196.0 / 64)] as [(Int, Int?, Double)]
    )
    func idleIsOfTheSameServerAsTheLoad(cores: Int, sockets: Int?, watts: Double) throws {
        let profile = try library.host("xeon-8592-plus")
        let idle = try #require(HostShare.idleWatts(of: profile, cores: cores, sockets: sockets))
        #expect(agree(idle.value, watts))
    }

    /// What is divided is named: the server, not a socket's share of it.
    @Test(
        arguments: [
            (1, "; none of 1 socket is published ("), (nil, " (between"), (4, " (between"),
        ] as [(Int?, String)])
    func aServerOfFourSocketsIsNamed(sockets: Int?, then: String) throws {
        let power = try power("xeon-8380hl", cores: 2, sockets: sockets)
        #expect(agree(power.watts.center, 1062 * 1.19 / 56))
        #expect(
            power.derivation.hasPrefix(
                """
                2 of 112 cores of Intel Xeon Platinum 8380HL, whose server of 4 sockets draws 1264 W at the wall at \
                load\(then)
                """))
    }

    /// A virtual machine does not see the sockets of its server: from 591 W / 256 cores of two sockets to 431 W x 500 / 342
    /// / 128 of one.
    @Test func whereTheSocketsCannotBeSeenTheWattsSpanAllServers() throws {
        let power = try power("epyc-9754", cores: 2, sockets: nil)
        #expect(agree(power.watts.low, 2 * 591.0 / 256))
        let ratio = 500.0 / 342
        #expect(agree(power.watts.high, 2 * 431 * ratio / 128))
        #expect(agree(power.watts.center, 674 * (1 + ratio) / 256))
        #expect(
            power.derivation.hasPrefix(
                """
                2 cores of AMD EPYC 9754, whose servers of 1 or 2 sockets draw 2.3 to 4.9 W a core at load: the sockets of \
                its server cannot be seen from here, and the middle is that of 2, as most published systems have (a span \
                of 1 product in 2 published servers; the middle is AMD EPYC 9754 with 2 sockets: between ssj
                """))
    }

    /// It was from 228 W / 64 cores of one socket; two sockets of a 7763 draw 406 W / 128.
    @Test func aSpanOfProductsHoldsTheirLargerServers() throws {
        let match = try library.hostProfile(
            vendor: "AuthenticAMD", family: 25, model: 1, brand: "AMD EPYC Processor")
        let power = try power(of: match, cores: 2)
        #expect(agree(power.watts.low, 2 * 406.0 / 128))
        #expect(
            power.derivation.contains("(a span of 2 products in 3 published servers; the middle is AMD EPYC"))
        // On the metal, of one socket, only what one socket draws.
        let metal = try self.power(of: match, cores: 2, sockets: 1)
        #expect(agree(metal.watts.low, 2 * 228.0 / 64))
    }

    @Test func aBareBrandStringSpansAllProductsThatItCouldBe() throws {
        let match = try library.hostProfile(
            vendor: "GenuineIntel", family: 6, model: 143, brand: "Intel(R) Xeon(R) Processor")
        #expect(match.products.map(\.id) == ["xeon-8480-plus", "xeon-8490h"])
        let power = try power(of: match, cores: 2)
        // From two sockets of a 8480+, the leanest, to one under stress; it was of one socket alone.
        #expect(agree(power.watts.low, 2 * 594 / 112))
        #expect(agree(power.watts.high, 2 * 518 * 1.46 / 56))
        #expect(
            power.derivation.hasPrefix(
                """
                2 cores of one of 2 products with this silicon that have a profile (Intel Xeon Platinum 8480+, Intel Xeon \
                Platinum 8490H), whose servers of 1, 2 or 4 sockets draw 5.3 to 13.5 W a core at load: the CPU does not say \
                which it is; the sockets of its server
                """))
    }

    /// Others have no profile here, so that the interval holds what all published servers draw a core, and says so.
    @Test func aSiliconOfOneKnownProductSaysThatItMayBeAnother() throws {
        let match = try library.hostProfile(
            vendor: "GenuineIntel", family: 6, model: 207, brand: "Intel(R) Xeon(R) Processor")
        #expect(match.profile.id == "xeon-8592-plus" && match.fit == .silicon)
        let power = try power(of: match, cores: 2)
        #expect(power.derivation.contains("the product may be another: the CPU does not name it"))
        #expect(power.derivation.contains("of one product with this silicon that has a profile"))
        #expect(
            power.derivation.contains(
                "the interval, 2.3 to 13 W a core, holds what the published servers of all CPUs draw"))
        #expect(agree(power.watts.low, 2 * 2.27) && agree(power.watts.high, 2 * 13))
        #expect(agree(power.watts.center, 2 * 783 * 1.19 / 128))
    }

    /// Other makers' chips have the same core: Graviton 2 reports what Altra reports.
    @Test(arguments: [(3340, "altra-q80-30", "Neoverse-N1"), (3407, "grace-superchip", "Neoverse-V2")])
    func aCoresDesignIsNoProduct(model: Int, id: String, brand: String) throws {
        let match = try library.hostProfile(vendor: "ARM", family: 8, model: model, brand: brand)
        #expect(match.profile.id == id && match.fit == .silicon && match.otherProduct == nil)
        let power = try power(of: match, cores: 4)
        #expect(power.derivation.contains("with this core, which chips of several makers share,"))
        #expect(agree(power.watts.high, 4 * 13))
    }

    /// Not bare, and none of those that have a profile.
    @Test(arguments: [
        ("AMD EPYC 9354 32-Core Processor", "9354"), ("AMD EPYC 9R14", "9R14"), ("AMD EPYC Processor", nil),
        ("AMD EPYC-Genoa Processor @ 2.30GHz", nil),
    ])
    func aNameWithoutAProfileSpansMoreThanTheKnown(brand: String, number: String?) throws {
        let match = try library.hostProfile(vendor: "AuthenticAMD", family: 25, model: 17, brand: brand)
        #expect(match.otherProduct == number && match.products.count == 2)
        let power = try power(of: match, cores: 1)
        #expect((power.watts.high == 13) == (number != nil))
        #expect(power.derivation.contains("the CPU names another, \(number ?? "")") == (number != nil))
    }

    @Test func theFallbackCountsCores() throws {
        let power = try power("generic", cores: 2, fit: .generic)
        #expect(power.watts.center == 9.92)
        #expect(agree(power.watts.low, 2 * 2.27))
        #expect(agree(power.watts.high, 2 * 13))
        #expect(power.watts.confidence == 0.8)
        #expect(
            power.derivation.hasPrefix("2 cores at the generic 4.96 W a core: no profile fits this CPU"))
    }

    @Test func unknownWallWattsTakeTheFallbackAloud() throws {
        var unknown = try library.host("xeon-8480-plus")
        unknown.wallWatts = nil
        let match = HostMatch(profile: unknown, fit: .product)
        let power = try HostShare.power(of: match, cores: 56, sockets: 1, fallback: try library.genericHost())
        #expect(power.profile == "generic")
        #expect(power.watts.center == 56 * 4.96)
        #expect(power.derivation.contains("the wall watts of Intel Xeon Platinum 8480+ are not known"))
        #expect(throws: EconomicsError.noWallWatts(profile: "xeon-8480-plus")) {
            try HostShare.power(of: match, cores: 1, sockets: 1, fallback: nil)
        }
    }

    @Test func saysThatTheProductMayBeAnother() throws {
        #expect(
            try power("epyc-9654p", cores: 4, fit: .silicon).derivation.contains("the product may be another")
        )
    }

    @Test(arguments: [0, -3])
    func refusesNoCores(cores: Int) {
        #expect(throws: EconomicsError.noCores(found: cores)) { try power("epyc-9654p", cores: cores) }
    }
}

@Suite struct MeasuredHostTests {
    private func measurement(
        _ type: DataType?, _ rate: Double, _ engine: EngineName, passed: Bool = true
    ) -> RateMeasurement {
        let estimate = Estimate(center: rate, low: rate, high: rate, confidence: 0.95, count: 5)
        let problem: Problem =
            type.map { .matmul(MatrixProduct($0, m: 1, n: 1, k: 1)) } ?? .sha256d(headerBytes: 80)
        return RateMeasurement(
            of: Benchmark(engine, problem, .allCores), kernel: "k", cpus: [0], rate: estimate, samples: [],
            peak: nil, fractionOfPeak: nil,
            verification: Verification(passed: passed, cases: 1, method: "test"), energy: nil,
            noise: Noise(
                stealSeconds: nil, cpuPressureSeconds: nil, involuntarySwitches: nil, throttleEvents: nil,
                quotaThrottledPeriods: nil, frequencyProxyHertz: nil), warnings: [])
    }

    @Test func takesTheFastestVerifiedRateOfEachKind() {
        let power = PowerSource(
            source: "ipmi-dcmi", boundary: .server, watts: Estimate(exactly: 100), profile: nil,
            derivation: "")
        let host = MeasuredHost(
            measurements: [
                measurement(nil, 6, .openssl), measurement(nil, 11, .opensslTransform),
                measurement(nil, 99, .native, passed: false),
                measurement(.f32, 3, .native),
                measurement(.f64, 2, .native), measurement(.f32, 1, .cblas),
            ], power: power, idleWatts: nil, cores: 1)
        #expect(host.rates.map(\.benchmark.engine) == [.opensslTransform, .native, .native])
        #expect(host.rates.map(\.rate.center) == [11, 3, 2])
    }
}
