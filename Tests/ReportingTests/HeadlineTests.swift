import Economics
import Foundation
import Profiles
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
}
