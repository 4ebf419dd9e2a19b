import Statistics
import Testing

/// Expected values: SciPy 1.17, `stats.false_discovery_control`.
@Suite struct BenjaminiHochbergTests {
    @Test(arguments: [
        ([0.01, 0.04, 0.03, 0.005, 0.5], [0.025, 0.05, 0.05, 0.025, 0.5]),
        ([0.2], [0.2]), ([], []), ([0.6, 0.9, 0.7], [0.9, 0.9, 0.9]), ([0, 0, 1], [0, 0, 1]),
    ])
    func adjusts(pValues: [Double], expected: [Double]) {
        let found = BenjaminiHochberg.adjusted(pValues)
        #expect(found.count == expected.count)
        for (one, other) in zip(found, expected) { #expect(abs(one - other) < 1e-12) }
    }

    @Test func whatCouldNotBeTestedShowsNothing() {
        let found = BenjaminiHochberg.adjusted([.nan, 0.01])
        #expect(found == [1, 0.02])
    }
}
