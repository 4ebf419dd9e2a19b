import Charts
import Foundation
import Planning
import Reporting
import Testing

/// Drawings of plans say of what their numbers are.
@Suite struct PlanPicturesTests {
    @Test func aGridNamesItsUnits() throws {
        let picture = PlanPictures.grid(try PlanSamples.grid(), name: "x")
        let cells = "net of power, $/MW-year, per MW at the meter"
        #expect(picture.table.columns.first?.title == "$/kW-month \\ BTC price, USD/BTC; cells: \(cells)")
        #expect(
            picture.description
                == "$/kW-month by BTC price, USD/BTC: each cell names the winner by its letter, with its \(cells)."
        )
        for drawing in picture.element.components(separatedBy: "<svg").dropFirst() {
            #expect(drawing.contains(">cells: net of power"))
            #expect(drawing.contains("BTC price, USD/BTC (across)"))
        }
    }

    /// What was moved by the swing alone bears the mark that the table of the report has, and the mark is explained.
    @Test func aTornadoMarksWhatHasNoSpread() throws {
        let tornado = try PlanSamples.tornado()
        let picture = try #require(PlanPictures.tornado(tornado, name: "x"))
        #expect(picture.table.rows.map { $0[0].count { $0 == "*" } } == [0, 2, 0, 1, 0])
        #expect(picture.document().contains("* no spread is known: moved by 20 %"))
        #expect(picture.document().contains("** as far as the input can go"))
        #expect(
            picture.description.contains("moves h100-sxm/per-device-hour less colocation/per-kilowatt most: ")
        )
        #expect(picture.description.hasSuffix("after capital in $/MW-year."))
        #expect(TornadoReport.origin(tornado).contains("where they give none by 20 % both ways"))
        var known = tornado
        known.rows.removeAll { $0.isSwing }
        #expect(TornadoReport.origin(known).hasSuffix("that its sources give; all others as they are."))
    }
}
