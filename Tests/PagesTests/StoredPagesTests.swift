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
            desk: try ShippedDesk.desk { try ResultStore(path: path, for: .reading) }, tool: ShippedDesk.tool)
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
