import Foundation
import Pages
import Profiles
import ResultStore
import RunRecords
import Testing

/// The page's desk over the profiles of this checkout, on a day after all of their prices.
enum ShippedDesk {
    static let today = CalendarDate(noon)
    /// Of 2026-11-29, in UTC.
    static let noon = Date(timeIntervalSince1970: 1_795_953_600)
    static let tool = Tool(version: "0.1.0", commit: "abc", build: .debug, compiler: "test")

    static let shared: Desk = {
        do {
            return try desk { nil }
        } catch {
            Issue.record("the profiles cannot be read: \(error)")
            preconditionFailure("\(error)")
        }
    }()

    static func desk(store: @escaping @Sendable () throws -> ResultStore?) throws -> Desk {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try Desk(
            library: try ProfileLibrary.load(
                directory: root.appending(path: "Profiles").path(percentEncoded: false)), threads: 2,
            today: today, store: store)
    }

    static let service = PageService(desk: shared, tool: tool)

    static func get(_ address: String) -> PageResponse {
        let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
        return service.respond(
            to: PageRequest(path: parts[0], query: parts.count == 2 ? parts[1] : ""), at: noon)
    }
}

extension String {
    /// As it is read, whatever is kept in one piece.
    var withoutSpans: String { replacing(#/<\/?span[^>]*>/#, with: "") }
}
