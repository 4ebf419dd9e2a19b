import Charts
import Foundation
import Testing

/// Choices that lie close together are told apart.
@Suite struct FrontierChartTests {
    private static let choices = (0...10).map { step -> FrontierChart.Choice in
        let share = Double(step) / 10
        return .init(
            "\(step) MW hosting", x: -2e6 + 1e5 * share, y: 1e6 + 5e6 * share * share, isChosen: step == 4)
    }

    private static let picture = FrontierChart(choices, x: .dollars("P10"), y: .dollars("mean")).picture(
        name: "frontier", title: "Mixes", description: "")

    @Test func theEndsAndTheChosenOneAreLabelled() {
        for drawing in Self.picture.element.components(separatedBy: "<svg").dropFirst() {
            for label in ["0 MW hosting", "4 MW hosting", "10 MW hosting"] {
                #expect(drawing.contains(">\(label)</text>"), "\(label)")
            }
        }
    }

    /// A label that has no room at its point is led to it by a line.
    @Test func whatStandsApartIsLedToItsPoint() {
        let close = (0..<6).map {
            FrontierChart.Choice("choice \($0)", x: Double($0) / 50, y: Double($0 % 2) / 50)
        }
        let far = [FrontierChart.Choice("far", x: 9, y: 9)]
        let drawing = FrontierChart(close + far, x: .plain("x"), y: .plain("y")).picture(
            name: "frontier", title: "Mixes", description: ""
        ).document()
        #expect(drawing.contains(">choice 0</text>"))
        #expect(drawing.contains(#/<path class="a" d="M[0-9. ]+[LV][0-9. ]+"/#))
    }
}
