import Foundation
import Pages
import ResultStore
import RunRecords
import Testing

/// The pages of what was measured, over a store of the reference records.
@Suite struct StoredPagesTests {
    private let folder: URL
    private let service: PageService
    private let ids: [String]

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Results/reference")
        folder = FileManager.default.temporaryDirectory.appending(path: "pages-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "runs.sqlite").path(percentEncoded: false)
        let files = try FileManager.default.contentsOfDirectory(atPath: root.path(percentEncoded: false))
            .filter { $0.hasSuffix(".json") }.sorted()
        let store = try ResultStore(path: path)
        ids = try files.flatMap { name in
            let file = root.appending(path: name).path(percentEncoded: false)
            let record = try RecordReference(file).record { store }
            // The same host an hour later.
            let later = try RunRecord(
                label: "later", startedAt: record.startedAt + 3600, finishedAt: record.finishedAt + 3600,
                tool: record.tool, host: record.host, environment: record.environment,
                fingerprint: record.fingerprint, measurements: record.measurements, power: record.power,
                revenue: record.revenue, warnings: record.warnings)
            return try [record, later].map { one in
                _ = try store.insert(one)
                return String(one.id.prefix(12))
            }
        }
        service = PageService(
            desk: try ShippedDesk.desk { try ResultStore(path: path, for: .reading) }, tool: ShippedDesk.tool,
            storePatience: .seconds(60))
    }

    private func page(_ path: String, _ query: String = "") throws -> String {
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = service.respond(to: PageRequest(path: path, query: query), at: ShippedDesk.noon)
        #expect(page.status == 200, "\(page.body)")
        return try XMLText.checked(page.body)
    }

    @Test func runsAreListedToChooseFrom() throws {
        let page = try page("/runs")
        for id in ids {
            #expect(page.contains("name=\"run\" value=\"\(id)\"") && page.contains("href=\"/run?run=\(id)\""))
        }
    }

    @Test func aRunIsAPage() throws {
        let page = try page("/run", "run=\(ids[0])")
        #expect(page.contains(ids[0]) && page.contains("<svg") && !page.contains(" style="))
    }

    private func headline(_ page: String) throws -> String {
        String(try #require(page.firstMatch(of: #/id="headline"[^>]*>([^<]*)</#)).output.1)
    }

    /// The page of a run is of what it measured, with the dollars of its day, and that of several is of what changed.
    @Test func titleAndHeadlineAreOfTheRuns() throws {
        let one = try page("/run", "run=\(ids[0])")
        #expect(one.contains("<h1>What did run ") && !one.contains("What does a megawatt earn here?"))
        let first = try headline(one)
        #expect(first.contains("FLOP/s") && first.contains("a megawatt of it "), "\(first)")
        #expect(
            first.hasSuffix(". Dollars are at the prices of its day.") && !one.contains("nothing is priced"))
    }

    @Test func theHeadlineOfSeveralNamesThem() throws {
        let both = try page("/run", "run=\(ids[0])&run=\(ids[1])")
        #expect(both.contains("<h1>How do these runs compare: ") && both.contains(", later?</h1>"))
        let compared = try headline(both)
        #expect(
            compared.hasPrefix("later against ") && compared.contains(": a change is shown of "),
            "\(compared)")
        #expect(!both.contains("nothing is priced"))
    }

    /// Every page of what is stored has the command that says the same, and each table and drawing as a file.
    @Test(arguments: ["/runs", "/run", "/run2", "/history", "/fleet"])
    func tablesAndDrawingsAreFiles(name: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let query =
            switch name {
            case "/run": "run=\(ids[0])"
            case "/run2": "run=\(ids[0])&run=\(ids[1])"
            default: ""
            }
        let path = name == "/run2" ? "/run" : name
        func get(_ path: String, _ query: String) -> PageResponse {
            service.respond(to: PageRequest(path: path, query: query), at: ShippedDesk.noon)
        }
        let page = try XMLText.checked(get(path, query).body)
        let command = try #require(
            page.firstMatch(of: #/<pre class="command"[^>]*>(.*?)<\/pre>/#)?.output.1)
        let words = String(command).withoutSpans
        let expected = [
            "/runs": "wattmark results list --limit 100", "/run": "wattmark results show \(ids[0])",
            "/run2": "wattmark compare \(ids[0]) \(ids[1])", "/history": "wattmark history --last 100",
            "/fleet": "wattmark fleet",
        ]
        #expect(words == expected[name])
        let links = page.matches(of: #/<a href="\/files([^"]+)">([^<]*)</#)
        #expect(
            links.count > 1 && Set(links.map { $0.output.2 }).count == links.count,
            "\(links.map { $0.output.2 })"
        )
        #expect(
            page.components(separatedBy: "<svg").count == 1
                || links.contains { $0.output.2.hasSuffix("(SVG)") })
        for link in links {
            let parts = link.output.1.replacing("&amp;", with: "&").split(separator: "?", maxSplits: 1)
            let file = get("/files\(parts[0])", parts.count == 2 ? String(parts[1]) : "")
            #expect(file.status == 200 && !file.body.isEmpty && file.fileName != nil, "\(link.output.1)")
            if parts[0].hasSuffix(".svg") { _ = try XMLText.checked(file.body) }
        }
        #expect(get("/files\(path)/none.csv", query).status == 404)
    }

    /// A run is called the same in the form and on the page of runs.
    @Test func aRunHasOneName() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let form = service.respond(to: PageRequest(path: "/"), at: ShippedDesk.noon).body
        let list = service.respond(to: PageRequest(path: "/runs"), at: ShippedDesk.noon).body
        let names = form.matches(of: #/<option value="[0-9a-f]{12}">([^<]*)</#).map {
            String($0.output.1)
        }
        #expect(
            names.count == ids.count && names.contains { $0.hasPrefix("later (\(ids[1])), ") }, "\(names)"
        )
        for name in names { #expect(list.contains("/> \(name)</label>"), "\(name)") }
    }

    @Test func runsStandBesideEachOther() throws {
        try #require(ids.count > 1)
        #expect(try page("/run", "run=\(ids[0])&run=\(ids[1])").contains("id=\"comparison\""))
    }

    @Test func historyAndFleetArePages() throws {
        #expect(try page("/history").contains("Since when is a rate what it is?"))
        #expect(
            service.respond(to: PageRequest(path: "/nothing"), at: ShippedDesk.noon).status == 404)
    }

    @Test func theFleetIsAPage() throws {
        let page = try page("/fleet")
        #expect(page.contains("aria-current=\"page\">Fleet"))
    }

    /// A store without runs is as one that is not there.
    @Test(arguments: ["/runs", "/history", "/fleet"]) func anEmptyStoreSaysWhatToDo(path: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let empty = folder.appending(path: "empty.sqlite").path(percentEncoded: false)
        _ = try ResultStore(path: empty)
        let pages = PageService(
            desk: try ShippedDesk.desk { try ResultStore(path: empty, for: .reading) }, tool: ShippedDesk.tool
        )
        let page = pages.respond(to: PageRequest(path: path), at: ShippedDesk.noon)
        #expect(
            page.status == 200 && page.body.contains("No runs are stored in the store yet; `wattmark run`"))
    }

    /// Commands of `plan` refuse what is said of a host that takes no part, so the command that is shown says it only there.
    @Test(arguments: [("colocation", false), ("this-host/hashprice", true)])
    func aRunIsInTheCommandOfItsHostAlone(subject: String, isSaid: Bool) throws {
        let page = try page("/breakeven", "subject=\(subject)&run=\(ids[0])").withoutSpans
        #expect(page.contains("wattmark plan breakeven \(subject)"))
        #expect(page.contains("--run \(ids[0])") == isSaid)
    }

    /// A measured host is a subject like others.
    @Test func aRunIsPriced() throws {
        let page = try page("/", "run=\(ids[0])")
        #expect(page.contains("wattmark revenue \(ids[0])") && page.contains("this-host"))
    }
}
