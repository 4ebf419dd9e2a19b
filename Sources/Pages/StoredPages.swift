import Economics
import Foundation
import PlainText
import Profiles
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

    static let (runsPath, historyPath, fleetPath, runPath) = ("/runs", "/history", "/fleet", "/run")
    static let paths = [runsPath, historyPath, fleetPath, runPath]

    func runs() throws -> String {
        let rows = try desk.store()?.rows(limit: Self.mostRuns) ?? []
        guard !rows.isEmpty else { return empty("Which runs are stored?", "/runs") }
        let links = rows.map { row in
            let id = row.id.prefix(12)
            let name = "\(row.label ?? String(id)), \(row.startedAt.utcText)"
            return """
                <li><label><input type="checkbox" name="run" value="\(id)"/> \(name.escapedForXML)</label>
                <a href="/run?run=\(id)">\("show \(id)".escapedForXML)</a>
                <a href="/?run=\(id)">\("price \(id)".escapedForXML)</a></li>

                """
        }
        let body = """
            <p class="answer">\(rows.count == Self.mostRuns ? "The newest \(rows.count) runs" : "All \(rows.count) runs") of this store.</p>
            <form method="get" action="/run" aria-label="Runs to compare">
            <ul class="runs">
            \(links.joined())</ul>
            <p><button type="submit">Show beside each other</button></p>
            </form>
            \(HTMLPage.section(Document.Section("Runs", anchor: "runs", [.report(ResultsReport.report(rows))])))
            """
        return page("Which runs are stored?", "/runs", body)
    }

    /// - Throws: where one is not there.
    func run(_ references: [String]) throws -> String {
        guard let store = try desk.store() else { throw noRuns }
        var records: [RunRecord] = []
        for reference in references.prefix(Self.mostCompared) {
            let record = try store.record(matching: reference)
            if !records.contains(where: { $0.id == record.id }) { records.append(record) }
        }
        let notes = try store.annotations(ofRuns: records.map(\.id))
        let document = RunDocument(
            runs: records.map { RunDocument.Run($0, notes: (notes[$0.id] ?? []).map(\.text)) }, money: nil,
            comparison: RunComparison(showing: records),
            histories: try store.histories(of: records, newest: Self.mostRuns), plans: []
        ).document(made: Date(), by: tool)
        return page(
            document.title, "",
            "<p class=\"answer\">\(document.answer.escapedForXML)</p>\n"
                + document.sections.map(HTMLPage.section).joined())
    }

    func history() throws -> String {
        let title = "Since when is a rate what it is?"
        let histories = try desk.store()?.histories(of: [], newest: Self.mostRuns) ?? []
        guard !histories.isEmpty else { return empty(title, "/history") }
        let document = RunDocument(
            runs: [], money: nil, comparison: nil, histories: histories, plans: []
        ).document(made: Date(), by: tool)
        return page(
            title, "/history",
            "<p class=\"answer\">The newest \(Self.mostRuns) runs of each rate, and where and since when it changed.</p>\n"
                + document.sections.filter { $0.anchor == "history" }.map(HTMLPage.section).joined())
    }

    /// Many hosts at once, at the usual site and market.
    func fleet(today: CalendarDate) throws -> String {
        guard let store = try desk.store(), try !store.list(limit: 1).isEmpty else {
            return empty("How do the hosts of this store compare?", "/fleet")
        }
        let prices = try Pricing(try desk.scenarios.scenario(ScenarioChoice(), today: today))
        let document = FleetDocument.document(
            try StoredFleet(store, of: RunFilter()).answer(by: prices), made: Date())
        return page(
            document.title, "/fleet",
            "<p class=\"answer\">\(document.answer.escapedForXML)</p>\n"
                + document.sections.map(HTMLPage.section).joined())
    }

    private var noRuns: Desk.NoRuns { Desk.NoRuns(place: desk.storePlace) }

    /// Nothing is there yet, which is no fault of who asks.
    private func empty(_ title: String, _ path: String) -> String {
        page(
            title, path,
            "<p class=\"answer\">\(PageWords().sentence(noRuns).escapedForXML)</p>\n")
    }

    private func page(_ title: String, _ path: String, _ body: String) -> String {
        PageShell(
            title: title, views: PageShell.views(current: nil, of: Question(), stored: path), tool: tool,
            isPlanner: false
        ).html("<main id=\"answer\" tabindex=\"-1\">\n\(body)</main>\n")
    }
}
