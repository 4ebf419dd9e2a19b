import Foundation
import RunRecords
import Testing

@Suite struct WarningCodeTests {
    @Test func namesAreReadAsTheyAreWritten() {
        for cause in NoiseCause.known {
            #expect(NoiseCause(rawValue: cause.rawValue) == cause)
            #expect(WarningCode(rawValue: "noisy-\(cause.rawValue)") == .noisy(cause))
        }
        for code in WarningCode.Known.allCases {
            #expect(WarningCode(rawValue: code.rawValue) == .known(code))
            #expect(!code.rawValue.hasPrefix("noisy"))
        }
    }

    /// An id is the hash of a record's content, so what another version wrote must come out as it went in.
    @Test(arguments: ["never-steady", "noisy-steal", "noisy-gamma rays", "noisy-", "", "Étrange"])
    func everyCodeIsKeptAsItIs(code: String) throws {
        let json = #"{"code":"\#(code)","message":"m","nextStep":"n"}"#
        let warning = try JSONDecoder().decode(Warning.self, from: Data(json.utf8))
        #expect(warning.code.rawValue == code)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(warning), as: UTF8.self) == json)
    }

    @Test(arguments: ["steal", "gamma rays", ""]) func everyCauseIsKeptAsItIs(name: String) throws {
        let json = #"["\#(name)"]"#
        let causes = try JSONDecoder().decode([NoiseCause].self, from: Data(json.utf8))
        #expect(String(decoding: try JSONEncoder().encode(causes), as: UTF8.self) == json)
    }

    @Test func unknownNamesAreNoneOfOurs() {
        #expect(WarningCode(rawValue: "rapl-absent").isAbsence)
        #expect(!WarningCode(rawValue: "moon-absent").isAbsence)
        #expect(NoiseCause.known.allSatisfy { $0.limit != nil && !$0.story.isEmpty && !$0.remedy.isEmpty })
    }
}
