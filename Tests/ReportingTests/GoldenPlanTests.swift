import Economics
import Planning
import Reporting
import TestSupport
import Testing

/// The reports of planning, whose tables may be wider than others.
@Suite struct GoldenPlanTests {
    @Test func breakeven() throws {
        let answer = try PlanSamples.breakeven()
        check("plan-breakeven.txt", BreakevenReport.report(answer))
        check("plan-breakeven.csv.txt", lines(CSVTable.render(BreakevenReport.data(answer))))
    }

    @Test func tornado() throws {
        let (answer, empty) = (try PlanSamples.tornado(), try PlanSamples.tornado(isEmpty: true))
        check("plan-tornado.txt", TornadoReport.report(answer))
        check("plan-tornado-empty.txt", TornadoReport.report(empty))
    }

    @Test func grid() throws {
        let answer = try PlanSamples.grid()
        check("plan-grid.txt", GridReport.report(answer))
    }

    @Test func sensitivityAsTable() throws {
        let answer = Sensitivity(tornados: [try PlanSamples.tornado()], grid: try PlanSamples.grid())
        let csv = CSVTable.render(SensitivityReport.data(answer))
        let fields = csv.split(separator: "\r\n").map { $0.count { $0 == "," } }
        // Titles stay out, so no field holds a comma.
        #expect(Set(fields).count == 1 && fields.count == 1 + 5 + 4)
        #expect(csv.contains("grid,antminer-s23-hyd/hashprice,,net-of-power,facility,"))
    }

    @Test func concentration() throws {
        let answer = try PlanSamples.pools()
        check("plan-concentration.txt", ConcentrationReport.report(answer))
        let whole = Concentration(
            of: try Holdings(
                [.init(name: "a", share: 0.75), .init(name: "two more", share: 0.25, members: 2)],
                place: "test"),
            top: 1)
        check("plan-concentration-groups.txt", ConcentrationReport.report(whole))
        let even = Concentration(
            of: try Holdings([.init(name: "a", share: 0.5), .init(name: "b", share: 0.5)], place: "test"),
            top: 1)
        check("plan-concentration-whole.txt", ConcentrationReport.report(even))
        let few = Concentration(of: try Holdings([.init(name: "a", share: 0.2)], place: "test"), top: 1)
        #expect(shown(ConcentrationReport.report(few)).contains("do not hold more than half"))
        #expect(CSVTable.render(ConcentrationReport.data(few)).contains("as_dust,0.2,0.8,400.0"))
    }

    @Test func revenueOnOneAxis() {
        check("revenue-axis.txt", RevenueAxisReport.report(PlanSamples.entries()))
        #expect(RevenueAxisReport.report([]).isEmpty)
        let alone = shown(RevenueAxisReport.report(PlanSamples.entries(compared: false)))
        #expect(!alone.contains("against contracts"))
        let unranked = shown(RevenueAxisReport.report(PlanSamples.entries().filter { $0.notRanked != nil }))
        #expect(unranked.hasPrefix("  nothing can be ranked; market 2026-06-29, site container-1mw"))
        #expect(!unranked.contains("after capital"))
    }

    @Test func revenueAsTable() {
        check("revenue.csv.txt", lines(CSVTable.render(RevenueAxisReport.data(PlanSamples.entries()))))
    }

    @Test func overrides() {
        check("overrides.txt", OverridesReport.report(PlanSamples.overrides))
    }

    /// A line for each field, so that a changed one is seen; golden files hold no carriage returns.
    private func lines(_ csv: String) -> String {
        #expect(csv.hasSuffix("\r\n"))
        let records = csv.split(separator: "\r\n").map { record in
            record.split(separator: ",", omittingEmptySubsequences: false).joined(separator: "\n")
        }
        return records.joined(separator: "\n\n") + "\n"
    }
}
