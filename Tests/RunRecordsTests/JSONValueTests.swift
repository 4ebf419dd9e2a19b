import Foundation
import RunRecords
import Testing

@Suite struct JSONValueTests {
    private func value(_ text: String) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }

    @Test func leavesAreNamedByTheirPlaces() throws {
        let leaves = try value(#"{"a_b": {"c": 1.5}, "list": [true, null], "empty": []}"#).leaves
        #expect(leaves == ["a_b.c": .number(1.5), "list[0]": .flag(true), "list[1]": .null])
    }

    /// A row that moved is the same row.
    @Test func rowsAreFoundByTheirNames() throws {
        let one = try value(
            #"{"rows": [{"subject": "a", "model": "m", "usd": 1}, {"subject": "b", "model": "m", "usd": 2}]}"#
        )
        let two = try value(
            #"{"rows": [{"subject": "b", "model": "m", "usd": 2}, {"subject": "a", "model": "m", "usd": 1}]}"#
        )
        #expect(one != two && one.leaves == two.leaves)
        #expect(one.leaves["rows[b/m].usd"] == .number(2))
        let twice = try value(#"[{"subject": "a", "usd": 1}, {"subject": "a", "usd": 2}]"#)
        #expect(twice.leaves["[0].usd"] == .number(1) && twice.leaves["[1].usd"] == .number(2))
    }

    @Test func theLastDigitsAreNoDifference() {
        #expect(JSONValue.number(0.1 + 0.2).isSame(as: .number(0.3)))
        #expect(!JSONValue.number(1).isSame(as: .number(1.000001)))
        #expect(!JSONValue.number(1).isSame(as: .text("1")))
        #expect(JSONValue.number(0).isSame(as: .number(0)))
    }

    @Test func survivesItsOwnText() throws {
        let text = #"{"a":[1,2.5,"x",null,true,{"p10_usd":-3}]}"#
        let found = try value(text)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(found), as: UTF8.self) == text)
    }
}
