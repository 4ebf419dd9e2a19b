import Foundation
import PlainText
import RunRecords

/// Comma-separated values with a header row, as RFC 4180 has them: records end with CR LF, and a field that holds a
/// comma, a quote or a line break stands in quotes, its own quotes doubled.
package enum CSVTable {
    private static let lineEnd = "\r\n"

    package static func render(_ table: ReportTable) -> String {
        let header = table.columns.map(\.title)
        let rows = table.rows.map { $0.map(field) }
        return ([header] + rows).map { $0.map(quoted).joined(separator: ",") + lineEnd }.joined()
    }

    /// With all digits, and without unit: programs read it.
    private static func field(_ cell: ReportCell) -> String {
        switch cell.content {
        case .name(let text), .text(let text): text.inertInSpreadsheet
        case .number(let value, _), .input(let value), .quantity(let value, _, _), .money(let value),
            .share(let value, _), .signedShare(let value), .points(let value), .change(let value),
            .bar(let value):
            number(value)
        case .count(let number): "\(number)"
        case .moneyInterval(let low, let high), .changeInterval(let low, let high):
            "\(number(low))...\(number(high))"
        case .swing(let low, let middle, let high, _): [low, middle, high].map(number).joined(separator: " ")
        case .trace(let values): values.map { $0.map(number) ?? "-" }.joined(separator: " ")
        case .date(let date): date.utcText
        case .flag(let isSet): isSet ? "true" : "false"
        case .missing: ""
        }
    }

    /// The shortest digits that read back as the same number, with a point; what is not finite is an empty field,
    /// never 0.
    private static func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "" }

    private static func quoted(_ text: String) -> String {
        // By scalars: CR LF together are one character, which is neither of the two.
        guard text.unicodeScalars.contains(where: { [",", "\"", "\r", "\n"].contains($0) }) else {
            return text
        }
        return "\"" + text.replacingScalars { $0 == "\"" ? "\"\"" : nil } + "\""
    }
}
