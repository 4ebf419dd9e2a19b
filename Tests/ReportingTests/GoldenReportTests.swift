import Quantities
import RunRecords
import Reporting
import TestSupport
import Testing

/// Each report as it is printed: within the page, the same with colour taken away, and as it was reviewed.
@Suite struct GoldenReportTests {
    private func check(_ name: String, _ render: (TextStyle) -> String) {
        let plain = render(.plain)
        #expect(GoldenText.pageFaults(plain).isEmpty)
        #expect(GoldenText.stripped(render(TextStyle(usesColor: true))) == plain)
        if let difference = GoldenText.difference(plain, name, testFile: #filePath) {
            Issue.record(Comment(rawValue: difference))
        }
    }

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

    @Test func revenue() {
        check("revenue.txt") { RevenueText.render(Samples.revenue, style: $0) }
        #expect(RevenueText.render([], style: .plain).isEmpty)
    }

    @Test func warnings() throws {
        let record = try Samples.record()
        check("warnings.txt") { WarningsText.render(record, style: $0) }
    }

    @Test(arguments: ["server", "hybrid"]) func topology(name: String) {
        let machine = name == "server" ? Samples.server : Samples.hybrid
        let limits = ProcessorLimits(
            allowedCpus: Array(machine.cpus.prefix(machine.cpus.count / 2)), quotaCpus: 1.5)
        let placements = [
            Placement(name: "one-core", cpus: [0]), Placement(name: "all-threads", cpus: limits.allowedCpus),
            Placement(name: "each-kind:P", cpus: Array(stride(from: 0, to: 64, by: 2))),
        ]
        check("topology-\(name).txt") {
            TopologyText.render(machine, limits: limits, placements: placements, style: $0)
        }
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
                workload: "sha256d", engine: "openssl-transform", kernel: "sha256_transform",
                isa: "libcrypto",
                dataType: nil, supported: true, missing: [], selfTest: passed),
            EnginesText.Row(
                workload: "matmul", engine: "native", kernel: "gemm_avx512_f32_14x32", isa: "AVX-512",
                dataType: "f32", supported: false, missing: ["avx512f", "avx512vl"], selfTest: nil),
            EnginesText.Row(
                workload: "matmul", engine: "native", kernel: "gemm_avx2_f32_6x16", isa: "AVX2 FMA",
                dataType: "f32",
                supported: true, missing: [], selfTest: failed),
        ]
        check("engines.txt") { EnginesText.render(rows, style: $0) }
    }

    @Test func results() throws {
        let record = try Samples.record()
        let rates = record.measurements.map {
            ResultsText.Row.Rate(
                workload: $0.workload.rawValue, dataType: $0.dataType?.rawValue, engine: $0.engine,
                kernel: $0.kernel, placement: $0.placement.name, unit: $0.unit, center: $0.rate.center,
                low: $0.rate.low, high: $0.rate.high)
        }
        let rows = [
            ResultsText.Row(
                id: String(repeating: "0123456789abcdef", count: 4), startedAt: record.startedAt,
                label: "a label that is much too long for its column", hostname: nil,
                fingerprintId: "fedcba9876543210", toolVersion: "0.1.0", rates: rates),
            ResultsText.Row(
                id: String(repeating: "fedcba9876543210", count: 4), startedAt: record.startedAt, label: nil,
                hostname: "a", fingerprintId: "0123456789abcdef", toolVersion: "0.1.0", rates: []),
        ]
        check("results.txt") { ResultsText.render(rows, style: $0) }
    }
}
