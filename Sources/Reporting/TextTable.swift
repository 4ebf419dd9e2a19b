/// Columns of text, aligned by what they hold and kept within the page.
package struct TextTable {
    package enum Alignment: Sendable {
        /// Text: wrapped where the table would be wider than the page.
        case left
        /// Numbers: never broken.
        case right
    }

    /// A cell's text and how it is decorated; decoration takes no width.
    package struct Cell {
        package var text: String
        package var decorate: (TextStyle, String) -> String

        package init(
            _ text: String, _ decorate: @escaping (TextStyle, String) -> String = { _, text in text }
        ) {
            self.text = text.printable
            self.decorate = decorate
        }
    }

    private static let gap = 2
    /// No column is squeezed below this, even where words are broken.
    private static let narrowest = 8

    /// The width of a table of planning, which sets more beside each other than others do.
    package static let planColumns = 100

    private let alignments: [Alignment]
    private let columns: Int
    private var rows: [[Cell]]

    /// - Parameter columns: the width of the page.
    package init(_ headings: [(title: String, alignment: Alignment)], columns: Int = WrappedText.columns) {
        self.columns = columns
        alignments = headings.map(\.alignment)
        rows = [headings.map { Cell($0.title, { style, text in style.bold(text) }) }]
    }

    /// - Parameter cells: as many as there are headings.
    package mutating func add(_ cells: [Cell]) { rows.append(cells) }

    /// The table without trailing spaces, each line ended by a newline.
    package func text(_ style: TextStyle = .plain) -> String {
        let widths = fittingWidths()
        return rows.map { row in lines(of: row, widths: widths, style: style) }.joined()
    }

    /// The columns' own widths, the widest columns of text made narrower until the page holds all; words are broken
    /// only where breaking between them is not enough.
    private func fittingWidths() -> [Int] {
        let texts = alignments.indices.map { column in rows.map { $0[column].text } }
        var widths = texts.map { $0.map(\.count).max() ?? 0 }
        let longestWords = texts.map { $0.flatMap { $0.split(separator: " ").map(\.count) }.max() ?? 0 }
        let narrowest = texts.map { _ in Self.narrowest }
        for floors in [longestWords, narrowest] {
            while widths.reduce(Self.gap * (widths.count - 1), +) > columns {
                let breakable = widths.indices.filter { alignments[$0] == .left && widths[$0] > floors[$0] }
                guard let widest = breakable.max(by: { widths[$0] < widths[$1] }) else { break }
                widths[widest] -= 1
            }
        }
        return widths
    }

    private func lines(of row: [Cell], widths: [Int], style: TextStyle) -> String {
        let columns = zip(row, widths).map { cell, width in Self.broken(cell.text, width: width) }
        let height = columns.map(\.count).max() ?? 0
        return (0..<height).map { index in
            var line = ""
            for (column, texts) in columns.enumerated() {
                let text = index < texts.count ? texts[index] : ""
                let padding = String(repeating: " ", count: max(0, widths[column] - text.count))
                let shown = row[column].decorate(style, text)
                line += alignments[column] == .left ? shown + padding : padding + shown
                line += String(repeating: " ", count: Self.gap)
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    /// Broken between words, and within a word that is wider than the column: at a hyphen where there is one.
    private static func broken(_ text: String, width: Int) -> [String] {
        guard text.count > width else { return [text] }
        return WrappedText.lines(of: text, first: width, rest: width).flatMap { line in
            var pieces: [String] = []
            var rest = line[...]
            while rest.count > width {
                var piece = rest.prefix(width)
                if let hyphen = piece.lastIndex(of: "-") { piece = piece[...hyphen] }
                pieces.append(String(piece))
                rest = rest[piece.endIndex...]
            }
            return pieces + [String(rest)]
        }
    }
}
