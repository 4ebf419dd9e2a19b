import Foundation
import RunRecords
import Testing

/// Other tools read causes and codes, so the description of the record names all of them.
@Suite struct DocumentedCodesTests {
    @Test func everyCauseAndCodeIsDescribed() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Results/README.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let names = NoiseCause.known.map(\.rawValue) + WarningCode.Known.allCases.map(\.rawValue)
        #expect(names.filter { !text.contains("`\($0)`") }.isEmpty)
    }
}
