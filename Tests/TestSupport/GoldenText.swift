import Foundation

/// Compares text with a file that was reviewed when it was recorded.
package enum GoldenText {
    /// - Parameters:
    ///   - name: the file below the `Golden` folder beside `testFile`.
    ///   - testFile: the caller's `#filePath`, so that a recording lands in the source tree.
    /// - Returns: `nil` when they agree, else where they part and how to record anew.
    package static func difference(_ text: String, _ name: String, testFile: String) -> String? {
        let file = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Golden/\(name)")
        if ProcessInfo.processInfo.environment["WATTMARK_RECORD_GOLDEN"] == "1" {
            do {
                try Data(text.utf8).write(to: file)
                return nil
            } catch {
                return "cannot record \(name): \(error)"
            }
        }
        guard let data = FileManager.default.contents(atPath: file.path(percentEncoded: false)) else {
            return
                "there is no golden \(name); record it with WATTMARK_RECORD_GOLDEN=1 Scripts/test and review it"
        }
        let expected = String(decoding: data, as: UTF8.self)
        return expected == text ? nil : explain(name, expected: expected, found: text)
    }

    private static func explain(_ name: String, expected: String, found: String) -> String {
        let (old, new) = (lines(expected), lines(found))
        let changes = new.difference(from: old).map { change in
            switch change {
            case .remove(let offset, let line, _): (offset, 0, "-\(offset + 1): \(line)")
            case .insert(let offset, let line, _): (offset, 1, "+\(offset + 1): \(line)")
            }
        }
        let shown = changes.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2).joined(separator: "\n")
        return
            "\(name) differs:\n\(shown)\nrecord it anew with WATTMARK_RECORD_GOLDEN=1 Scripts/test, if it should"
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// What no report may have: a line wider than the page, or spaces at its end.
    package static func pageFaults(_ text: String, columns: Int = 80) -> [String] {
        lines(text).filter { $0.count > columns || $0.hasSuffix(" ") }.map(String.init)
    }

    /// The text without ANSI decoration.
    package static func stripped(_ text: String) -> String {
        text.replacing(/\u{1b}\[[0-9;]*m/, with: "")
    }
}
