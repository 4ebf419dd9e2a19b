import Foundation
import RunRecords
import Testing

@Suite struct RunTagTests {
    @Test func theFirstEqualsSignEndsTheKey() throws {
        let tag = try RunTag("rack_2.row-1=a=b c")
        #expect(tag == RunTag(key: "rack_2.row-1", value: "a=b c") && tag.description == "rack_2.row-1=a=b c")
    }

    @Test(arguments: [
        ("site", "has no \"=\""), ("=oslo", "key \"\""), ("Site=oslo", "key \"Site\""), ("1=a", "key \"1\""),
        ("si te=a", "key \"si te\""), ("é=a", "key \"é\""), ("site=", "has no value"),
        ("site=a\nb", "control character"), ("site=a\u{1b}[31m", "control character"),
        (String(repeating: "k", count: 64) + "=a", "at most 63"),
        ("site=" + String(repeating: "v", count: 201), "more than 200"),
    ])
    func whatIsNone(text: String, expected: String) throws {
        let fault = #expect(throws: TagFault.self) { try RunTag(text) }
        #expect(fault?.description.contains(expected) == true, "\(fault?.description ?? "")")
    }

    @Test func eachKeyOnceAndNotTooMany() throws {
        #expect(try RunTags([]) == nil)
        #expect(throws: TagFault.twice(key: "a")) {
            try RunTags([RunTag("a=1"), RunTag("b=1"), RunTag("a=2")])
        }
        let many = try (0..<33).map { try RunTag("k\($0)=1") }
        #expect(throws: TagFault.tooMany(33)) { try RunTags(many) }
        #expect(try RunTags(Array(many.dropFirst()))?.list.count == 32)
    }

    private func tagged(_ tags: [String]) throws -> RunRecord {
        let record = try sampleRecord()
        return try RunRecord(
            label: nil, tags: RunTags(tags.map { try RunTag($0) }), startedAt: record.startedAt,
            finishedAt: record.finishedAt, tool: record.tool, host: record.host,
            environment: record.environment, fingerprint: record.fingerprint,
            measurements: record.measurements, power: record.power, revenue: record.revenue,
            warnings: record.warnings)
    }

    /// Their keys are the user's, and are kept as they are.
    @Test func aRecordKeepsThem() throws {
        let record = try tagged(["site=oslo", "rack_no=b_12", "a.b-c=x"])
        let json = try record.canonicalJSON()
        let text = String(decoding: json, as: UTF8.self)
        #expect(
            text.contains(
                """
                  "tags" : {
                    "a.b-c" : "x",
                    "rack_no" : "b_12",
                    "site" : "oslo"
                  },
                """))
        let (read, canonical) = try RunRecord.opened(json)
        #expect(read == record && canonical == json && record.contradiction == nil)
        #expect(read.tags?["rack_no"] == "b_12" && read.tags?["site"] == "oslo")
        #expect(try record.id != sampleRecord().id)
    }

    /// Ids of older records are hashes of their keys.
    @Test func withoutThemThereIsNoKey() throws {
        let text = String(decoding: try sampleRecord().canonicalJSON(), as: UTF8.self)
        #expect(!text.contains("\"tags\""))
        #expect(try tagged([]).id == sampleRecord().id)
    }

    @Test(
        arguments: [
            ("empty", [:], "holds no tag"), ("key", ["Site": "x"], "key \"Site\""),
            ("value", ["site": "a\nb"], "control character"),
            ("many", Dictionary(uniqueKeysWithValues: (0..<33).map { ("k\($0)", "v") }), "there are 33"),
        ] as [(String, [String: String], String)])
    func anImportRefusesWhatNoRunCanHave(name: String, values: [String: String], expected: String) throws {
        var record = try tagged(["site=oslo"])
        record.tags?.values = values
        let fault = try #require(record.contradiction)
        #expect(fault.hasPrefix("tags") && fault.contains(expected), "\(fault)")
    }
}
