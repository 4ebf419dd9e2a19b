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
    }

    @Test func quantilesOfOneToTen() {
        var values = [7.0, 3, 10, 1, 9, 2, 8, 4, 6, 5]
        #expect(OrderStatistics.quantiles([0.1, 0.5, 0.9], of: &values) == [1, 5, 9])
    }

    @Test func quantilesEqualThoseOfASortedList() {
        let random = CounterRandom(seed: 3)
        for count in [1, 2, 3, 10, 101, 4_000] {
            // Coarse values, so that many are equal.
            let values = (0..<count).map { Double(random.words(firstPair: $0, month: 0, word: 0)[0] % 50) }
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
