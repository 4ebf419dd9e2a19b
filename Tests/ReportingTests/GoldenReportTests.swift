import Foundation
import Quantities
import RunRecords
import Reporting
import TestSupport
import Testing

@Suite struct GoldenReportTests {
    @Test func host() {
        check(
            "host.txt",
            HostReport.report(
                Samples.host(Samples.hybrid, quota: 1.5), environment: Samples.environment))
        #expect(
            shown(HostReport.report(Samples.host(Samples.server), environment: Samples.environment))
                .contains("no quota"))
    }

    @Test func rates() {
        check("rates.txt", RatesReport.report(Samples.measurements, on: Samples.server))
        #expect(RatesReport.report([], on: Samples.server).isEmpty)
    }

    /// A large server's rows are wider than the page, words are kept whole, and two threads of a core count as one core.
    @Test func ratesOfALargeServer() {
        let cpus = Array(0..<384)
        let topology = Samples.topology(
            cores: (0..<192).map {
                Core(index: $0, package: 0, numaNode: 0, kind: nil, cpus: [$0, $0 + 192])
            },
            nodes: [], domains: [])
        let placements: [(PlacementName, Int)] = [(.oneCore, 1), (.allCores, 192), (.allThreads, 384)]
        let measurements = placements.map { name, workers in
            Samples.measurement(
                .opensslTransform, kernel: "sha256_transform", rate: 11.2e6 * Double(workers),
                cpus: Array(cpus.prefix(workers)), placement: name, fraction: 0.4,
                dirt: [.frequency])
        }
        check("rates-large.txt", RatesReport.report(measurements, on: topology))
    }

    @Test func revenue() {
        check("revenue.txt", RevenueAxisReport.report(Samples.entries(Samples.revenue)))
        #expect(RevenueAxisReport.report([]).isEmpty)
    }

    /// Subjects are ids of profiles that anybody may write.
    @Test func revenueOfLongNames() {
        let name = "hydro-cooled-prototype-of-a-maker-with-a-very-long-name-rev-2"
        let rows =
            Samples.rows(.profile(name), .perDeviceHour, gross: 123.4e6, net: -123.4e6, relative: 0.9)
            + Samples.rows(.profile("x"), .hashprice, gross: 0, net: 0, relative: 0)
        check("revenue-long.txt", RevenueAxisReport.report(Samples.entries(rows)))
    }

    /// A long list of profiles would bury the host.
    @Test func aRunIsSetBesideTheBestOfEachKind() throws {
        let record = try Samples.record()
        let others = (1...5).flatMap {
            Samples.rows(.profile("asic-\($0)"), .hashprice, gross: 1e6, net: Double($0) * 1e5, relative: 0)
                + Samples.rows(
                    .profile("gpu-\($0)"), .perFlop(.bf16), gross: 9e6, net: 8e6 - Double($0), relative: 0)
        }
        let text = shown(RunReport.results(record, comparedWith: Samples.entries(others)))
        let listed = (1...5).flatMap { ["asic-\($0)", "gpu-\($0)"] }.filter(text.contains)
        #expect(listed == ["gpu-1", "gpu-2", "asic-3", "gpu-3", "asic-4", "asic-5"])
        #expect(text.contains("all of them: wattmark revenue"))
        #expect(!shown(RunReport.results(record, comparedWith: [])).contains("all of them"))
        let few = Samples.rows(.profile("asic-1"), .hashprice, gross: 1, net: 1, relative: 0)
        #expect(!shown(RunReport.results(record, comparedWith: Samples.entries(few))).contains("all of them"))
    }

    /// What another part's work sells for is no price of this host: the answer says so, and takes the host's own rent where
    /// there is one. Of the products the headline is bf16, else f32.
    @Test func theAnswerRestsOnNoOtherPartsPrice() throws {
        func answer(_ revenue: [RevenueRow]) throws -> String {
            let text = shown(
                RunReport.results(try Samples.record(), own: Samples.entries(revenue)), columns: 132)
            let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return try #require(words.components(separatedBy: "Answer ").last)
        }
        let unrented = try answer(Samples.revenue)
        #expect(unrented.contains("hashing a megawatt of it"))
        #expect(unrented.hasSuffix("hosting not known, for no rent of this host has a source"))
        #expect(!unrented.contains("per-flop") && unrented.contains("matmul f32"))
        let rent = Samples.rows(.thisHost, .perDeviceHour, gross: 2e6, net: 1.5e6, relative: 0.1)
        let rented = try answer(Samples.revenue + rent)
        #expect(rented.contains("(sold by per-device-hour; what the host costs is not known)"))
        #expect(!rented.contains("not known, for no rent"))
    }

    /// The device whose rent prices all FLOP/s earns by them what it earns by its rent.
    @Test func theReferenceDeviceStandsOnceBesideAHost() throws {
        let rows = [PriceModel.perFlop(.bf16), .perDeviceHour].flatMap {
            Samples.rows(.profile("gpu-1"), $0, gross: 9e6, net: 8e6, relative: 0)
        }
        let text = shown(
            RunReport.results(try Samples.record(), comparedWith: Samples.entries(rows)), columns: 132)
        #expect(text.components(separatedBy: "gpu-1").count == 2)
        #expect(text.contains("per-device-hour"))
    }

    @Test func profiles() {
        let rows = [
            ProfilesReport.Row(kind: "host", id: "epyc-9654p", name: "AMD EPYC 9654P", path: "a.yaml"),
            ProfilesReport.Row(
                kind: "accelerator", id: "a-rather-long-id-of-an-accelerator-2026",
                name: "An accelerator whose maker wrote a whole sentence into its name", path: "b.yaml"),
        ]
        check("profiles.txt", ProfilesReport.report(rows))
    }

    @Test func warnings() throws {
        let record = try Samples.record()
        check("warnings.txt", WarningsReport.report(record))
        #expect(WarningsReport.report([]).isEmpty)
    }

    @Test func storedRun() throws {
        let record = try Samples.record()
        check("run.txt", RunReport.report(record))
    }

    @Test func engines() {
        let passed = EnginesReport.Row.SelfTest(passed: true, cases: 18, detail: "oracle")
        let failed = EnginesReport.Row.SelfTest(
            passed: false, cases: 3, detail: "a wrong nonce was reported at case 3")
        let rows = [
            EnginesReport.Row(
                .opensslTransform, .sha256d, kernel: "sha256_transform", isa: "libcrypto", supported: true,
                missing: [], selfTest: passed),
            EnginesReport.Row(
                .native, .matmul(.f32), kernel: "gemm_avx512_f32_14x32", isa: "AVX-512", supported: false,
                missing: ["avx512f", "avx512vl"], selfTest: nil),
            EnginesReport.Row(
                .native, .matmul(.f32), kernel: "gemm_avx2_f32_6x16", isa: "AVX2 FMA", supported: true,
                missing: [], selfTest: failed),
        ]
        check("engines.txt", EnginesReport.report(rows))
    }

    @Test func results() throws {
        let record = try Samples.record()
        let rates = record.measurements.map {
            ResultsReport.Row.Rate(
                of: $0.benchmark, kernel: $0.kernel, center: $0.rate.center, low: $0.rate.low,
                high: $0.rate.high)
        }
        let rows = [
            ResultsReport.Row(
                id: String(repeating: "0123456789abcdef", count: 4), startedAt: record.startedAt,
                label: "a label that is much too long for its column", hostname: nil,
                fingerprintId: "fedcba9876543210", like: "fedcba98", toolVersion: "0.1.0", rates: rates,
                annotations: [.init(madeAt: record.startedAt, text: "the BIOS was updated\u{1b}[2J")]),
            ResultsReport.Row(
                id: String(repeating: "fedcba9876543210", count: 4), startedAt: record.startedAt, label: nil,
                hostname: "a", fingerprintId: "0123456789abcdef", like: "01234567", toolVersion: "0.1.0",
                rates: [],
                annotations: []),
        ]
        check("results.txt", ResultsReport.report(rows))
    }

    /// A run of bandwidth alone is no empty line, and a cache's rate is not memory's.
    @Test func bandwidthHasAColumnWhereItWasMeasured() throws {
        let record = try Samples.record()
        func page(_ loops: [(StreamLoop, Double)]) -> String {
            let rates = loops.map { loop, rate in
                ResultsReport.Row.Rate(
                    of: Benchmark(.native, .bandwidth(StreamedArrays(loop, bytes: 1 << 30)), .oneCore),
                    kernel: "bandwidth_portable", center: rate, low: rate, high: rate)
            }
            let row = ResultsReport.Row(
                id: record.id, startedAt: record.startedAt, label: nil, hostname: nil,
                fingerprintId: "fedcba9876543210", like: "fedcba98", toolVersion: "0.1.0", rates: rates,
                annotations: [])
            return TextReport.render(ResultsReport.report([row]), on: TextPage(columns: 120))
        }
        let loops = [
            (StreamLoop(.read, in: .memory), 13e9), (StreamLoop(.copy, in: .memory), 22e9),
            (StreamLoop(.read, in: .lastLevelCache), 99e9),
        ]
        let text = page(loops)
        #expect(text.contains("bandwidth") && text.contains("22.0 GB/s") && !text.contains("99.0 GB/s"))
        #expect(!page([]).contains("bandwidth"))
    }

    /// A column has one unit: a larger number of integer operations hides no floating-point rate.
    @Test func aColumnOfResultsHasOneUnit() throws {
        let rates = [(DataType.f32, 1e9), (.int8, 9e12)].map { type, rate in
            let problem = Problem.matmul(MatrixProduct(type, m: 8, n: 8, k: 8))
            return ResultsReport.Row.Rate(
                of: Benchmark(.native, problem, .oneCore), kernel: "k", center: rate, low: rate, high: rate)
        }
        let row = ResultsReport.Row(
            id: "0123456789abcdef", startedAt: Date(timeIntervalSince1970: 0), label: nil, hostname: nil,
            fingerprintId: "fedcba9876543210", like: "fedcba98", toolVersion: "0.1.0", rates: rates,
            annotations: [])
        let text = shown(ResultsReport.report([row]))
        #expect(text.contains("1.00 GFLOP/s") && !text.contains("TOP/s"))
    }
}
