import Foundation
import Testing

/// A release leaves ICU's data out (Scripts/packaging/unicode_data), so nothing here may ask Foundation for calendars,
/// languages or time zones: the answer would be another one there.
@Suite struct LocaleTests {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

    /// What of Foundation rests on ICU: by swift-corelibs-foundation's and swift-foundation's sources.
    private static func asksForData(_ line: Substring) -> Bool {
        line.contains(
            /\b(Calendar|DateComponents|TimeZone|Locale|NSRegularExpression|[A-Za-z0-9]*Formatter)\b/)
            || line.contains(
                /\.(formatted|localized[A-Za-z]*Compare|localizedStandard[A-Za-z]*|capitalized)\b/)
            || line.contains(/\.iso8601\b|StringTransform|applyingTransform|\.(lower|upper)cased\(with/)
    }

    @Test func nothingAsksForTheDataOfICU() throws {
        let files = FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)
        var count = 0
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            count += 1
            let code = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
                .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
            // A pattern is taken apart for each text that it is held against, so once a file.
            guard Self.asksForData(code.joined(separator: "\n")[...]) else { continue }
            for line in code { #expect(!Self.asksForData(line), "\(file.lastPathComponent): \(line)") }
        }
        #expect(count > 100)
    }

    @Test(arguments: [
        "let day = Calendar(identifier: .gregorian)", "date.formatted(.dateTime)",
        "a.localizedStandardCompare(b)",
        "let f = ISO8601DateFormatter()", "encoder.dateEncodingStrategy = .iso8601",
    ])
    func wouldBeFound(line: String) { #expect(Self.asksForData(line[...])) }
}
