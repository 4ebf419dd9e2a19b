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
        #expect(power.watts == Estimate(exactly: 500).scaled(by: 4.0 / 96))
        #expect(power.profile == "epyc-9654p")
        #expect(power.boundary == .modelled)
        #expect(
            power.derivation == """
                4 of 96 cores of AMD EPYC 9654P, whose server draws 500 W at the wall at load; one figure, its spread \
                is not known (quattor template library; CPU TCO study 2026-08)
                """)
    }

    @Test func twoSocketsCountAsTwoServers() throws {
        #expect(try power("epyc-9654p", cores: 192).watts.center == 1000)
    }

    @Test func theFallbackCountsCores() throws {
        let power = try power("generic", cores: 2, fit: .generic)
        #expect(power.watts.center == 10.1875)
        #expect(agree(power.watts.low, 2 * 3.1146))
        #expect(agree(power.watts.high, 2 * 5.2083))
        #expect(power.watts.confidence == 0.8)
        #expect(
            power.derivation.hasPrefix("2 cores at the generic 5.09375 W a core: no profile fits this CPU"))
    }

    @Test func unknownWallWattsTakeTheFallbackAloud() throws {
        let power = try power("xeon-8480-plus", cores: 56)
        #expect(power.profile == "generic")
        #expect(power.watts.center == 56 * 5.09375)
        #expect(power.derivation.contains("the wall watts of Intel Xeon Platinum 8480+ are not known"))
        #expect(throws: EconomicsError.noWallWatts(profile: "xeon-8480-plus")) {
            try HostShare.power(
                of: HostMatch(profile: try library.host("xeon-8480-plus"), fit: .product), cores: 1,
                fallback: nil)
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
    ) -> Measurement {
        let estimate = Estimate(center: rate, low: rate, high: rate, confidence: 0.95, count: 5)
        let problem: Problem =
            type.map { .matmul(MatrixProduct($0, m: 1, n: 1, k: 1)) } ?? .sha256d(headerBytes: 80)
        return Measurement(
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
