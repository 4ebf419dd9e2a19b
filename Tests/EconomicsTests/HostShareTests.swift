import Economics
import Profiles
import Quantities
import RunRecords
import Testing

@Suite struct HostShareTests {
    private let library: ProfileLibrary

    init() throws { library = try ShippedLibrary().library }

    private func power(_ id: String, cores: Int, fit: HostMatch.Fit = .product) throws -> PowerSource {
        try HostShare.power(
            of: HostMatch(profile: try library.host(id), fit: fit), cores: cores,
            fallback: try library.genericHost())
    }

    @Test func ownsItsShareOfTheWallWattsByCores() throws {
        let power = try power("epyc-9654p", cores: 4)
        // Between the 346 W of the leanest system under ssj and the 500 W of stress.
        #expect(agree(power.watts.center, 436.5 * 4 / 96) && power.watts.confidence == 0.8)
        #expect(agree(power.watts.low, 346.0 * 4 / 96) && agree(power.watts.high, 500.0 * 4 / 96))
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
        #expect(try power("epyc-9654p", cores: 192).watts.center == 873)
    }

    /// 674 W of ssj, of which stress is 1.38, halfway.
    @Test func bothSocketsOfAServerTakeTheWattsPublishedForTwo() throws {
        let power = try power("epyc-9754", cores: 256)
        #expect(agree(power.watts.center, 674 * 1.19))
        #expect(agree(power.watts.low, 591) && agree(power.watts.high, 674 * 1.46))
        #expect(power.derivation.contains("whose server of 2 sockets draws 802 W"))
    }

    @Test func aBareBrandStringSpansAllProductsThatItCouldBe() throws {
        let match = try library.hostProfile(
            vendor: "GenuineIntel", family: 6, model: 143, brand: "Intel(R) Xeon(R) Processor")
        #expect(match.products.map(\.id) == ["xeon-8480-plus", "xeon-8490h"])
        let power = try HostShare.power(of: match, cores: 2, fallback: try library.genericHost())
        // From the leaner of 518 W / 56 and 482 W / 60 cores to the higher under stress.
        #expect(agree(power.watts.low, 2 * 482 / 60))
        #expect(agree(power.watts.high, 2 * 518 * 1.46 / 56))
        #expect(
            power.derivation.hasPrefix(
                """
                2 cores of one of 2 products with this silicon that have a profile (Intel Xeon Platinum 8480+, Intel Xeon \
                Platinum 8490H), whose servers draw 8 to 13.5 W a core at load: the CPU does not say which it is
                """))
    }

    @Test func aSiliconOfOneKnownProductSaysThatItMayBeAnother() throws {
        let match = try library.hostProfile(
            vendor: "GenuineIntel", family: 6, model: 207, brand: "Intel(R) Xeon(R) Processor")
        #expect(match.profile.id == "xeon-8592-plus" && match.fit == .silicon)
        let power = try HostShare.power(of: match, cores: 2, fallback: try library.genericHost())
        #expect(power.derivation.contains("the product may be another: the CPU does not name it"))
        #expect(power.derivation.contains("of one product with this silicon that has a profile"))
        // Others have no profile here, so that the interval holds what all published servers draw a core.
        #expect(agree(power.watts.low, 2 * 2.49) && agree(power.watts.high, 2 * 13.5))
        let server = try #require(match.profile.server(for: 2))
        #expect(agree(power.watts.center, 2 * server.load.median / Double(server.cores)))
    }

    /// Other makers' chips have the same core: Graviton 2 reports what Altra reports.
    @Test(arguments: [(3340, "altra-q80-30", "Neoverse-N1"), (3407, "grace-superchip", "Neoverse-V2")])
    func aCoresDesignIsNoProduct(model: Int, id: String, brand: String) throws {
        let match = try library.hostProfile(vendor: "ARM", family: 8, model: model, brand: brand)
        #expect(match.profile.id == id && match.fit == .silicon && match.otherProduct == nil)
        let power = try HostShare.power(of: match, cores: 4, fallback: try library.genericHost())
        #expect(power.derivation.contains("with this core, which chips of several makers share,"))
        #expect(agree(power.watts.high, 4 * 13.5))
    }

    /// Not bare, and none of those that have a profile.
    @Test(arguments: [
        ("AMD EPYC 9354 32-Core Processor", "9354"), ("AMD EPYC 9R14", "9R14"), ("AMD EPYC Processor", nil),
        ("AMD EPYC-Genoa Processor @ 2.30GHz", nil),
    ])
    func aNameWithoutAProfileSpansMoreThanTheKnown(brand: String, number: String?) throws {
        let match = try library.hostProfile(vendor: "AuthenticAMD", family: 25, model: 17, brand: brand)
        #expect(match.otherProduct == number && match.products.count == 2)
        let power = try HostShare.power(of: match, cores: 1, fallback: try library.genericHost())
        #expect((power.watts.high == 13.5) == (number != nil))
        #expect(power.derivation.contains("the CPU names another, \(number ?? "")") == (number != nil))
    }

    @Test func theFallbackCountsCores() throws {
        let power = try power("generic", cores: 2, fit: .generic)
        #expect(power.watts.center == 10.42)
        #expect(agree(power.watts.low, 2 * 2.49))
        #expect(agree(power.watts.high, 2 * 13.5))
        #expect(power.watts.confidence == 0.8)
        #expect(
            power.derivation.hasPrefix("2 cores at the generic 5.21 W a core: no profile fits this CPU"))
    }

    @Test func unknownWallWattsTakeTheFallbackAloud() throws {
        var unknown = try library.host("xeon-8480-plus")
        unknown.wallWatts = nil
        let match = HostMatch(profile: unknown, fit: .product)
        let power = try HostShare.power(of: match, cores: 56, fallback: try library.genericHost())
        #expect(power.profile == "generic")
        #expect(power.watts.center == 56 * 5.21)
        #expect(power.derivation.contains("the wall watts of Intel Xeon Platinum 8480+ are not known"))
        #expect(throws: EconomicsError.noWallWatts(profile: "xeon-8480-plus")) {
            try HostShare.power(of: match, cores: 1, fallback: nil)
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
