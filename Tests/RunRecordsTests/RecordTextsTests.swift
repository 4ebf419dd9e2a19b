import Foundation
import RunRecords
import Testing

/// A name is one short line: what is none breaks the columns of stores and the labels of metrics.
@Suite struct RecordTextsTests {
    private func contradiction(of text: String) throws -> String? {
        let (record, canonical) = try RunRecord.opened(try resealed(text))
        return record.contradiction(in: canonical)
    }

    /// As anybody can seal it.
    private func resealed(_ text: String) throws -> Data {
        let anonymous = text.replacing(/\n  "id" : "[^"]*"/, with: "\n  \"id\" : \"\"")
        let id = SHA256.hexDigest(of: Data(anonymous.utf8))
        return Data(anonymous.replacing("\n  \"id\" : \"\"", with: "\n  \"id\" : \"\(id)\"").utf8)
    }

    private static func exported() throws -> String {
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "ResultStoreTests/Fixtures/record.json")
        return try String(contentsOf: path, encoding: .utf8)
    }

    /// Those of an exported record that are for people.
    private static let free = ["derivation", "message", "next_step"]

    /// Every text of an exported record in turn, so that none is forgotten that comes later.
    @Test(arguments: ["\\u0000", "\\n", "\u{7f}", "\u{85}"]) func noNameHoldsAControlCharacter(
        control: String
    ) throws {
        let text = try Self.exported()
        var names = 0
        var texts = text.startIndex..<text.startIndex
        while let found = text[texts.upperBound...].firstMatch(of: /"([a-z_0-9.]+)" : "([^"]+)"/) {
            texts = found.range
            let (key, value) = (String(found.1), found.2)
            // Where it is no text at all the reader says so; what is in the words of profiles is told apart by its key.
            let before = text[..<found.range.lowerBound]
            let isOfProfiles = before.contains("\n  \"revenue\"") && !before.contains("\n  \"schema\"")
            guard !["id", "schema", "started_at", "finished_at"].contains(key), !isOfProfiles else {
                continue
            }
            let changed = text.replacingCharacters(
                in: value.endIndex..<value.endIndex, with: control)
            guard let fault = try? contradiction(of: changed) else {
                let refused = (try? RunRecord(validating: try resealed(changed))) == nil
                #expect(refused || Self.free.contains(key), "\(key) is taken")
                continue
            }
            names += fault.contains("control character") ? 1 : 0
        }
        #expect(names > 10)
    }

    @Test func theirLengthIsBound() throws {
        let changes: [(String, (inout RunRecord, String) -> Void)] = [
            ("host.hostname", { $0.host.hostname = $1 }),
            ("measurements[0].kernel", { $0.measurements[0].kernel = $1 }),
            ("measurements[0].placement.name", { $0.measurements[0].benchmark.placement = .eachKind($1) }),
            ("tool.version", { $0.tool.version = $1 }),
        ]
        for (expected, change) in changes {
            var record = try sampleRecord()
            change(&record, String(repeating: "x", count: 240))
            #expect(record.contradiction == nil)
            change(&record, String(repeating: "x", count: 256))
            #expect(record.contradiction?.hasPrefix("\(expected) has more than 255") == true)
        }
    }

    @Test func whatASystemIsCalledBecomesAName() {
        #expect("bench-1".asName == "bench-1" && "::notice::x".asName == "::notice::x")
        #expect("a\u{0}b\nc".asName == "a\u{fffd}b\u{fffd}c")
        #expect(String(repeating: "x", count: 300).asName.unicodeScalars.count == 255)
    }
}
