import Quantities
import Regression
import RunRecords
import Testing

@Suite struct ComparabilityTests {
    private func between(_ baseline: RunRecord, _ candidate: RunRecord) -> Comparability {
        Comparability(baseline: .init(baseline), candidate: .init(candidate))
    }

    @Test func likeRunsHaveNoDifference() throws {
        let other = try sampleRecord(rate: 3e6) { host, environment, tool in
            host.hostname = "bench-2"
            environment.loadAverage = 9
            tool.version = "0.2.0"
            tool.commit = "abc"
        }
        #expect(between(try sampleRecord(), other).differences.isEmpty)
    }

    @Test func everyDifferenceHasBothValues() throws {
        let other = try sampleRecord { host, environment, tool in
            host.cpu.model = 143
            environment.governor = nil
            tool.compiler = "clang 17"
        }
        #expect(
            between(try sampleRecord(), other).differences == [
                FieldDifference(field: "cpu.model", baseline: "17", candidate: "143"),
                FieldDifference(field: "environment.governor", baseline: "performance", candidate: nil),
                FieldDifference(field: "tool.compiler", baseline: "clang 21", candidate: "clang 17"),
            ])
    }

    @Test func kernelAndProblemMustBeEqual() throws {
        let other = try sampleRecord(kernel: "gemm_avx2_f32_6x16", rows: 512)
        let subject = "matmul f32 256³, native, one-core"
        #expect(
            between(try sampleRecord(), other).differences == [
                FieldDifference(
                    field: "kernel", subject: subject, baseline: "gemm_avx512_f32_14x32",
                    candidate: "gemm_avx2_f32_6x16"),
                FieldDifference(
                    field: "problem", subject: subject, baseline: "256x256x256", candidate: "512x512x512"),
            ])
    }

    /// By the fingerprint that each carries, as lists and histories join runs: one of other fields is another.
    @Test func recordsAreComparedByTheFingerprintThatTheyCarry() throws {
        let record = try sampleRecord()
        let older = try RunRecord(
            label: nil, startedAt: record.startedAt, finishedAt: record.finishedAt, tool: record.tool,
            host: record.host, environment: record.environment,
            fingerprint: Fingerprint(fields: ["smt": "on", "virtualization.kind": nil]),
            measurements: record.measurements, power: record.power, revenue: [], warnings: [])
        #expect(between(older, older).differences.isEmpty)
        let fields = between(older, record).differences
        #expect(fields.contains { $0.field == "cpu.model" && $0.baseline == "not in the record" })
        #expect(!fields.contains { $0.field == "smt" && $0.baseline == $0.candidate })
        let marks = LikeRuns.marks(
            of: [older, record].map {
                LikeRuns.Run(
                    fingerprintID: $0.fingerprint.id, rates: $0.measurements.map(RateConditions.init))
            })
        #expect(marks[0] != marks[1])
    }

    @Test func fieldsAreAcceptedByNameOrGroup() throws {
        let other = try sampleRecord(kernel: "gemm_avx2_f32_6x16") { host, _, tool in
            host.cpu.model = 143
            host.cpu.family = 6
            tool.compiler = "clang 17"
        }
        let comparability = between(try sampleRecord(), other)
        func refused(_ fields: Set<String>, hosts: Bool = false) -> [String] {
            comparability.unaccepted(Acceptance(fields: fields, hosts: hosts)).map { $0.field }
        }
        #expect(refused([]) == ["cpu.family", "cpu.model", "tool.compiler", "kernel"])
        #expect(refused(["cpu.model"]) == ["cpu.family", "tool.compiler", "kernel"])
        #expect(refused(["cpu", "kernel"]) == ["tool.compiler"])
        #expect(refused([], hosts: true) == ["tool.compiler"])
        #expect(refused(["tool"], hosts: true).isEmpty)
    }

    @Test func allThatMayDifferMayBeNamed() {
        #expect(
            Acceptance.known.isSuperset(of: ["cpu", "cpu.model", "kernel", "problem", "smt", "tool.compiler"])
        )
    }
}
