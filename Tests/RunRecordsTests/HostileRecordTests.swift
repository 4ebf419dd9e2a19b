import Foundation
import RunRecords
import Testing

/// Values that trap or stall are refused where records are read, whatever their id.
@Suite struct HostileRecordTests {
    /// With the id that the changed bytes have: `seal` of anybody.
    private func sealed(_ text: String, id: String) throws -> Data {
        let anonymous = text.replacing("\"\(id)\"", with: "\"\"")
        return Data(
            anonymous.replacing(
                "\"id\" : \"\"", with: "\"id\" : \"\(SHA256.hexDigest(of: Data(anonymous.utf8)))\""
            ).utf8)
    }

    private func refusal(_ text: String, with other: String) throws -> String {
        let record = try sampleRecord()
        let sound = String(decoding: try record.canonicalJSON(), as: UTF8.self)
        let range = try #require(sound.range(of: text, options: .regularExpression))
        let changed = sound.replacingCharacters(in: range, with: other)
        let error = #expect(throws: RecordError.self) {
            try RunRecord(validating: self.sealed(changed, id: record.id))
        }
        return error?.description ?? ""
    }

    @Test(arguments: [
        "9223372036854775807", "-9223372036854775808", "99999999999999999999", "9007199254740992",
    ])
    func numbersThatNoMachineHas(number: String) throws {
        #expect(
            try refusal("\"memory_bytes\" : [0-9]+", with: "\"memory_bytes\" : \(number)").contains(
                "larger than any"))
    }

    @Test func aNameOfAHundredThousandLetters() throws {
        let name = String(repeating: "x", count: 100_000)
        let message = try refusal("\"label\" : (null|\"[^\"]*\")", with: "\"label\" : \"\(name)\"")
        #expect(message.contains("has 100000 bytes") && message.count < 300)
    }

    @Test(arguments: [
        ("\"label\" : (null|\"[^\"]*\"),", "\"label\" : null,\n  \"label\" : null,"),
        ("\"label\" : (null|\"[^\"]*\"),", "\"label\" : null,\n  \"lable\" : 1,"),
    ])
    func keysThatAreTwiceOrUnknown(text: String, other: String) throws {
        #expect(try refusal(text, with: other).contains("key"))
    }

    @Test func bytesThatAreNotCanonical() throws {
        #expect(try refusal("\"memory_bytes\" : ", with: "\"memory_bytes\" :  ").contains("canonical"))
    }

    /// The same with a sound id of its own values: an unknown key in a record that was laid out anew.
    @Test func anUnknownKeyInAnotherLayout() throws {
        let record = try sampleRecord()
        let text = String(decoding: try record.canonicalJSON(), as: UTF8.self)
        let spaced = text.replacing("\n  ", with: "\n ")
        #expect(try RunRecord(validating: Data(spaced.utf8)).id == record.id)
        let more = spaced.replacing("\"schema\"", with: "\"note\" : \"x\", \"schema\"")
        let error = #expect(throws: RecordError.self) { try RunRecord(validating: Data(more.utf8)) }
        #expect(error?.description.contains("key") == true)
    }

    @Test func messagesQuoteAtMostEightyCharacters() throws {
        let long = String(repeating: "long\u{1b}\n", count: 400)
        for text in [
            "{\"schema\": \"\(long.replacing("\u{1b}\n", with: ""))\"}",
            "{\"schema\": \"wattmark.run/1\", \"id\": 1, \"\(long.replacing("\u{1b}\n", with: ""))\": 1}",
        ] {
            let error = #expect(throws: RecordError.self) { try RunRecord(validating: Data(text.utf8)) }
            #expect((error?.description.count ?? 999) < 300)
        }
        #expect(long.quoted.count <= 82 && !long.quoted.contains("\u{1b}") && !long.quoted.contains("\n"))
    }
}
