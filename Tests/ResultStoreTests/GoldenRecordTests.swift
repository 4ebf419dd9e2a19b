import Foundation
import ResultStore
import RunRecords
import Testing

/// The bytes of a record must not drift with the toolchain or the code: every id that was ever given hangs on them.
/// Where the schema is changed on purpose, export this record anew.
@Suite struct GoldenRecordTests {
    private func golden(_ name: String = "record-2") throws -> Data {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "json"))
        return try Data(contentsOf: url)
    }

    private func record() throws -> RunRecord {
        let sample = try sampleRecord(label: "golden", microcode: "0xa101148", rate: 6_021_337.25)
        // Which fields are fingerprinted may change between versions; how they are written may not.
        let fields = try RunRecord(validating: golden()).fingerprint.fields
        return try RunRecord(
            label: sample.label, startedAt: sample.startedAt, finishedAt: sample.finishedAt,
            tool: sample.tool, host: sample.host, environment: sample.environment,
            fingerprint: Fingerprint(fields: fields), measurements: sample.measurements, power: sample.power,
            revenue: sample.revenue, warnings: sample.warnings)
    }

    @Test func isWhatTheEncoderWrites() throws {
        #expect(try record().canonicalJSON() == golden())
        #expect(try RunRecord(validating: golden()) == record())
    }

    /// Records of the first schema stay what they were.
    @Test func theFirstSchemaStaysReadable() throws {
        let record = try RunRecord(validating: golden("record"))
        #expect(record.schema == "wattmark.run/1")
        #expect(try record.canonicalJSON() == golden("record"))
    }

    @Test(arguments: ["record", "record-2"]) func passesThroughTheStoreByteForByte(name: String) throws {
        let folder = try TemporaryFolder()
        let store = try ResultStore(path: folder.storePath)
        #expect(
            try store.insert(RecordBatch(data: golden(name), named: "record.json"))
                == ImportCount(inserted: 1))
        #expect(try store.json(of: store.id(matching: "golden")) == golden(name))
    }
}
