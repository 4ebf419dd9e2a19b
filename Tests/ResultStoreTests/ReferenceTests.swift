import Foundation
import ResultStore
import RunRecords
import Testing

@Suite struct ReferenceTests {
    let folder: TemporaryFolder
    let store: ResultStore
    /// Oldest first, though not stored in that order.
    let records: [RunRecord]

    init() throws {
        folder = try TemporaryFolder()
        store = try ResultStore(path: folder.storePath)
        records = try (0..<5).map { index in
            try sampleRecord(
                label: index < 3 ? "nightly" : nil, startedAt: 1_780_000_000 + 60 * Double(index))
        }
        for index in [2, 4, 0, 3, 1] { try store.insert(records[index]) }
    }

    @Test func findsByTheWholeIDAndByItsStart() throws {
        for record in records {
            for length in [64, 32, 16, 8] {
                #expect(try store.record(matching: String(record.id.prefix(length))) == record)
            }
            #expect(try store.id(matching: record.id.uppercased()) == record.id)
        }
    }

    @Test func countsBackFromTheLatest() throws {
        #expect(try store.record(matching: "latest") == records[4])
        #expect(try store.record(matching: "latest~0") == records[4])
        #expect(try store.record(matching: "latest~4") == records[0])
        #expect(throws: StoreError.reference("latest~5", path: store.path, .tooFewRecords(count: 5))) {
            try store.id(matching: "latest~5")
        }
    }

    @Test(arguments: ["latest~", "latest~x", "latest~-1", "latest~1.5", "latest~99999999999999999999"])
    func refusesAMalformedStepBack(reference: String) throws {
        #expect(throws: StoreError.reference(reference, path: store.path, .malformed)) {
            try store.id(matching: reference)
        }
    }

    @Test func findsTheNewestOfALabel() throws {
        #expect(try store.record(matching: "nightly") == records[2])
    }

    @Test func ofTwoOfOneSecondTheLatestIsTheLastStored() throws {
        let twin = try sampleRecord(label: "twin", startedAt: 1_780_000_240)
        try store.insert(twin)
        #expect(try store.record(matching: "latest") == twin)
    }

    @Test(arguments: ["", "abc", "zzzz", "nightl", "Nightly", "latest ", "' OR 1=1 --", "%"])
    func saysWhenNothingIsFound(reference: String) throws {
        #expect(throws: StoreError.reference(reference, path: store.path, .nothingFound)) {
            try store.id(matching: reference)
        }
    }

    @Test func listsTheCandidatesOfAnAmbiguousStart() throws {
        let (first, second) = try collision()
        try store.insert(first)
        try store.insert(second)
        let prefix = String(first.id.prefix(4))
        let error = try #require(#expect(throws: StoreError.self) { try store.id(matching: prefix) })
        #expect(error.description.contains(first.id.prefix(16)))
        #expect(error.description.contains(second.id.prefix(16)))
        #expect(try store.id(matching: second.id) == second.id)
    }

    @Test func aLabelThatIsTheStartOfAnotherIDIsAmbiguous() throws {
        let word = String(records[0].id.prefix(6))
        let labelled = try sampleRecord(label: word, startedAt: 1_790_000_000)
        try store.insert(labelled)
        let error = try #require(#expect(throws: StoreError.self) { try store.id(matching: word) })
        #expect(error.description.contains(records[0].id.prefix(16)))
        #expect(error.description.contains(labelled.id.prefix(16)))
    }

    /// Anybody can write and seal one.
    @Test func aFileThatSaysWhatNoRunGaveIsRefused() throws {
        let path = folder.path + "/record.json"
        try sampleRecord().canonicalJSON().write(to: URL(filePath: path))
        let reference = RecordReference(path)
        #expect(try reference.record { store } == sampleRecord())
        try sampleRecord(rate: 1e30).canonicalJSON().write(to: URL(filePath: path))
        let error = try #require(#expect(throws: StoreError.self) { try reference.record { store } })
        #expect(error.description.contains("rate"), "\(error)")
    }

    @Test func anEmptyStoreSaysThatItIsEmpty() throws {
        let empty = try ResultStore(path: folder.path + "/empty.sqlite")
        for reference in ["latest", "latest~3", "abcd", "nightly"] {
            #expect(throws: StoreError.reference(reference, path: empty.path, .emptyStore)) {
                try empty.id(matching: reference)
            }
        }
    }

    /// Two records whose ids share their first four digits: among 65,536 starts the first pair comes, on
    /// average, after some 320 records.
    private func collision() throws -> (RunRecord, RunRecord) {
        var seen: [Substring: RunRecord] = [:]
        for index in 0..<4000 {
            let record = try sampleRecord(startedAt: 1_700_000_000 + Double(index))
            if let other = seen.updateValue(record, forKey: record.id.prefix(4)) { return (other, record) }
        }
        throw NoCollision()
    }
    private struct NoCollision: Error {}
}
