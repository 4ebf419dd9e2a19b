import Foundation
import Pages
import Testing

/// A page says of when its profiles are, and where they are no longer those of the folder.
@Suite struct ProfileWatchTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID().uuidString)")
    private let readAt = Date(timeIntervalSince1970: 1_795_953_600)

    private func write(_ text: String, to name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    private func watch(every interval: Duration = .zero) throws -> ProfileWatch {
        try write("usd: 1", to: "markets/2026-01-01.yaml")
        try write("usd: 2", to: "sites/here.yaml")
        return ProfileWatch([folder.path(percentEncoded: false)], readAt: readAt, interval: interval)
    }

    @Test func saysWhenItRead() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let watch = try watch()
        #expect(watch.sentence == "Profiles as they were read 2026-11-29T12:00:00Z.")
        #expect(watch.sentence == watch.sentence)
    }

    @Test(arguments: ["changed", "added", "removed"]) func seesThatAFileIsAnother(what: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let watch = try watch()
        switch what {
        case "changed": try write("usd: 100", to: "sites/here.yaml")
        case "added": try write("usd: 1", to: "markets/2026-02-01.yaml")
        default: try FileManager.default.removeItem(at: folder.appending(path: "sites/here.yaml"))
        }
        #expect(watch.sentence.contains("their files have changed since: start wattmark serve anew"))
    }

    @Test func looksNowAndThenOnly() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let watch = try watch(every: .seconds(3_600))
        try write("usd: 100", to: "sites/here.yaml")
        #expect(!watch.sentence.contains("changed"))
    }

    @Test func aPageSaysIt() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let service = PageService(desk: ShippedDesk.shared, tool: ShippedDesk.tool, profiles: try watch())
        let page = service.respond(to: PageRequest(path: "/concentration"), at: ShippedDesk.noon)
        #expect(try XMLText.checked(page.body).contains("Profiles as they were read 2026-11-29T12:00:00Z."))
    }
}
