import Foundation
import Reporting
import TestSupport
import Testing

/// What becomes of a report on a narrow terminal and on a wide one; the usual one has the other goldens.
@Suite struct WidthTests {
    @Test(arguments: [60, 132]) func revenue(columns: Int) {
        check(
            "revenue-axis-\(columns).txt", RevenueAxisReport.report(PlanSamples.entries()), columns: columns)
    }

    @Test(arguments: [60, 132]) func run(columns: Int) throws {
        check("run-\(columns).txt", RunReport.report(try Samples.record()), columns: columns)
    }

    @Test(arguments: [60, 132]) func breakeven(columns: Int) throws {
        check(
            "plan-breakeven-\(columns).txt", BreakevenReport.report(try PlanSamples.breakeven()),
            columns: columns)
    }

    /// Eight columns of a grid are more than a narrow terminal holds, and none may be left out.
    @Test func aGridGoesOnBelow() {
        let columns: [ReportColumn] =
            [.init("rent", .text)] + (1...8).map { .init("\($0)0000", .number) }
        let row = { (name: String) in
            [ReportCell.text(name)] + (1...8).map { .text("A \($0).50M") }
        }
        let report = Report([.table(ReportTable(columns: columns, rows: [row("100"), row("200.5")]))])
        check("grid-60.txt", report, columns: 60)
    }

    /// Even on what is hardly a terminal.
    @Test(arguments: [1, 20, 30, 40]) func narrowPages(columns: Int) throws {
        for report in [
            RevenueAxisReport.report(PlanSamples.entries()), RunReport.report(try Samples.record()),
            BreakevenReport.report(try PlanSamples.breakeven()),
        ] {
            let faults = GoldenText.pageFaults(shown(report, columns: columns), columns: max(20, columns))
            #expect(faults.isEmpty)
        }
    }
}
