import Foundation

/// The run records themselves, byte for byte as they are stored: one record, or an array of several. Of a check, what
/// `check --json` prints.
enum JSONExport {
    static let format = ExportFormat(name: "json", reader: "wattmark results import, jq") { input in
        let texts = input.documents.map { String(decoding: $0, as: UTF8.self) }
        guard texts.count > 1 else { return [ExportFile(texts.joined())] }
        let trimmed = texts.map { $0.trimmingCharacters(in: .newlines) }
        return [ExportFile("[\n" + trimmed.joined(separator: ",\n") + "\n]\n")]
    }
}
