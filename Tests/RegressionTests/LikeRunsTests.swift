import Regression
import RunRecords
import Testing

@Suite struct LikeRunsTests {
    private func run(_ record: RunRecord) -> LikeRuns.Run {
        LikeRuns.Run(
            fingerprintID: record.fingerprint.id, rates: record.measurements.map(RateConditions.init))
    }

    private func part(_ record: RunRecord, _ indices: [Int]) -> LikeRuns.Run {
        LikeRuns.Run(
            fingerprintID: record.fingerprint.id,
            rates: indices.map { RateConditions(record.measurements[$0]) })
    }

    /// Equal marks and what `compare` says agree, pair by pair.
    @Test func runsThatCompareRefusesAreNotAlike() throws {
        let records = [
            try sampleRecord(), try sampleRecord(kernel: "gemm_avx2_f32_6x16"), try sampleRecord(rows: 512),
            try sampleRecord(rate: 5e6), try sampleRecord { host, _, _ in host.cpu.model = 1 },
        ]
        let marks = LikeRuns.marks(of: records.map(run))
        for (first, mark) in zip(records, marks) {
            for (second, other) in zip(records, marks) {
                let refused = Comparability(baseline: .init(first), candidate: .init(second)).differences
                #expect((mark == other) == refused.isEmpty, "\(marks)")
            }
        }
        #expect(marks.allSatisfy { $0.count == 8 })
    }

    /// Two runs with nothing in common cannot be compared, though each is like a third.
    @Test func nothingInCommonIsNotAlike() throws {
        let record = try sampleRecord()
        let marks = LikeRuns.marks(of: [part(record, [1]), part(record, [0]), run(record)])
        #expect(marks[2] == marks[1] && marks[0] != marks[1])
        #expect(LikeRuns.marks(of: [run(record), part(record, [0])]).count == 2)
        #expect(LikeRuns.marks(of: []).isEmpty)
    }

    @Test func aNewRunChangesNoMark() throws {
        let older = [try sampleRecord(kernel: "a"), try sampleRecord(kernel: "b")].map(run)
        let marks = LikeRuns.marks(of: older)
        #expect(LikeRuns.marks(of: [run(try sampleRecord(kernel: "c"))] + older).suffix(2) == marks[...])
    }
}
