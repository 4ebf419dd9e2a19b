/// A table in columns of text, no wider than its page.
struct TextTable {
    private let table: ReportTable
    private let page: TextPage
    private let layout: TableLayout

    init(_ table: ReportTable, on page: TextPage) {
        self.table = table
        self.page = page
        let requests = table.columns.indices.map { Self.request(table, column: $0, glyphs: page.glyphs) }
        layout = TableLayout(requests, columns: page.columns)
    }

    /// Longer words of headings and of text do not keep other columns from being shown.
    private static let widestHeading = 16
    /// A heading as short as `of peak` is not broken: that would save less than a column and cost a line.
    private static let shortHeading = 8
    private static let widestWord = 24

    private static func request(
        _ table: ReportTable, column index: Int, glyphs: ChartGlyphs
    ) -> TableLayout.Request {
        let column = table.columns[index]
        // Names in headings may be of any length.
        let words =
            column.title.displayWidth <= shortHeading
            ? [column.title.displayWidth]
            : column.title.split(separator: " ").map { min($0.displayWidth, widestHeading) }
        if case .bar(let widest) = column.kind {
            return .init(
                kind: column.kind, detail: column.detail,
                natural: max(drawn(table, index, widest), column.title.displayWidth),
                content: 0, heading: words.max() ?? 0, cells: [])
        }
        let texts = table.rows.map { $0[index].text(width: 0, glyphs: glyphs) }
        let widths = texts.map(\.displayWidth).sorted()
        let content =
            if case .text = column.kind {
                min(widestWord, texts.flatMap { $0.split(separator: " ").map(\.displayWidth) }.max() ?? 0)
            } else { widths.last ?? 0 }
        return .init(
            kind: column.kind, detail: column.detail,
            natural: max(widths.last ?? 0, column.title.displayWidth), content: content,
            heading: words.max() ?? 0, cells: widths)
    }

    /// How wide drawings are at most: a trace needs a column for each value.
    private static func drawn(_ table: ReportTable, _ index: Int, _ widest: Int) -> Int {
        let widths = table.rows.map { row in
            if case .trace(let values) = row[index].content { min(values.count, widest) } else { widest }
        }
        return widths.max() ?? widest
    }

    /// Lines without trailing spaces, each ended by a newline. What is left out is said below.
    func text() -> String {
        let groups = layout.groups.map { group in
            heading(group) + table.rows.map { row($0, group) }.joined()
        }
        return groups.joined(separator: "\n") + omission
    }

    private var omission: String {
        guard !layout.leftOut.isEmpty else { return "" }
        let titles = layout.leftOut.map { table.columns[$0].title }.joined(separator: ", ")
        return TextReport.note(
            Phrase("no room for: \(titles) (\(layout.whole) columns hold all)", .faint), on: page)
    }

    private func heading(_ group: [Int]) -> String {
        let cells = group.map { index in
            Cell(
                lines: wrapped(table.columns[index].title, width: layout.widths[index]), emphasis: .strong)
        }
        // All headings end just above what they are of.
        let height = cells.map(\.lines.count).max() ?? 0
        return set(
            cells.map { cell in
                let above = Array(repeating: "", count: height - cell.lines.count)
                return Cell(lines: above + cell.lines, emphasis: cell.emphasis)
            }, group)
    }

    private func row(_ row: [ReportCell], _ group: [Int]) -> String {
        var cells = group.map { index in
            Cell(lines: lines(of: row[index], column: index), emphasis: row[index].emphasis)
        }
        guard let lead = group.first, case .name = table.columns[lead].kind else { return set(cells, group) }
        let name = row[lead].text(width: 0, glyphs: page.glyphs)
        guard name.displayWidth > layout.widths[lead] else { return set(cells, group) }
        // A name that is wider than its column stands above its row, whole.
        let above = WrappedText.pieces(of: name, width: page.columns).map {
            page.style.decorated(trimmed($0), row[lead].emphasis) + "\n"
        }
        cells[0].lines = [""]
        return above.joined() + (group.count > 1 ? set(cells, group) : "")
    }

    private func lines(of cell: ReportCell, column index: Int) -> [String] {
        let width = layout.widths[index]
        let text = cell.text(width: width, glyphs: page.glyphs)
        switch table.columns[index].kind {
        case .bar: return [text]
        case .name, .number: return WrappedText.pieces(of: text, width: width)
        case .text:
            return wrapped(text, width: width)
        }
    }

    /// Paths too are broken here, so that the columns beside them stay in place.
    private func wrapped(_ text: String, width: Int) -> [String] {
        guard text.displayWidth > width else { return [text] }
        return WrappedText.lines(of: text, width: width).flatMap { WrappedText.pieces(of: $0, width: width) }
    }

    private struct Cell {
        var lines: [String]
        var emphasis: Emphasis
    }

    private func set(_ cells: [Cell], _ group: [Int]) -> String {
        let height = cells.map(\.lines.count).max() ?? 0
        return (0..<height).map { height in
            var line = ""
            // Spaces are written only before something else.
            var spaces = 0
            for (cell, index) in zip(cells, group) {
                let text = height < cell.lines.count ? cell.lines[height] : ""
                let trimmed = trimmed(text)
                let padding = max(0, layout.widths[index] - text.displayWidth)
                let isRight = if case .number = table.columns[index].kind { true } else { false }
                if isRight { spaces += padding }
                if !trimmed.isEmpty {
                    line += String(repeating: " ", count: spaces)
                    line += page.style.decorated(trimmed, cell.emphasis)
                    spaces = text.count - trimmed.count
                } else {
                    spaces += text.count
                }
                spaces += (isRight ? 0 : padding) + TableLayout.gap
            }
            return line + "\n"
        }.joined()
    }

    /// Without spaces at its end.
    private func trimmed(_ text: String) -> Substring {
        text.lastIndex { $0 != " " }.map { text[...$0] } ?? ""
    }
}
