import PlainText

/// A table in HTML: its columns and rows have heads, and where it is wider than the page it moves by itself.
struct HTMLTable {
    private let table: ReportTable
    private let name: String
    private let link: (String) -> String?

    /// - Parameters:
    ///   - name: for those who cannot see where it stands.
    ///   - link: the address that an anchor has in the page; `nil` where there is none.
    init(_ table: ReportTable, named name: String, link: @escaping (String) -> String?) {
        (self.table, self.name, self.link) = (table, name, link)
    }

    var html: String {
        let heads = table.columns.map { column in
            let title = column.title
            guard !title.isEmpty else { return "<td></td>" }
            return
                "<th scope=\"col\"\(Self.isNumber(column) ? " class=\"n\"" : "")>\(title.escapedForXML)</th>"
        }
        let rows = table.rows.map { "<tr>\(cells($0))</tr>\n" }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(name.escapedForXML)">
            <table>
            <thead><tr>\(heads.joined())</tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table>
            </div>

            """
    }

    private func cells(_ row: [ReportCell]) -> String {
        zip(row, table.columns).enumerated().map { place, pair in
            let (cell, column) = pair
            let text = text(of: cell)
            // What a row is of stands first, unless it is nothing.
            let isHead = place == 0 && !text.isEmpty && !Self.isNumber(column)
            return isHead
                ? "<th scope=\"row\">\(text)</th>"
                : "<td\(Self.isNumber(column) ? "" : " class=\"t\"")>\(text)</td>"
        }.joined()
    }

    private func text(of cell: ReportCell) -> String {
        let text = cell.text(width: 20, glyphs: .unicode).escapedForXML
        guard !text.isEmpty else { return "" }
        let shown =
            switch cell.content {
            case .bar, .swing, .trace: "<span class=\"glyphs\" aria-hidden=\"true\">\(text)</span>"
            default: text
            }
        let looked =
            HTMLBlocks.look(cell.emphasis).map { "<span class=\"\($0)\">\(shown)</span>" } ?? shown
        guard let address = cell.anchor.flatMap(link) else { return looked }
        return "<a href=\"\(address.escapedForXML)\">\(looked)</a>"
    }

    private static func isNumber(_ column: ReportColumn) -> Bool {
        if case .number = column.kind { true } else { false }
    }
}
