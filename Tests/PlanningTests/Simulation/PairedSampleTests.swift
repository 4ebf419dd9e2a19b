import Planning
import Testing

@Suite struct PairedSampleTests {
    @Test func standardErrorCountsPairs() {
        let sample = PairedSample(plain: [0, 2, 4], mirrored: [2, 4, 6])
        #expect(sample.mean == 3)
        #expect(abs(sample.standardError - 1.1547) < 1e-4)
    }

    @Test func perfectTwinsHaveNoError() {
        #expect(PairedSample(plain: [-3, 5, 1], mirrored: [3, -5, -1]).standardError == 0)
        // Nor have paths without chance, however their sum is rounded.
        let same = [Double](repeating: -1.1e6 / 3, count: 1_001)
        #expect(PairedSample(plain: same, mirrored: same).standardError == 0)
    }

    private func share(_ plain: [Double], _ mirrored: [Double]) -> Share {
        PairedSample(plain: plain, mirrored: mirrored).share { $0 > 0 }
    }

    /// 1 - 0.05^(1/1000) = 0.002991; the rule of three says 3 / 1000.
    @Test func whatNoPathDidIsNotImpossible() {
        let zeros = [Double](repeating: 0, count: 1000)
        let ones = [Double](repeating: 1, count: 1000)
        let none = share(zeros, zeros)
        #expect(none.share == 0 && none.standardError == 0 && none.low == 0)
        #expect(abs(none.high - 0.002991) < 1e-6)
        let all = share(ones, ones)
        #expect(all.share == 1 && all.high == 1 && agree(1 - all.low, none.high))
        // Each pair has one of the two, so there is no spread between pairs either.
        let half = share(zeros, ones)
        #expect(half.share == 0.5 && half.standardError == 0 && half.low < 0.4986 && half.high > 0.5014)
    }

    /// Worked example: 0.1 with an error of 0.03. Of independent paths, 10 of 100 are 0.0552 to 0.1744 by Wilson.
    @Test func boundsOfAShareAreWilsons() {
        // 20 of 200 pairs whose twins agree: p = 0.1, and an error as of 200 paths.
        let values = (0..<200).map { $0 < 20 ? 1.0 : 0 }
        let share = share(values, values)
        let p = 0.1
        let n = p * (1 - p) / (share.standardError * share.standardError)
        #expect(abs(n - 199) < 1e-9)
        let z = 1.959963984540054
        let (center, half) = (
            (p + z * z / (2 * n)) / (1 + z * z / n),
            z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
        )
        #expect(agree(share.low, center - half) && agree(share.high, center + half))
        let rare = self.share([1] + [Double](repeating: 0, count: 99), [Double](repeating: 0, count: 100))
        #expect(rare.share == 0.005 && rare.low > 0 && rare.low < 0.005 && rare.high > 0.02)
    }

    @Test func quantilesOfOneToTen() {
        var values = [7.0, 3, 10, 1, 9, 2, 8, 4, 6, 5]
        #expect(OrderStatistics.quantiles([0.1, 0.5, 0.9], of: &values) == [1, 5, 9])
    }

    @Test func quantilesEqualThoseOfASortedList() {
        let random = CounterRandom(seed: 3)
        for count in [1, 2, 3, 10, 101, 4_000] {
            // Coarse values, so that many are equal.
            let values = (0..<count).map { Double(random.word(pair: $0, month: 0, word: 0) % 50) }
            let sorted = values.sorted()
            for fraction in [0, 0.01, 0.1, 0.5, 0.777, 0.9, 1] {
                var shuffled = values
                let expected = sorted[max(0, Int((fraction * Double(count)).rounded(.up)) - 1)]
                #expect(OrderStatistics.quantiles([fraction], of: &shuffled) == [expected])
            }
        }
    }

    @Test func infiniteValuesAreOrdered() {
        let sample = PairedSample(plain: [.infinity, 3], mirrored: [1, .infinity])
        #expect(sample.quantile(0.5) == 3 && sample.quantile(0.9) == .infinity)
        #expect(sample.share(where: \.isFinite).share == 0.5)
    }
}
