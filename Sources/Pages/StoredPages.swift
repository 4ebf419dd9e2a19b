import Economics
import Foundation
import PlainText
import Profiles
import Quantities
import Regression
import Reporting
import ResultStore
import RunRecords

/// The pages of what was measured: the runs, some of them beside each other, and since when rates are what they are.
struct StoredPages {
    let desk: Desk
    let tool: Tool

    /// As many as a page lists, and as many as are compared.
    static let mostRuns = 100
    static let mostCompared = 10

    /// - Throws: where a run is named that is not there.
    func answer(_ page: StoredPage, _ query: FormQuery, today: CalendarDate) throws -> StoredAnswer {
        switch page {
        case .runs: try runs()
        case .run: try run(query)
        case .history: try history()
        case .fleet: try fleet(today: today)
        }
    }

    private func runs() throws -> StoredAnswer {
        let rows = try desk.store()?.rows(limit: Self.mostRuns) ?? []
        let title = "Which runs are stored?"
        guard !rows.isEmpty else { return empty(.runs, title) }
        let links = rows.map { row in
            let id = row.id.prefix(12)
            let name = RunNames.listed(id: row.id, label: row.label, startedAt: row.startedAt)
            return """
                <li><label><input type="checkbox" name="run" value="\(id)"/> \(name.escapedForXML)</label>
                <a href="/run?run=\(id)">\("show \(id)".escapedForXML)</a>
                <a href="/?run=\(id)">\("price \(id)".escapedForXML)</a></li>

                """
        }
        let form = """
            <form method="get" action="/run" aria-label="Runs to compare">
            <ul class="runs">
            \(links.joined())</ul>
            <p><button type="submit">Show beside each other</button></p>
            </form>

            """
        let whole =
            rows.count == Self.mostRuns ? "The newest \(rows.count) runs" : "All \(rows.count) runs"
        return StoredAnswer(
            page: .runs, query: FormQuery(), title: title, answer: "\(whole) of this store.",
            found: .init(
                sections: [Document.Section("Runs", anchor: "runs", [.report(ResultsReport.report(rows))])],
                command: command(["results", "list", "--limit", "\(Self.mostRuns)"]),
                data: { CSVTable.render(ResultsReport.data(rows)) }, lead: form))
    }

    private func run(_ query: FormQuery) throws -> StoredAnswer {
        guard let store = try desk.store() else { throw noRuns }
        var records: [RunRecord] = []
        for reference in query.values(of: Question.Parameter.run.rawValue).prefix(Self.mostCompared)
        where !reference.isEmpty {
            let record = try store.record(matching: reference)
            if !records.contains(where: { $0.id == record.id }) { records.append(record) }
        }
        let notes = try store.annotations(ofRuns: records.map(\.id))
        let document = RunDocument(
            runs: records.map { RunDocument.Run($0, notes: (notes[$0.id] ?? []).map(\.text)) }, money: nil,
            comparison: RunComparison(showing: records),
            histories: try store.histories(of: records, newest: Self.mostRuns), plans: []
        ).document(made: Date(), by: tool)
        let asked = try ask(records, in: store)
        return StoredAnswer(
            page: .run, query: query, title: document.title, answer: document.answer,
            found: .init(sections: document.sections, command: asked.command, data: asked.data))
    }

    /// One is shown; several are compared, across all in which they differ.
    private func ask(
        _ records: [RunRecord], in store: any RunStore
    ) throws -> (command: ShownCommand, data: () throws -> String) {
        let named = records.map { (name: String($0.id.prefix(12)), record: $0) }
        guard let first = records.first, named.count > 1 else {
            let shown = command(["results", "show"] + named.map(\.name))
            return (
                shown,
                {
                    let input = try ExportInput(runs: try records.map { try store.json(of: $0.id) })
                    return try ExportFormat.named("csv").files(input).map(\.text).joined()
                }
            )
        }
        let differences = records.dropFirst().map {
            Comparability(baseline: .init(first), candidate: .init($0)).differences
        }
        return (
            command(["compare"] + named.map(\.name) + Acceptance.words(for: differences.flatMap(\.self))),
            { CSVTable.render(ComparisonReport.data(RunComparison(of: named, differences: differences))) }
        )
    }

    private func history() throws -> StoredAnswer {
        let histories = try desk.store()?.histories(of: [], newest: Self.mostRuns) ?? []
        guard !histories.isEmpty else { return empty(.history, RunDocument.questionOfHistories) }
        let document = RunDocument(
            runs: [], money: nil, comparison: nil, histories: histories, plans: []
        ).document(made: Date(), by: tool)
        return StoredAnswer(
            page: .history, query: FormQuery(), title: document.title,
            answer: Self.answer(histories),
            found: .init(
                sections: document.sections, command: command(["history", "--last", "\(Self.mostRuns)"]),
                data: { CSVTable.render(HistoryOverview.data(histories)) }))
    }

    private static func answer(_ histories: [HistoryReport]) -> String {
        let changed = histories.count { !$0.changes.isEmpty }
        return
            "\(changed) of \(NumberText.count(histories.count, "rate")) changed within the newest \(mostRuns) runs."
    }

    /// Many hosts at once, at the usual site and market.
    private func fleet(today: CalendarDate) throws -> StoredAnswer {
        guard let store = try desk.store(), try !store.list(limit: 1).isEmpty else {
            return empty(.fleet, "How do the hosts of this store compare?")
        }
        let prices = try Pricing(try desk.scenarios.scenario(ScenarioChoice(), today: today))
        let answer = try StoredFleet(store, of: RunFilter()).answer(by: prices)
        let document = FleetDocument.document(answer, made: Date())
        return StoredAnswer(
            page: .fleet, query: FormQuery(), title: document.title, answer: document.answer,
            found: .init(
                sections: document.sections, command: command(["fleet"] + desk.profileWords),
                data: { CSVTable.render(FleetReport.data(answer)) }))
    }

    private func command(_ words: [String]) -> ShownCommand { ShownCommand(words + desk.storeWords) }

    private var noRuns: Desk.NoRuns { Desk.NoRuns(place: desk.storePlace) }

    /// Nothing is there yet, which is no fault of who asks.
    private func empty(_ page: StoredPage, _ title: String) -> StoredAnswer {
        StoredAnswer(
            page: page, query: FormQuery(), title: title, answer: PageWords().sentence(noRuns), found: nil
        )
    }
}

extension Acceptance {
    /// What a command is told, so that it compares across these.
    fileprivate static func words(for differences: [FieldDifference]) -> [String] {
        let fields = Set(differences.map(\.field))
        let ofHosts = fields.filter(Acceptance(hosts: true).covers)
        // What only older records have is named by its group.
        let others = fields.subtracting(ofHosts).map { field in
            known.contains(field) ? field : String(field.prefix { $0 != "." })
        }
        return Set(others).sorted().flatMap { ["--across", $0] }
            + (ofHosts.isEmpty ? [] : ["--across-hosts"])
    }
}
