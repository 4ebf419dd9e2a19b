import Charts
package import Dispatch
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
    private let newest: NewestRuns

    /// - Parameters:
    ///   - profiles: the folders of the desk's library; `nil` where they cannot change.
    ///   - storePatience: how long the form waits for the runs that can be chosen.
    package init(
        desk: Desk, tool: Tool, profiles: ProfileWatch? = nil,
        storePatience: DispatchTimeInterval = .milliseconds(100)
    ) {
        (self.desk, self.tool, self.profiles) = (desk, tool, profiles)
        newest = NewestRuns(patience: storePatience)
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
        if let page = StoredPage.allCases.first(where: { $0.path == request.path }) {
            return stored(page, query, at: date) { answer in
                let shell = PageShell(
                    title: answer.title,
                    views: PageShell.views(current: nil, of: Question(), stored: page), tool: tool,
                    isPlanner: false)
                return PageResponse(200, .html, shell.html(answer.html))
            }
        }
        return file(request.path, query, at: date)
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
        let reading = desk.reading(query, for: view, today: CalendarDate(date)).asked(of: view)
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
        guard parts.count == 4, parts[0] == "", parts[1] == "files" else {
            return refusal(404, "There is no page at \(path.prefix(200)).")
        }
        if let page = StoredPage(rawValue: parts[2]) {
            return stored(page, query, at: date) {
                try self.file(parts[3], of: $0.files, at: page.rawValue)
            }
        }
        guard let view = View(rawValue: parts[2]) else {
            return refusal(404, "There is no page at \(path.prefix(200)).")
        }
        let reading = desk.reading(query, for: view, today: CalendarDate(date)).asked(of: view)
        guard let inquiry = reading.inquiry else {
            return refusal(reading.status, reading.faults.map(\.sentence).joined(separator: " "))
        }
        do {
            let answer = try desk.answer(view, to: inquiry)
            return try self.file(
                parts[3], of: PlannerPage.files(of: answer, view, reading.question), at: view.rawValue)
        } catch {
            return refusal(422, "There is no answer: \(PageWords(reading.levers).sentence(error))")
        }
    }

    private func file(_ name: String, of files: PageFiles?, at place: String) throws -> PageResponse {
        guard let (kind, body) = try files?.file(name) else {
            return refusal(404, "This answer has no file \(name.prefix(100)).")
        }
        return PageResponse(200, kind, body, fileName: "wattmark-\(place)-\(name)")
    }

    // MARK: What was measured

    /// - Parameter respond: with the page, or a file of it.
    private func stored(
        _ page: StoredPage, _ query: FormQuery, at date: Date,
        respond: (StoredAnswer) throws -> PageResponse
    ) -> PageResponse {
        let strangers = query.fields.filter { !page.fields.contains($0.name) }
        guard strangers.isEmpty else {
            let sentences = strangers.map { FieldFault.stranger($0.name).sentence }
            return refusal(400, sentences.joined(separator: " "))
        }
        if page == .run {
            let runs = query.fields.filter { !$0.value.isEmpty }
            guard !runs.isEmpty else {
                return refusal(400, "No run is named: choose one on the page of runs.")
            }
            guard runs.count <= StoredPages.mostCompared else {
                return refusal(
                    400,
                    "\(runs.count) runs are named; \(StoredPages.mostCompared) is the most beside each other."
                )
            }
        }
        do {
            let pages = StoredPages(desk: desk, tool: tool)
            return try respond(try pages.answer(page, query, today: CalendarDate(date)))
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
