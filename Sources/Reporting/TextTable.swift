/// Columns of text, aligned by what they hold.
package struct TextTable {
    package enum Alignment: Sendable {
        case left, right
    }

    /// A cell's text and how it is decorated; decoration takes no width.
    package struct Cell: ExpressibleByStringInterpolation {
        package var text: String
        package var decorate: (TextStyle, String) -> String

        package init(
            _ text: String, _ decorate: @escaping (TextStyle, String) -> String = { _, text in text }
        ) {
            self.text = text
            self.decorate = decorate
        }

        package init(stringLiteral value: String) { self.init(value) }
    }

    private let headings: [(title: String, alignment: Alignment)]
    private var rows: [[Cell]] = []
    private let gap: String

    package init(_ headings: [(title: String, alignment: Alignment)], gap: Int = 2) {
        self.headings = headings
        self.gap = String(repeating: " ", count: gap)
    }

    package mutating func add(_ cells: [Cell]) { rows.append(cells) }

    package var isEmpty: Bool { rows.isEmpty }

    /// The table without trailing spaces, each line ended by a newline.
    package func text(_ style: TextStyle = .plain) -> String {
        let widths = headings.indices.map { column in
            ([headings[column].title] + rows.map { $0.indices.contains(column) ? $0[column].text : "" })
                .map(\.count).max() ?? 0
        }
        let head = headings.map { Cell($0.title, { style, text in style.bold(text) }) }
        return ([head] + rows).map { row in
            line(row, widths: widths, style: style) + "\n"
        }.joined()
    }

    private func line(_ row: [Cell], widths: [Int], style: TextStyle) -> String {
        var line = ""
        for (column, cell) in row.enumerated() where column < widths.count {
            let padding = String(repeating: " ", count: widths[column] - cell.text.count)
            let text = cell.decorate(style, cell.text)
            if column > 0 { line += gap }
            switch headings[column].alignment {
            case .right: line += padding + text
            case .left: line += text + (column == row.count - 1 ? "" : padding)
            }
        }
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }
}
