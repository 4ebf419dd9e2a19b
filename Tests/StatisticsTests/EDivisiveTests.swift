import Statistics
import Testing

@Suite struct EDivisiveTests {
    /// The same noise as in the Python program that the expected values come from.
    private static func noise(_ i: Int) -> Double {
        Double((i * i * 7919 + i * 104_729) % 1009) / 1009 - 0.5
    }

    /// - Parameter steps: from which index on which level holds.
    private static func series(_ steps: [(Int, Double)], count: Int, noise scale: Double) -> [Double] {
        (0..<count).map { index in
            let level = steps.last { $0.0 <= index }?.1 ?? 0
            return level + scale * noise(index)
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var series: [Double]
        var expected: [(index: Int, p: Double)]

        init(_ name: String, _ series: [Double], _ expected: [(Int, Double)]) {
            testDescription = name
            self.series = series
            self.expected = expected
        }
    }

    /// Places and p values from a plain program in Python, with the definition of the energy distance as it stands in
    /// the paper and SciPy's `ttest_ind`.
    @Test(arguments: [
        Case("one break", series([(0, 100), (30, 97)], count: 60, noise: 1), [(30, 8.676169715699576e-42)]),
        Case(
            "two breaks", series([(0, 100), (20, 102), (40, 99)], count: 70, noise: 1),
            [(20, 5.736362236883812e-21), (40, 2.2522483689293695e-33)]),
        Case("no break, more than two windows", series([(0, 100)], count: 120, noise: 1), []),
        Case(
            "three values after it", series([(0, 100), (97, 98)], count: 100, noise: 0.5),
            [(97, 1.635675519098733e-40)]),
        Case(
            "breaks as large as the noise",
            series([(0, 100), (40, 99), (90, 98), (140, 100)], count: 200, noise: 2),
            [(51, 9.440048187208145e-08), (90, 1.3365135983257508e-10), (140, 7.842932807294751e-31)]),
        Case(
            "a break within the noise", series([(0, 100), (50, 100.3)], count: 100, noise: 1),
            [(41, 2.737409697858773e-07)]),
    ])
    func findsKnownBreaks(_ one: Case) throws {
        let found = try #require(EDivisive().changes(in: one.series))
        #expect(found.map(\.index) == one.expected.map(\.index))
        for (change, expected) in zip(found, one.expected) {
            #expect(abs(change.pValue - expected.p) < 1e-6 * expected.p)
        }
        #expect(EDivisive().changes(in: one.series) == found)
    }

    /// However far away: also where a smaller change stands before them.
    @Test func aLevelIsNotMadeOfTwoValues() throws {
        let outliers = Self.series([(0, 100), (30, 50)], count: 32, noise: 0.1)
        #expect(EDivisive().changes(in: outliers) == [])
        let atTheStart = Self.series([(0, 50), (2, 100)], count: 32, noise: 0.1)
        #expect(EDivisive().changes(in: atTheStart) == [])
    }

    @Test(arguments: [0, 1, 2, 3, 5, 6, 49, 50, 51, 500])
    func equalValuesHaveNoChange(count: Int) {
        #expect(EDivisive().changes(in: [Double](repeating: 0.1, count: count)) == [])
    }

    @Test func aStepWithoutNoise() throws {
        let series = [Double](repeating: 5, count: 10) + [Double](repeating: 6, count: 3)
        #expect(EDivisive().changes(in: series) == [EDivisive.Change(index: 10, pValue: 0)])
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func whatHasNoOrderHasNoAnswer(value: Double) {
        #expect(EDivisive().changes(in: [1, 2, value, 3]) == nil)
    }

    @Test func windowsAndLevelsOfAnySizeAreAnswered() {
        let series = Self.series([(0, 100), (10, 90)], count: 30, noise: 1)
        for window in [-1, 0, 1, 2, 7, 1000] {
            for shortest in [-1, 0, 1, 40] {
                #expect(EDivisive(window: window, shortestLevel: shortest).changes(in: series) != nil)
            }
        }
    }

    /// Independent noise of 300 series of 50, drawn with a fixed seed: the best of 45 places is tested, so more than
    /// one in a thousand is found, but not many more.
    @Test func seldomSeesWhatIsNotThere() throws {
        var state: UInt64 = 42
        func uniform() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / 9_007_199_254_740_992
        }
        var found = 0
        for _ in 0..<300 {
            let series = (0..<50).map { _ in 100 + (0..<6).reduce(0.0) { sum, _ in sum + uniform() } }
            if try !#require(EDivisive().changes(in: series)).isEmpty { found += 1 }
        }
        #expect(found <= 9)
    }
}
