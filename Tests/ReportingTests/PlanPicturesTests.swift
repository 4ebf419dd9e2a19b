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

    private func closing(_ months: [Int?]) throws -> ProjectionAnswer {
        var answer = try FutureSamples.projection(
            [FutureSamples.hashing, FutureSamples.lease], treasury: .sell)
        for (place, month) in months.enumerated() {
            answer.projections[place].closedMonth = month.map { $0 - 1 }
            answer.projections[place].lastsMonths = month.map { max(12, $0) } ?? 36
        }
        return answer
    }

    /// Where a use is given up there is a line through the years, and words that name it.
    @Test func aClosingIsMarked() throws {
        func labels(_ picture: Picture) -> [String] {
            picture.document().matches(of: #/>([^<>]*close[^<>]*)<\/text>/#).map { String($0.output.1) }
        }
        let kept = PlanPictures.projection(try closing([nil, nil]), name: "x")
        #expect(labels(kept) == [] && !kept.description.contains("close"))
        let one = PlanPictures.projection(try closing([15, nil]), name: "x")
        #expect(labels(one) == ["antminer-s23-hyd closes"])
        #expect(one.document().contains("\"i d\""))
        #expect(one.description.contains(" at the meter, and closes after 15 months; colocation has"))
        let both = PlanPictures.projection(try closing([15, 15]), name: "x")
        #expect(labels(both) == ["antminer-s23-hyd, colocation close"])
        #expect(labels(PlanPictures.projection(try closing([15, 20]), name: "x")).count == 2)
    }

    /// An equal yearly value is of some years, which are not those that were asked for.
    @Test func aYearIsOfSoManyYears() throws {
        let line = AnswerSummary.of(try closing([15, nil]))
        let parts = line.components(separatedBy: "; ")
        #expect(
            parts[0].contains(" a year over 1.25 years, ") && parts[0].hasSuffix(", closes after 15 months"),
            "\(line)")
        #expect(parts[1].contains(" a year over 3.00 years, ") && !parts[1].contains("close"), "\(line)")
    }
}
