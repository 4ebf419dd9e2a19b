import Foundation
import Pages
import Profiles
import RunRecords

/// What libFuzzer calls: bytes as a path and a query, as a server hands them on. Whatever they hold gets a page, a file, another
/// address or a sentence; traps, endless answers and addresses that lead on for ever are what is sought.
@_cdecl("LLVMFuzzerTestOneInput")
public func answerRequest(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    guard let bytes else { return 0 }
    let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let answer = respond(path: parts[0], query: parts.count == 2 ? parts[1] : "")
    guard let location = answer.location else { return 0 }
    let next = location.split(separator: "?", maxSplits: 1).map(String.init)
    let end = respond(path: next[0], query: next.count == 2 ? next[1] : "")
    precondition(end.location == nil, "\(location) leads on to \(end.location ?? "")")
    return 0
}

private func respond(path: String, query: String) -> PageResponse {
    let service = FuzzedService.shared
    let answer = service.respond(to: PageRequest(path: path, query: query), at: FuzzedService.noon)
    precondition([200, 303, 400, 404, 422].contains(answer.status), "status \(answer.status)")
    precondition((answer.status == 303) == (answer.location != nil), "an address without a redirection")
    precondition(answer.location?.hasPrefix("/") ?? true, "\(answer.location ?? "") is elsewhere")
    precondition(answer.body.utf8.count < 2_000_000, "a page without end")
    if answer.kind == .html, answer.status != 303 {
        precondition(answer.body.hasSuffix("</html>\n"), "half a page")
        let scripts = answer.body.components(separatedBy: "<script").count - 1
        precondition(scripts <= 1, "a script that is not ours")
        precondition(answer.body.components(separatedBy: "<html").count == 2, "a page in a page")
    }
    return answer
}

/// The pages over the committed profiles, without a store.
private enum FuzzedService {
    /// Of 2026-11-29, in UTC: after all prices.
    static let noon = Date(timeIntervalSince1970: 1_795_953_600)

    static let shared: PageService = {
        guard let profiles = ProcessInfo.processInfo.environment["WATTMARK_FUZZED_PROFILES"] else {
            preconditionFailure("WATTMARK_FUZZED_PROFILES is not set")
        }
        do {
            let desk = try Desk(
                library: try ProfileLibrary.load(directory: profiles), threads: 1, today: CalendarDate(noon)
            ) { nil }
            return PageService(
                desk: desk, tool: Tool(version: "0", commit: nil, build: .release, compiler: "clang"))
        } catch {
            preconditionFailure("\(error)")
        }
    }()
}
