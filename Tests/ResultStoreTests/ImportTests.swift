import Foundation
import ResultStore
import RunRecords
import Testing

@Suite struct ImportTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static func records() throws -> [RunRecord] {
        try ["a", "b", "c"].map { try sampleRecord(label: $0) }
    }

    /// The ways in which a file may hold several records.
    enum Layout: String, CaseIterable, Sendable {
        case concatenated, array, spacedArray, jsonLines

        func file(of records: [RunRecord]) throws -> Data {
            let texts = try records.map { String(decoding: try $0.canonicalJSON(), as: UTF8.self) }
            let text =
                switch self {
                case .concatenated: texts.joined()
                case .array: "[" + texts.joined(separator: ",") + "]"
                case .spacedArray: "\n [ " + texts.joined(separator: " ,\r\n\t") + " ]\n"
                case .jsonLines: texts.map { $0.split(separator: "\n").joined() }.joined(separator: "\n")
                }
            return Data(text.utf8)
        }
    }

    @Test(arguments: Layout.allCases)
    func takesEveryLayout(layout: Layout) throws {
        let records = try Self.records()
        let batch = try RecordBatch(data: layout.file(of: records), named: "records.json")
        let store = try ResultStore(path: folder.storePath)
        #expect(try store.insert(batch) == ImportCount(inserted: 3))
        #expect(try store.insert(batch) == ImportCount(alreadyPresent: 3))
        for record in records {
            #expect(try store.json(of: record.id) == record.canonicalJSON())
        }
    }

    @Test func countsWhatIsThereAndWhatIsTwice() throws {
        let store = try ResultStore(path: folder.storePath)
        let records = try Self.records()
        try store.insert(records[1])
        let file = try Layout.array.file(of: records + [records[0]])
        #expect(
            try store.insert(RecordBatch(data: file, named: "x"))
                == ImportCount(inserted: 2, alreadyPresent: 2))
    }

    @Test func aBadRecordKeepsItsWholeFileOut() throws {
        let store = try ResultStore(path: folder.storePath)
        let good = String(decoding: try Layout.array.file(of: Self.records()), as: UTF8.self)
        let altered = good.replacingOccurrences(of: "\"label\" : \"b\"", with: "\"label\" : \"B\"")
        #expect(altered != good)
        let line = try Self.records()[0].canonicalJSON().count { $0 == 0x0a } + 1
        let error = #expect(throws: StoreError.self) {
            try store.insert(RecordBatch(data: Data(altered.utf8), named: "results.json"))
        }
        let text = try #require(error).description
        #expect(text.hasPrefix("record 2 of results.json, at line \(line), was refused"))
        #expect(text.contains("changed after it was written"))
        #expect(try store.count() == 0)
    }

    @Test(arguments: [
        ("", "holds no record"), (" \n", "holds no record"), ("[]", "holds no record"),
        ("nonsense", "at byte 0"), ("[{}", "at byte 3, expected a comma"), ("[{} {}]", "at byte 4"),
        ("[{},]", "at byte 4"), ("[{}] x", "at byte 5"), ("{\"a\": \"}", "starts at byte 0"),
        ("{\"a\": \"\\", "starts at byte 0"), ("\u{0}\u{1}", "at byte 0"), ("{}", "record 1 of x.json"),
        ("[{\"schema\": \"wattmark.run/9\"}]", "wattmark.run/9"), ("{\"schema\": }", "record 1 of x.json"),
        ("[[1]]", "at byte 1"),
    ])
    func saysWhatIsWrong(text: String, expected: String) throws {
        let store = try ResultStore(path: folder.storePath)
        let error = #expect(throws: StoreError.self) {
            try store.insert(RecordBatch(data: Data(text.utf8), named: "x.json"))
        }
        let message = try #require(error).description
        #expect(message.contains(expected) && message.contains("x.json") && !message.contains("\n"))
        #expect(try store.count() == 0)
    }

    /// However the file comes in, and however little of it is checked at once.
    @Test(arguments: Layout.allCases, [1, 7, 4096])
    func takesAFileInParts(layout: Layout, size: Int) throws {
        let records = try Self.records()
        let batch = try RecordBatch(
            data: layout.file(of: records), named: "records.json", inPartsOf: size)
        let store = try ResultStore(path: folder.storePath)
        #expect(try store.insert(batch) == ImportCount(inserted: 3))
        for record in records {
            #expect(try store.json(of: record.id) == record.canonicalJSON())
        }
    }

    @Test(arguments: [1, 1000])
    func countsRecordsAndBytesOverParts(size: Int) throws {
        let good = String(decoding: try Layout.spacedArray.file(of: Self.records()), as: UTF8.self)
        let altered = good.replacingOccurrences(of: "\"label\" : \"c\"", with: "\"label\" : \"C\"")
        #expect(throws: StoreError.self) {
            try RecordBatch(data: Data(altered.utf8), named: "x", inPartsOf: size)
        }
        do {
            _ = try RecordBatch(data: Data(altered.utf8), named: "x", inPartsOf: size)
        } catch StoreError.refused(_, .badRecord(let position, let line, _)) {
            #expect(position == 3)
            let before = try #require(good.ranges(of: "\"environment\"").last).lowerBound
            #expect(line == good[..<before].count { $0.isNewline })
        }
        let cut = Data(good.utf8.dropLast(3))
        do {
            _ = try RecordBatch(data: cut, named: "x", inPartsOf: size)
            Issue.record("taken, though it is cut")
        } catch StoreError.refused(_, let reason) {
            #expect(reason == .notSeparable(byte: cut.count, expected: "a comma or \"]\""))
        }
    }

    private func refusal(of record: RunRecord) throws -> String {
        let error = #expect(throws: StoreError.self) {
            try RecordBatch(data: try record.canonicalJSON(), named: "x.json")
        }
        return try #require(error).description
    }

    @Test func whatBreaksAStoreIsRefused() throws {
        for hostname in ["nul\u{0}x", "two\nlines", String(repeating: "x", count: 9_000)] {
            let reason = try refusal(of: sampleRecord(hostname: hostname))
            #expect(reason.contains("host.hostname"), "\(reason)")
        }
    }

    @Test func whatIsOfTheFutureIsRefused() throws {
        #expect(
            try refusal(of: sampleRecord(startedAt: 4_070_908_800)).contains(
                "started at 2099-01-01T00:00:00Z"))
        let now = Date(timeIntervalSince1970: 1_780_000_000)
        for (ahead, isTaken) in [(86_300.0, true), (86_500, false)] {
            var reader = RecordReader(into: try Staging(), named: "x", now: now)
            try reader.add([UInt8](sampleRecord(startedAt: 1_780_000_000 + ahead).canonicalJSON()))
            let taken = try? reader.finish()
            #expect((taken != nil) == isTaken)
        }
    }

    /// It is not waited for until the memory is full.
    @Test func whatHasNoEndIsRefusedWhileItIsRead() throws {
        var reader = RecordReader(into: try Staging(), named: "x")
        try reader.add([UInt8]("[{\"schema\": \"".utf8))
        let part = [UInt8](repeating: 0x61, count: 1 << 20)
        var parts = 0
        let error = #expect(throws: StoreError.self) {
            while parts < 100 {
                parts += 1
                try reader.add(part)
            }
        }
        #expect(error == .refused(source: "x", .tooLarge(byte: 1, most: 64 << 20)) && parts == 64)
    }

    @Test func filesOfOneStagingAreKeptApart() throws {
        let staging = try Staging()
        let records = try Self.records()
        var batches: [RecordBatch] = []
        for part in [records[...1], records[2...]] {
            var reader = RecordReader(into: staging, named: "records.json")
            try reader.add([UInt8](Layout.concatenated.file(of: Array(part))))
            batches.append(try reader.finish())
        }
        let store = try ResultStore(path: folder.storePath)
        #expect(try store.insert(batches[1]) == ImportCount(inserted: 1))
        #expect(try store.list().map(\.label) == ["c"])
        #expect(try store.insert(batches[0]) == ImportCount(inserted: 2))
    }

    @Test func storesTheCanonicalFormOfAnotherSpacing() throws {
        let record = try sampleRecord()
        let object = try JSONSerialization.jsonObject(with: record.canonicalJSON())
        let compact = try JSONSerialization.data(withJSONObject: object)
        let store = try ResultStore(path: folder.storePath)
        #expect(try store.insert(RecordBatch(data: compact, named: "compact")) == ImportCount(inserted: 1))
        #expect(try store.json(of: record.id) == record.canonicalJSON())
    }
}
