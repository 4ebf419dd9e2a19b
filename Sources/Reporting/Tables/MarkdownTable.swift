import PlainText

/// A table in GitHub Flavored Markdown.
enum MarkdownTable {
    /// Heading, ruler and rows, a line each, without line breaks.
    static func lines(_ table: ReportTable) -> [String] {
        let rulers = table.columns.map { column in if case .number = column.kind { "---:" } else { "---" } }
        let rows = table.rows.map { row in
            line(row.map { emphasised(escaped($0.text(width: 20, glyphs: .unicode)), $0.emphasis) })
        }
        return [line(table.columns.map { escaped($0.title) }), "|" + rulers.joined(separator: "|") + "|"]
            + rows
    }

    /// Names in records come from other machines and people: none may end a cell or start markup. A dollar sign would
    /// start a formula.
    static func escaped(_ text: String) -> String {
        text.printable.replacingScalars { special.contains($0) ? "\\\($0)" : nil }
    }

    /// In a code span, where no escapes are known and a backtick would end it.
    static func code(_ text: String) -> String {
        "`" + text.printable.replacingScalars { $0 == "`" ? "\u{fffd}" : nil } + "`"
    }

    /// - Parameter text: escaped.
    static func bold(_ text: String) -> String {
        let inner = text.drop(while: \.isWhitespace)
        let end = inner.lastIndex { !$0.isWhitespace }
        return end.map { "**\(inner[...$0])**" } ?? ""
    }

    private static let special = Set("\\`*_{}[]<>#|!~$&".unicodeScalars)

    private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    private static func emphasised(_ text: String, _ emphasis: Emphasis) -> String {
        switch emphasis {
        case .strong, .bad: bold(text)
        case .plain, .faint, .good, .caution: text
        }
    }
}
