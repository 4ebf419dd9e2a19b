import ServerStore
import Testing

/// What is done again, and when.
@Suite struct RetryTests {
    /// A conflict alone is done again.
    @Test(arguments: [
        ("40001", SQLState.Kind.conflict), ("40P01", .conflict), ("40002", .other), ("57P01", .goingAway),
        ("08006", .goingAway), ("42501", .notPermitted), ("28P01", .notPermitted), ("25006", .readOnly),
        ("53100", .full), ("42P01", .absent), ("3F000", .absent), ("23505", .madeMeanwhile),
        ("23502", .unsuitable), ("22021", .unsuitable), ("54000", .unsuitable),
        ("42703", .otherColumns), ("XX000", .other),
    ])
    func statesHaveKinds(code: String, kind: SQLState.Kind) { #expect(SQLState(code).kind == kind) }

    @Test func waitsGrowToALimit() {
        let policy = RetryPolicy(attempts: 10, first: 0.01, longest: 1)
        #expect(policy.wait(after: 1, chance: 0) == 0.005 && policy.wait(after: 1, chance: 1) == 0.01)
        #expect(policy.wait(after: 4, chance: 1) == 0.08)
        #expect(policy.wait(after: 9, chance: 1) == 1 && policy.wait(after: 1_000, chance: 1) == 1)
    }
}
