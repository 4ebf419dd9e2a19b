import PlainText

/// A report as text for people.
package enum TextReport {
    /// The column in which the texts of a block of labelled lines start.
    private static let labelWidth = 9

    package static func render(_ report: Report, on page: TextPage) -> String {
        report.blocks.map { render($0, page) }.joined()
    }

    private static func render(_ block: Report.Block, _ page: TextPage) -> String {
        switch block {
        case .title(let phrase): filled(phrase, lead: "", indent: 2, page)
        case .table(let table): table.rows.isEmpty ? "" : TextTable(table, on: page).text()
        case .note(let phrase): note(phrase, on: page)
        case .field(let label, let text, let emphasis): field(label, Phrase(text), emphasis, page)
        case .warning(let message, let nextStep):
            // What is alike is one warning, of as many sentences as there are cases.
            field("warning", Phrase(message), .caution, page, longest: 8 * WrappedText.longest)
                + filled(
                    Phrase("> " + nextStep, .faint), lead: String(repeating: " ", count: labelWidth),
                    indent: labelWidth + 2, page)
        case .branch(let depth, let phrase):
            filled(phrase, lead: String(repeating: " ", count: 2 * depth), indent: 2 * depth + 2, page)
        case .series(let label, let values, let words): series(label, values, words, page)
        case .chart(let chart): PointChartText(chart, on: page).text()
        case .gap: "\n"
        }
    }

    static func note(_ phrase: Phrase, on page: TextPage) -> String {
        filled(phrase, lead: "  ", indent: 4, page)
    }

    private static func field(
        _ label: String, _ text: Phrase, _ emphasis: Emphasis, _ page: TextPage,
        longest: Int = WrappedText.longest
    ) -> String {
        let label = label.printable
        let gap = max(label.isEmpty ? 0 : 1, labelWidth - label.displayWidth)
        let head = page.style.decorated(label, emphasis)
        let lead = text.text.allSatisfy(\.isWhitespace) ? "" : String(repeating: " ", count: gap)
        return filled(
            text, lead: head + lead, leadWidth: label.displayWidth + lead.count, indent: labelWidth, page,
            longest: longest)
    }

    /// - Parameters:
    ///   - lead: stands before the first line.
    ///   - leadWidth: its width, where it is decorated.
    ///   - indent: of the other lines.
    private static func filled(
        _ phrase: Phrase, lead: String, leadWidth: Int? = nil, indent: Int, _ page: TextPage,
        longest: Int = WrappedText.longest
    ) -> String {
        let lines = WrappedText.lines(
            of: phrase, first: page.proseColumns - (leadWidth ?? lead.displayWidth),
            rest: page.proseColumns - indent, longest: longest)
        let margin = "\n" + String(repeating: " ", count: indent)
        return lead + lines.map { decorated($0, page.style) }.joined(separator: margin) + "\n"
    }

    private static func decorated(_ phrase: Phrase, _ style: TextStyle) -> String {
        phrase.spans.map { style.decorated($0.text, $0.emphasis) }.joined()
    }

    private static func series(
        _ label: String, _ values: [Double], _ words: String, _ page: TextPage
    ) -> String {
        let head = "  \(label)  "
        let room = page.columns - head.displayWidth - words.displayWidth - 2
        let line = SparklineText.line(values, width: min(60, max(8, room)), glyphs: page.glyphs)
        guard room >= 8 else { return head + line + "\n" + note(Phrase(words, .faint), on: page) }
        return head + line + "  " + page.style.decorated(words, .faint) + "\n"
    }
}
