import Charts
package import Foundation
import PlainText
import Profiles
import Reporting
import ResultStore
package import RunRecords

/// What a server asks of the pages: a path and its fields, as an address has them.
package struct PageRequest: Hashable, Sendable {
    package var path: String
    /// After the question mark, as it was sent.
    package var query: String

    package init(path: String, query: String = "") { (self.path, self.query) = (path, query) }
}

package struct PageResponse: Sendable {
    package enum Kind: String, Sendable {
        case html = "text/html; charset=utf-8"
        case css = "text/css; charset=utf-8"
        case script = "text/javascript; charset=utf-8"
        case csv = "text/csv; charset=utf-8"
        case svg = "image/svg+xml; charset=utf-8"
        case text = "text/plain; charset=utf-8"
    }

    package var status: Int
    package var kind: Kind
    package var body: String
    /// Of a file that is kept; `nil` of what is shown.
    package var fileName: String?
    /// Where to go instead.
    package var location: String?

    package init(
        _ status: Int = 200, _ kind: Kind = .html, _ body: String, fileName: String? = nil,
        location: String? = nil
    ) {
        (self.status, self.kind, self.body) = (status, kind, body)
        (self.fileName, self.location) = (fileName, location)
    }
}

/// Answers every request for a page or a file of it, whatever it holds: nothing is thrown, and nothing is written.
package struct PageService: Sendable {
    let desk: Desk
    let tool: Tool
    private let profiles: ProfileWatch?
    private let newest = NewestRuns()

    /// - Parameter profiles: the folders of the desk's library; `nil` where they cannot change.
    package init(desk: Desk, tool: Tool, profiles: ProfileWatch? = nil) {
        (self.desk, self.tool, self.profiles) = (desk, tool, profiles)
    }

    package func respond(to request: PageRequest, at date: Date) -> PageResponse {
        if let file = Self.file(at: request.path) { return file }
        let query: FormQuery
        do {
            query = try FormQuery(text: request.query)
        } catch {
            return refusal(error.status, "This address cannot be read: \(error).")
        }
        if let view = View.allCases.first(where: { $0.path == request.path }) {
            return planner(view, query, at: date)
        }
        switch request.path {
        case StoredPages.runsPath: return stored(query, accepts: []) { try $0.runs() }
        case StoredPages.historyPath: return stored(query, accepts: []) { try $0.history() }
        case StoredPages.fleetPath:
            let today = CalendarDate(date)
            return stored(query, accepts: []) { try $0.fleet(today: today) }
        case StoredPages.runPath:
            let runs = query.values(of: "run").filter { !$0.isEmpty }
            guard !runs.isEmpty else {
                return refusal(400, "No run is named: choose one on the page of runs.")
            }
            guard runs.count <= StoredPages.mostCompared else {
                return refusal(
                    400,
                    "\(runs.count) runs are named; \(StoredPages.mostCompared) is the most beside each other."
                )
            }
            return stored(query, accepts: ["run"]) { try $0.run(runs) }
        default: return file(request.path, query, at: date)
        }
    }

    /// What is the same for every question, and takes no time; `nil` of all else.
    static func file(at path: String) -> PageResponse? {
        switch path {
        case "/page.css": PageResponse(200, .css, ServedStyle.text)
        case "/page.js": PageResponse(200, .script, PageScript.text)
        default: nil
        }
    }

    // MARK: Questions

    private func planner(_ view: View, _ query: FormQuery, at date: Date) -> PageResponse {
        let reading = desk.reading(query, today: CalendarDate(date)).asked(of: view)
        // A form sends every field; the address keeps what was moved.
        if reading.faults.isEmpty, reading.question.query != query {
            return PageResponse(303, .text, "", location: PageAddress.of(view, reading.question))
        }
        var answer: ViewAnswer?
        var refusal: String?
        if let inquiry = reading.inquiry {
            do {
                answer = try desk.answer(view, to: inquiry)
            } catch {
                refusal = PageWords(reading.levers).sentence(error)
            }
        }
        let page = PlannerPage(
            view: view, reading: reading,
            form: LeverForm(view: view, reading: reading, desk: desk, runs: newest.runs(of: desk)),
            answer: answer,
            refusal: refusal, note: profiles?.sentence, tool: tool)
        return PageResponse(answer == nil ? reading.status : 200, .html, page.html)
    }

    // MARK: Files

    private func file(_ path: String, _ query: FormQuery, at date: Date) -> PageResponse {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, parts[0] == "", parts[1] == "files", let view = View(rawValue: parts[2])
        else {
            return refusal(404, "There is no page at \(path.prefix(200)).")
        }
        let reading = desk.reading(query, today: CalendarDate(date)).asked(of: view)
        guard let inquiry = reading.inquiry else {
            return refusal(reading.status, reading.faults.map(\.sentence).joined(separator: " "))
        }
        let answer: ViewAnswer
        do {
            answer = try desk.answer(view, to: inquiry)
        } catch {
            return refusal(422, "There is no answer: \(PageWords(reading.levers).sentence(error))")
        }
        guard let (kind, body) = Self.file(parts[3], of: answer) else {
            return refusal(404, "This answer has no file \(parts[3].prefix(100)).")
        }
        return PageResponse(200, kind, body, fileName: "wattmark-\(view.rawValue)-\(parts[3])")
    }

    private static func file(_ name: String, of answer: ViewAnswer) -> (PageResponse.Kind, String)? {
        if name == "data.csv" { return (.csv, CSVTable.render(answer.data)) }
        for (place, table) in answer.tables.enumerated() where name == "table-\(place + 1).csv" {
            return (.csv, CSVTable.render(table))
        }
        for picture in answer.pictures {
            if name == "\(picture.name).svg" { return (.svg, picture.document()) }
            if name == "chart-\(picture.name).csv" {
                return (.csv, CSVTable.render(ReportTable(picture.table)))
            }
        }
        return nil
    }

    // MARK: What was measured

    private func stored(
        _ query: FormQuery, accepts names: Set<String>, _ page: (StoredPages) throws -> String
    ) -> PageResponse {
        let strangers = query.fields.filter { !names.contains($0.name) }
        guard strangers.isEmpty else {
            let sentences = strangers.map { FieldFault.stranger($0.name).sentence }
            return refusal(400, sentences.joined(separator: " "))
        }
        do {
            return PageResponse(200, .html, try page(StoredPages(desk: desk, tool: tool)))
        } catch {
            return refusal(StoreStatus.of(error), PageWords().sentence(error))
        }
    }

    func refusal(_ status: Int, _ sentence: String) -> PageResponse {
        let shell = PageShell(
            title: "No answer", views: PageShell.views(current: nil, of: Question()), tool: tool,
            isPlanner: false)
        return PageResponse(
            status, .html,
            shell.html(
                "<main id=\"answer\" tabindex=\"-1\"><p class=\"answer\" id=\"headline\">\(sentence.escapedForXML)</p></main>\n"
            ))
    }
}
