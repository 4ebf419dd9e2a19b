/// Who wins at each pair of two numbers: a cell in the winner's colour, with its letter and what it has.
package struct HeatGrid: Sendable {
    package struct Cell: Sendable {
        /// Which of the contenders.
        package var winner: Int
        package var value: Double

        package init(winner: Int, value: Double) { (self.winner, self.value) = (winner, value) }
    }

    package var contenders: [String]
    package var columns: [String]
    package var columnsTitle: String
    package var rows: [String]
    package var rowsTitle: String
    /// A line for each row, a cell in it for each column.
    package var cells: [[Cell]]
    package var unit: AxisUnit
    private static let cellHeight = 40.0

    package init(
        contenders: [String], columns: [String], columnsTitle: String, rows: [String], rowsTitle: String,
        cells: [[Cell]], unit: AxisUnit
    ) {
        (self.contenders, self.columns, self.columnsTitle) = (contenders, columns, columnsTitle)
        (self.rows, self.rowsTitle, self.cells, self.unit) = (rows, rowsTitle, cells, unit)
    }

    package func picture(name: String, title: String, description: String, width: Double = 720) -> Picture {
        var canvas = Canvas(name: name, width: width)
        let top = Heading.draw(title, on: &canvas) + 20
        let left = min(
            width * 0.3, 16 + (rows.map { TextMetrics.width($0, size: 12) }.max() ?? 0))
        let cellWidth = (width - left - 4) / Double(max(1, columns.count))
        canvas.text(
            TextMetrics.fitted("\(rowsTitle) (down), \(columnsTitle) (across)", width: width - 8, size: 12),
            4,
            top - 6, .start, .muted)
        for (row, line) in cells.enumerated() {
            let y = top + Double(row) * Self.cellHeight
            let name = rows.indices.contains(row) ? rows[row] : ""
            canvas.text(
                TextMetrics.fitted(name, width: left - 12, size: 12), left - 8, y + Self.cellHeight / 2 + 4,
                .end)
            for (column, cell) in line.enumerated() {
                let box = Box(
                    x: left + Double(column) * cellWidth + 1, y: y + 1, width: cellWidth - 2,
                    height: Self.cellHeight - 2)
                draw(cell, in: box, on: &canvas)
            }
        }
        let base = top + Double(cells.count) * Self.cellHeight + 16
        for (column, text) in columns.enumerated() {
            canvas.text(
                TextMetrics.fitted(text, width: cellWidth - 6, size: 12),
                left + (Double(column) + 0.5) * cellWidth, base, .middle)
        }
        let legend = contenders.enumerated().map {
            Legend.Entry("\(letter($0)) \($1)", .band, series: $0)
        }
        let bottom = Legend.draw(legend, top: base + 10, on: &canvas)
        return Picture(canvas, height: bottom + 4, title: title, description: description, table: table)
    }

    private func draw(_ cell: Cell, in box: Box, on canvas: inout Canvas) {
        canvas.tint(box, series: cell.winner)
        let text = TextMetrics.fitted(
            "\(letter(cell.winner)) \(unit.text(cell.value))", width: box.width - 6, size: 12)
        canvas.text(text, box.x + box.width / 2, box.y + box.height / 2 + 4, .middle)
    }

    private func letter(_ contender: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return letters.indices.contains(contender) ? String(letters[contender]) : "?"
    }

    private var table: ChartTable {
        ChartTable(
            columns: [.text("\(rowsTitle) \\ \(columnsTitle)")] + columns.map { .number($0) },
            rows: zip(rows, cells).map { name, line in
                [name]
                    + line.map { cell in
                        let winner = contenders.indices.contains(cell.winner) ? contenders[cell.winner] : "?"
                        return "\(winner) \(unit.text(cell.value))"
                    }
            })
    }
}
