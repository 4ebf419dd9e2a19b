import Charts
import Foundation
import Testing

/// A few wide rows do not squeeze the others together.
@Suite struct RankedChartTests {
    private func document(_ wide: [(Double, Double)], others: Int = 18) -> String {
        picture(wide, others: others).document()
    }

    private func picture(_ wide: [(Double, Double)], others: Int = 18) -> Picture {
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
        ).picture(name: "ranked", title: "Ranked", description: "")
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

    /// An end that the axis does not hold stands beside its line and not on it, in both drawings.
    @Test func endsStandOffTheirLines() {
        let page = picture([(-5.27e6, 4.78e6), (-5.5e6, 1.0e6)]).element
        let drawings = page.components(separatedBy: "<svg").dropFirst()
        #expect(drawings.count == 2)
        for drawing in drawings {
            let lines = drawing.matches(of: #/<path class="w c\d" d="M[0-9.]+ ([0-9.]+)H/#).compactMap {
                Double($0.output.1)
            }
            let labels = drawing.matches(of: #/y="([0-9.]+)"[^>]*>(?:from|to) [-0-9.]+M</#).compactMap {
                Double($0.output.1)
            }
            #expect(lines.count >= 20 && labels.count >= 3)
            for base in labels {
                // Numbers reach 9 above their base line.
                #expect(!lines.contains { ($0 + 1.5 > base - 9) && ($0 - 1.5 < base) }, "\(base)")
            }
        }
    }

    /// Nothing runs through a name that stands above its row.
    @Test func namesAreClearOfTheAxis() throws {
        let page = picture([]).element
        let narrow = try #require(page.components(separatedBy: "<svg").last)
        let zero = try #require(narrow.range(of: "<path class=\"i\""))
        let ground = try #require(narrow.range(of: "<path class=\"u\""))
        let name = try #require(narrow.range(of: ">near-0<"))
        #expect(zero.upperBound <= ground.lowerBound && ground.upperBound <= name.lowerBound)
        // A rectangle for each name and value.
        let path = narrow[ground.lowerBound...].prefix { $0 != ">" }
        #expect(path.count { $0 == "Z" } == 36)
    }

    /// Without kinds there is neither a column of them nor a legend.
    @Test func rowsOfOneKindAreNamedByWhatTheyAre() {
        let table = RankedChart(
            [.init("main", Interval(0.1), kind: 0)], kinds: [], unit: .share("change"), intervalTitle: "",
            rowsTitle: "run"
        ).picture(name: "ranked", title: "Ranked", description: "").table
        #expect(table.columns.map(\.title) == ["run", "change", "low", "high"])
        #expect(table.rows.map(\.count) == [4] && table.rows[0][0] == "main")
    }
}
