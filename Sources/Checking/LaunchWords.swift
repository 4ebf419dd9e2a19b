import Foundation
import RunRecords

/// What a launch says on its standard error. It may be a program of somebody else's: however much it says, a page is kept,
/// and nothing of that is obeyed by a terminal or a log.
struct LaunchWords {
    /// In bytes.
    private static let longest = 1 << 14
    private static let mostLines = 40

    private var said = Data()
    private var isCut = false

    mutating func add(_ chunk: [UInt8]) {
        let room = Self.longest - said.count
        said += chunk.prefix(room)
        if chunk.count > room { isCut = true }
    }

    var lines: [String] {
        let all = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline)
        let kept = all.prefix(Self.mostLines).map { String($0).excerpt(500) }
        return isCut || all.count > kept.count ? kept + ["(what else it said is left out)"] : kept
    }
}
