import Foundation
import RunRecords
import Testing

@Suite struct RunRecordTests {
    @Test func roundTripsByteForByte() throws {
        let written = try sampleRecord(label: "main").canonicalJSON()
        let read = try RunRecord(validating: written)
        #expect(try read.canonicalJSON() == written)
        #expect(read == (try sampleRecord(label: "main")))
    }

    /// Keys that records have since huge pages are asked for, and the fastest piece of several is kept; without them a record
    /// is as it was before.
    @Test func whatIsKnownOfMemoryIsWritten() throws {
        var measurement = try #require(try sampleRecord().measurements.first)
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let before = String(decoding: try encoder.encode(measurement), as: UTF8.self)
        #expect(!before.contains("huge") && !before.contains("memory_choice"))
        measurement.hugePageShare = 0.75
        measurement.memoryChoice = MemoryChoice(tried: 8, slowestOverFastest: 1.25)
        let written = try encoder.encode(measurement)
        #expect(String(decoding: written, as: UTF8.self).contains("\"huge_page_share\":0.75"))
        let choice = try #require(
            (try JSONSerialization.jsonObject(with: written) as? [String: Any])?["memory_choice"]
                as? [String: Double])
        #expect(choice == ["tried": 8, "slowest_over_fastest": 1.25])
        #expect(try decoder.decode(RateMeasurement.self, from: written) == measurement)
    }

    @Test func writesUnknownAsNull() throws {
        let json = try #require(
            try JSONSerialization.jsonObject(with: sampleRecord().canonicalJSON()) as? [String: Any])
        #expect(json["label"] is NSNull)
        let host = try #require(json["host"] as? [String: Any])
        let cpu = try #require(host["cpu"] as? [String: Any])
        #expect(cpu["microcode"] is NSNull)
        let fields = try #require((json["fingerprint"] as? [String: Any])?["fields"] as? [String: Any])
        #expect(fields["cpu.microcode"] is NSNull)
        #expect(fields["openssl.cpu_settings"] is NSNull)
    }

    @Test func hasTheKeysOfTheSchema() throws {
        let json = try #require(
            try JSONSerialization.jsonObject(with: sampleRecord().canonicalJSON()) as? [String: Any])
        let keys: Set = [
            "schema", "id", "label", "started_at", "finished_at", "tool", "host", "environment",
            "fingerprint", "measurements", "power", "revenue", "warnings",
        ]
        #expect(Set(json.keys) == keys)
        let measurement = try #require((json["measurements"] as? [[String: Any]])?.first)
        let expected: Set = [
            "workload", "engine", "kernel", "data_type", "problem", "placement", "unit", "rate", "samples",
            "peak", "fraction_of_peak", "verification", "energy", "noise", "warnings",
        ]
        #expect(Set(measurement.keys) == expected)
        let host = try #require(json["host"] as? [String: Any])
        let limits = try #require(host["limits"] as? [String: Any])
        #expect(Set(limits.keys) == ["allowed_cpus", "quota_cpus"])
        let row = try #require((json["revenue"] as? [[String: Any]])?.first)
        #expect(row["usd_per_mw_year"] != nil && row["net_usd_per_mw_year"] != nil && row["mw_basis"] != nil)
    }

    @Test func idDependsOnContentOnly() throws {
        #expect(try sampleRecord().id == sampleRecord().id)
        #expect(try sampleRecord(label: "a").id != sampleRecord(label: "b").id)
    }

    @Test func refusesAlteredContent() throws {
        let text = String(decoding: try sampleRecord().canonicalJSON(), as: UTF8.self)
        let altered = text.replacingOccurrences(
            of: "\"involuntary_switches\" : 3", with: "\"involuntary_switches\" : 4")
        #expect(altered != text)
        #expect(throws: RecordError.self) { try RunRecord(validating: Data(altered.utf8)) }
    }

    @Test func namesWhatIsMissing() throws {
        let text = String(decoding: try sampleRecord().canonicalJSON(), as: UTF8.self)
        let renamed = text.replacingOccurrences(of: "\"kernel\"", with: "\"kernal\"")
        let error = #expect(throws: RecordError.self) { try RunRecord(validating: Data(renamed.utf8)) }
        #expect(error?.description.contains("measurements[0]: the key \"kernel\" is missing") == true)
    }

    /// Each fault is made in a sound record.
    @Test(arguments: [
        ("\"started_at\" : \"2", "\"started_at\" : \"x2", "started_at: \"x2"),
        ("\"memory_bytes\" : ", "\"memory_bytes\" : 0.5, \"x\" : ", "one is not whole"),
        (
            "\"memory_bytes\" : ", "\"memory_bytes\" : true, \"x\" : ",
            "host.memory_bytes: expected a whole number"
        ),
        ("\"index\" : ", "\"index\" : null, \"x\" : ", "expected a whole number, found null"),
        ("\"memory_bytes\" : ", "\"memory_bytes\" : x", "it is not JSON"),
        ("\"engine\" : \"", "\"engine\" : [], \"x\" : \"", "measurements[0].engine: expected a string"),
    ])
    func saysWhatIsWrongAndWhere(text: String, fault: String, expected: String) throws {
        let sound = String(decoding: try sampleRecord().canonicalJSON(), as: UTF8.self)
        let range = try #require(sound.range(of: text))
        let error = #expect(throws: RecordError.self) {
            try RunRecord(validating: Data(sound.replacingCharacters(in: range, with: fault).utf8))
        }
        let message = try #require(error).description
        #expect(message.contains(expected) && !message.contains("Swift"), "\(message)")
    }

    @Test(arguments: ["", "{", "[]", "{\"schema\": \"wattmark.run/2\"}", "\u{0}\u{1}"])
    func refusesWhatIsNotARecord(text: String) {
        #expect(throws: RecordError.self) { try RunRecord(validating: Data(text.utf8)) }
    }
}
