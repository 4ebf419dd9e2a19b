import Foundation
import Quantities
import RunRecords
import Reporting
import TestSupport
import Testing

/// Each report as it is printed: within the page, the same with colour taken away, and as it was reviewed.
func check(
    _ name: String, columns: Int = 80, sourceLocation: SourceLocation = #_sourceLocation,
    _ render: (TextStyle) -> String
) {
    let plain = render(.plain)
    let decorated = render(TextStyle(usesColor: true))
    #expect(GoldenText.pageFaults(plain, columns: columns) == [], sourceLocation: sourceLocation)
    #expect(GoldenText.stripped(decorated) == plain, sourceLocation: sourceLocation)
    if let difference = GoldenText.difference(plain, name, testFile: #filePath) {
        Issue.record(Comment(rawValue: difference), sourceLocation: sourceLocation)
    }
}

@Suite struct GoldenReportTests {
    @Test func host() {
        check("host.txt") {
            HostText.render(
                Samples.host(Samples.hybrid, quota: 1.5), environment: Samples.environment, style: $0)
        }
        #expect(
            HostText.render(Samples.host(Samples.server), environment: Samples.environment, style: .plain)
                .contains("no quota"))
    }

    @Test func rates() {
        check("rates.txt") { RatesText.render(Samples.measurements, on: Samples.server, style: $0) }
        #expect(RatesText.render([], on: Samples.server, style: .plain).isEmpty)
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
                dirt: ["frequency"])
        }
        check("rates-large.txt") { RatesText.render(measurements, on: topology, style: $0) }
    }

    @Test func revenue() {
        check("revenue.txt") { RevenueText.render(Samples.revenue, style: $0) }
        #expect(RevenueText.render([], style: .plain).isEmpty)
    }

    /// Subjects are ids of profiles that anybody may write.
    @Test func revenueOfLongNames() {
        let name = "hydro-cooled-prototype-of-a-maker-with-a-very-long-name-rev-2"
        let rows =
            Samples.rows(name, "per-device-hour", gross: 123.4e6, net: -123.4e6, relative: 0.9)
            + Samples.rows("x", "hashprice", gross: 0, net: 0, relative: 0)
        check("revenue-long.txt") { RevenueText.render(rows, style: $0) }
    }

    /// A long list of profiles would bury the host.
    @Test func aRunIsSetBesideTheBestOfEachKind() throws {
        let record = try Samples.record()
        let others = (1...5).flatMap {
            Samples.rows("asic-\($0)", "hashprice", gross: 1e6, net: Double($0) * 1e5, relative: 0)
                + Samples.rows("gpu-\($0)", "per-flop:bf16", gross: 9e6, net: 8e6 - Double($0), relative: 0)
        }
        let text = RunText.results(record, comparedWith: others, style: .plain)
        let shown = (1...5).flatMap { ["asic-\($0)", "gpu-\($0)"] }.filter(text.contains)
        #expect(shown == ["gpu-1", "gpu-2", "asic-3", "gpu-3", "asic-4", "asic-5"])
        #expect(text.contains("all of them: wattmark revenue"))
        #expect(!RunText.results(record, comparedWith: [], style: .plain).contains("all of them"))
        let few = Samples.rows("asic-1", "hashprice", gross: 1, net: 1, relative: 0)
        #expect(!RunText.results(record, comparedWith: few, style: .plain).contains("all of them"))
    }

    @Test func profiles() {
        let rows = [
            ProfilesText.Row(kind: "host", id: "epyc-9654p", name: "AMD EPYC 9654P", path: "a.yaml"),
            ProfilesText.Row(
                kind: "accelerator", id: "a-rather-long-id-of-an-accelerator-2026",
                name: "An accelerator whose maker wrote a whole sentence into its name", path: "b.yaml"),
        ]
        check("profiles.txt") { ProfilesText.render(rows, style: $0) }
    }

    @Test func warnings() throws {
        let record = try Samples.record()
        check("warnings.txt") { WarningsText.render(record, style: $0) }
        #expect(WarningsText.render([], style: .plain).isEmpty)
    }

    @Test func storedRun() throws {
        let record = try Samples.record()
        check("run.txt") { RunText.render(record, style: $0) }
    }

    @Test func engines() {
        let passed = EnginesText.Row.SelfTest(passed: true, cases: 18, detail: "oracle")
        let failed = EnginesText.Row.SelfTest(
            passed: false, cases: 3, detail: "a wrong nonce was reported at case 3")
        let rows = [
            EnginesText.Row(
                .opensslTransform, .sha256d, kernel: "sha256_transform", isa: "libcrypto", supported: true,
                missing: [], selfTest: passed),
            EnginesText.Row(
                .native, .matmul(.f32), kernel: "gemm_avx512_f32_14x32", isa: "AVX-512", supported: false,
                missing: ["avx512f", "avx512vl"], selfTest: nil),
            EnginesText.Row(
                .native, .matmul(.f32), kernel: "gemm_avx2_f32_6x16", isa: "AVX2 FMA", supported: true,
                missing: [], selfTest: failed),
        ]
        check("engines.txt") { EnginesText.render(rows, style: $0) }
    }

    @Test func results() throws {
        let record = try Samples.record()
        let rates = record.measurements.map {
            ResultsText.Row.Rate(
                of: $0.benchmark, kernel: $0.kernel, center: $0.rate.center, low: $0.rate.low,
                high: $0.rate.high)
        }
        let rows = [
            ResultsText.Row(
                id: String(repeating: "0123456789abcdef", count: 4), startedAt: record.startedAt,
                label: "a label that is much too long for its column", hostname: nil,
                fingerprintId: "fedcba9876543210", like: "fedcba98", toolVersion: "0.1.0", rates: rates,
                annotations: [.init(madeAt: record.startedAt, text: "the BIOS was updated\u{1b}[2J")]),
            ResultsText.Row(
                id: String(repeating: "fedcba9876543210", count: 4), startedAt: record.startedAt, label: nil,
                hostname: "a", fingerprintId: "0123456789abcdef", like: "01234567", toolVersion: "0.1.0",
                rates: [],
                annotations: []),
        ]
        check("results.txt") { ResultsText.render(rows, style: $0) }
    }

    /// A column has one unit: a larger number of integer operations hides no floating-point rate.
    @Test func aColumnOfResultsHasOneUnit() throws {
        let rates = [(DataType.f32, 1e9), (.int8, 9e12)].map { type, rate in
            let problem = Problem.matmul(MatrixProduct(type, m: 8, n: 8, k: 8))
            return ResultsText.Row.Rate(
                of: Benchmark(.native, problem, .oneCore), kernel: "k", center: rate, low: rate, high: rate)
        }
        let row = ResultsText.Row(
            id: "0123456789abcdef", startedAt: Date(timeIntervalSince1970: 0), label: nil, hostname: nil,
            fingerprintId: "fedcba9876543210", like: "fedcba98", toolVersion: "0.1.0", rates: rates,
            annotations: [])
        let text = ResultsText.render([row], style: .plain)
        #expect(text.contains("1.00 GFLOP/s") && !text.contains("TOP/s"))
    }
}
