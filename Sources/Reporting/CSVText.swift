/// Comma-separated values with a header row, as RFC 4180 has them: records end with CR LF, and a field that holds a
/// comma, a quote or a line break stands in quotes, its own quotes doubled.
package enum CSVText {
    private static let lineEnd = "\r\n"

    /// - Parameter rows: as many fields each as there are in `header`.
    package static func render(header: [String], rows: [[String]]) -> String {
        ([header] + rows).map { $0.map(field).joined(separator: ",") + lineEnd }.joined()
    }

    /// The shortest digits that read back as the same number, with a point; unknown, and what is not finite, is an
    /// empty field, never 0.
    package static func number(_ value: Double?) -> String {
        guard let value, value.isFinite else { return "" }
        return "\(value)"
    }

    private static func field(_ content: String) -> String {
        let text = content.inertInSpreadsheet
        // By scalars: CR LF together are one character, which is neither of the two.
        guard text.unicodeScalars.contains(where: { [",", "\"", "\r", "\n"].contains($0) }) else {
            return text
        }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
