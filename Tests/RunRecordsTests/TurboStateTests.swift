import Foundation
import RunRecords
import Testing

@Suite struct TurboStateTests {
    /// Records of before there was `mixed` keep their bytes, and so their ids.
    @Test(arguments: [(TurboState.on, "true"), (.off, "false"), (.mixed, "\"mixed\"")])
    func isABooleanWhereItCanBe(state: TurboState, json: String) throws {
        #expect(String(decoding: try JSONEncoder().encode(state), as: UTF8.self) == json)
        #expect(try JSONDecoder().decode(TurboState.self, from: Data(json.utf8)) == state)
    }

    @Test(arguments: ["\"on\"", "\"true\"", "1", "null"])
    func refusesOtherValues(json: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(TurboState.self, from: Data(json.utf8))
        }
    }
}
