import Economics
import Foundation
import Planning
import Profiles
import Quantities
import Reporting
import RunRecords
import Testing

/// What a reader of a mailed report sees first.
@Suite struct HeadlineTests {
    private func document(
        _ runs: [RunRecord], money: RunDocument.Money?, plans: [RunDocument.Plan] = []
    ) -> Document {
        RunDocument(
            runs: runs.map { .init($0, notes: []) }, money: money, comparison: nil, histories: [],
            plans: plans
        ).document(made: DocumentSamples.made, by: DocumentSamples.tool)
    }

    /// An answer of a world that was made up begins with that.
    @Test func whatWasSetIsSaidFirst() throws {
        var money = try DocumentSamples.money()
        let set = try #require(money.overrides.first)
        let answer = document([], money: money).answer
        #expect(answer.hasPrefix("What if \(set.key) is \(set.value)"))
        money.overrides = []
        #expect(!document([], money: money).answer.contains("What if"))
    }

    @Test func theAnswerNamesItsUnitItsMarketAndItsSite() throws {
        let money = try DocumentSamples.money()
        let answer = document([], money: money).answer
        let row = try #require(money.entries.first?.row)
        #expect(answer.contains("USD a year of a megawatt at the meter"))
        #expect(answer.contains("market \(row.market)") && answer.contains("site \(row.site)"))
    }

    @Test func noFigureStandsTwice() throws {
        for runs in [[], [try DocumentSamples.record()]] {
            let figures = document(runs, money: try DocumentSamples.money()).figures
            #expect(Set(figures.map { $0.value + $0.label }).count == figures.count)
        }
    }

    @Test func ofSeveralRunsTheOneThatIsAnsweredForIsNamed() throws {
        let runs = [try DocumentSamples.record(), try DocumentSamples.other()]
        let first = runs[0].label.map { "\"\($0)\"" } ?? String(runs[0].id.prefix(12))
        let said = document(runs, money: try DocumentSamples.money()).beside
        #expect(said.first?.hasPrefix("The host of run \(first):") == true)
    }

    /// Above stands what each question was answered with; of warnings that are the same only the first is told.
    @Test func whatWasAskedIsAnsweredAboveAndWarnedOfOnce() throws {
        let told = Report.Block.warning(message: "Old prices.", nextStep: "Look them up.")
        let plans = (1...2).map { number in
            RunDocument.Plan(
                Document.Section(
                    "Plan: project \(number)", anchor: "plan-\(number)",
                    [.report(Report([.field("NPV", "\(number)"), told]))]),
                answer: "its NPV is \(number).")
        }
        let made = document([], money: nil, plans: plans)
        #expect(
            made.beside == ["Plan: project 1: its NPV is 1.", "Plan: project 2: its NPV is 2."])
        let html = HTMLPage.render(made)
        #expect(html.components(separatedBy: "Old prices.").count == 2)
        #expect(html.contains("<li>Plan: project 2: its NPV is 2.</li>"))
        #expect(MarkdownPage.render(made).contains("- Plan: project 1: its NPV is 1."))
    }

    /// A plan that loses what the ranking says is left, with what tells the two apart; where both agree nothing is said.
    @Test func aPlanIsReconciledWithTheRanking() throws {
        let money = try DocumentSamples.money()
        let entry = try #require(
            money.entries.first {
                $0.row.mwBasis == .facility && ($0.row.steps?.afterCapital?.center ?? 0) > 0
            })
        let left = try #require(entry.row.steps?.afterCapital?.center)
        func answer(_ npv: Double) throws -> String {
            var projection = try FutureSamples.projection([FutureSamples.hashing], treasury: .sell)
            projection.projections[0].subject = entry.row.subject
            projection.projections[0].model = entry.row.model
            projection.projections[0].npvUsd = npv
            let plan = RunDocument.Plan(
                Document.Section("Plan: p", anchor: "plan-1", []), answer: "its NPV.",
                worths: PlanWorth.all(of: projection))
            return try #require(document([], money: money, plans: [plan]).beside.last)
        }
        let words = try answer(-3.08e6)
        #expect(
            words.contains("that \(entry.row.subject) leaves in the ranking is of one running year"),
            "\(words)")
        #expect(
            words.contains("The \(NumberText.dollars(left)) ") && words.contains("the NPV of -3.08M is of "))
        let first = try #require(
            try FutureSamples.projection([FutureSamples.hashing], treasury: .sell).projections.first?.years
                .first)
        #expect(
            words.contains(
                "an operating margin of \(NumberText.dollars(first.operatingMarginUsd)) in the first"))
        #expect(try answer(1e6) == "Plan: p: its NPV.")
    }

    /// Of runs of several hosts each is named, and no figure is of "this host".
    @Test func severalHostsHaveTheirNames() throws {
        var runs = [try DocumentSamples.record(), try DocumentSamples.other()]
        for (place, name) in ["oslo-1", "lulea-2"].enumerated() { runs[place].host.hostname = name }
        let made = document(runs, money: try DocumentSamples.money())
        let html = HTMLPage.render(made)
        #expect(
            !html.contains("this host"),
            "\(html.firstRange(of: "this host").map { html[$0.lowerBound...].prefix(80) } ?? "")")
        #expect(made.beside.first?.hasPrefix("Host oslo-1 (run ") == true)
        let titles = made.sections.map(\.title)
        #expect(
            titles.contains { $0.hasSuffix(", host oslo-1") }
                && titles.contains { $0.hasSuffix(", host lulea-2") })
        #expect(html.contains("this-host is host oslo-1 (run "))
    }
}
