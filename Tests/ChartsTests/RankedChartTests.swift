import Charts
import Testing

/// A few wide rows do not squeeze the others together.
@Suite struct RankedChartTests {
    private func document(_ wide: [(Double, Double)], others: Int = 18) -> String {
        let near = (0..<others).map { place -> RankedChart.Entry in
            let middle = -300_000 - Double(place) * 20_000
            return .init(
                "near-\(place)", Interval(low: middle - 50_000, middle: middle, high: middle + 50_000),
                kind: 0)
        }
        let far = wide.enumerated().map { place, ends in
            RankedChart.Entry(
                "far-\(place)", Interval(low: ends.0, middle: 100_000 - Double(place), high: ends.1), kind: 1)
        }
        return RankedChart(
            far + near, kinds: ["near", "far"], unit: .dollars("USD"), intervalTitle: "P10 to P90"
        ).picture(name: "ranked", title: "Ranked", description: "").document()
    }

    @Test func theAxisIsThatOfMost() {
        let document = document([(-5.27e6, 4.78e6), (-5.5e6, 1.0e6)])
        #expect(document.contains(">-500k<") && !document.contains(">-5M<") && !document.contains(">5M<"))
        // What reaches further says how far.
        for end in ["from -5.27M", "to 4.78M", "from -5.50M"] {
            #expect(document.contains(">\(end)<"), "\(end)")
        }
        #expect(document.contains("goes on beyond the axis"))
    }

    /// Where as many are wide as are not, or where it would gain little, all is on the axis.
    @Test(
        arguments: [
            ([(-5.27e6, 4.78e6), (-5.5e6, 1.0e6)], 3), ([(-700_000, 200_000)], 18), ([], 18),
        ] as [([(Double, Double)], Int)])
    func allIsOnItOtherwise(wide: [(Double, Double)], others: Int) {
        #expect(!document(wide, others: others).contains("goes on beyond the axis"))
    }
}
