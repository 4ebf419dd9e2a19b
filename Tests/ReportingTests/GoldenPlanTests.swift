import Planning
import Reporting
import TestSupport
import Testing

/// The reports of planning, whose tables may be wider than others.
@Suite struct GoldenPlanTests {
    private func check(
        _ name: String, sourceLocation: SourceLocation = #_sourceLocation, _ render: (TextStyle) -> String
    ) {
        ReportingTests.check(name, columns: 100, sourceLocation: sourceLocation, render)
    }

    @Test func breakeven() throws {
        let answer = try PlanSamples.breakeven()
        check("plan-breakeven.txt") { PlanBreakevenText.render(answer, style: $0) }
        check("plan-breakeven.csv.txt") { _ in lines(PlanBreakevenCSV.render(answer)) }
    }

    @Test func tornado() throws {
        let (answer, empty) = (try PlanSamples.tornado(), try PlanSamples.tornado(isEmpty: true))
        check("plan-tornado.txt") { PlanTornadoText.render(answer, style: $0) }
        check("plan-tornado-empty.txt") { PlanTornadoText.render(empty, style: $0) }
    }

    @Test func grid() throws {
        let answer = try PlanSamples.grid()
        check("plan-grid.txt") { PlanGridText.render(answer, style: $0) }
    }

    @Test func sensitivityAsTable() throws {
        let answer = Sensitivity(tornados: [try PlanSamples.tornado()], grid: try PlanSamples.grid())
        let csv = PlanSensitivityCSV.render(answer)
        let fields = csv.split(separator: "\r\n").map { $0.count { $0 == "," } }
        // Titles stay out, so no field holds a comma.
        #expect(Set(fields).count == 1 && fields.count == 1 + 5 + 4)
        #expect(csv.contains("grid,antminer-s23-hyd/hashprice,,facility,"))
    }

    @Test func concentration() throws {
        let answer = try PlanSamples.pools()
        check("plan-concentration.txt") { PlanConcentrationText.render(answer, style: $0) }
        let whole = Concentration(
            of: try Holdings(
                [.init(name: "a", share: 0.75), .init(name: "two more", share: 0.25, members: 2)],
                place: "test"),
            top: 1)
        check("plan-concentration-groups.txt") { PlanConcentrationText.render(whole, style: $0) }
        let even = Concentration(
            of: try Holdings([.init(name: "a", share: 0.5), .init(name: "b", share: 0.5)], place: "test"),
            top: 1)
        check("plan-concentration-whole.txt") { PlanConcentrationText.render(even, style: $0) }
        let few = Concentration(of: try Holdings([.init(name: "a", share: 0.2)], place: "test"), top: 1)
        #expect(PlanConcentrationText.render(few, style: .plain).contains("do not hold more than half"))
        #expect(PlanConcentrationCSV.render(few).contains("as_dust,0.2,0.8,400.0"))
    }

    @Test func revenueOnOneAxis() {
        check("revenue-axis.txt") { RevenueAxisText.render(PlanSamples.entries(), style: $0) }
        #expect(RevenueAxisText.render([], style: .plain).isEmpty)
        let alone = RevenueAxisText.render(PlanSamples.entries(compared: false), style: .plain)
        #expect(!alone.contains("against contracts"))
    }

    @Test func revenueAsTable() {
        check("revenue.csv.txt") { _ in lines(RevenueCSV.render(PlanSamples.entries())) }
    }

    @Test func overrides() {
        check("overrides.txt") { OverridesText.render(PlanSamples.overrides, style: $0) }
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
