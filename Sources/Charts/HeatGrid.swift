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

    package func picture(
        name: String, title: String, description: String, widths: Picture.Widths = .usual
    ) -> Picture {
        Picture(
            name: name, title: title, description: description, table: table, widths: widths,
            drawing: draw(below:on:))
    }

    /// - Returns: where it ends.
    private func draw(below heading: Double, on canvas: inout Canvas) -> Double {
        let lines = legendLines(within: canvas.width - 8)
        let top = heading + 4 + Double(lines.count) * 16
        let left = min(
            canvas.width * 0.3, 16 + (rows.map { TextMetrics.width($0, size: 12) }.max() ?? 0))
        let cellWidth = (canvas.width - left - 4) / Double(max(1, columns.count))
        for (place, line) in lines.enumerated() {
            canvas.text(line, 4, heading + 14 + Double(place) * 16, .start, .muted)
        }
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
        let base = write(
            columns, from: left, each: cellWidth, top: top + Double(cells.count) * Self.cellHeight,
            on: &canvas)
        let winners = contenders.enumerated().map { Legend.Entry("\(letter($0)) \($1)", .band, series: $0) }
        return Legend.draw(winners, top: base + 10, on: &canvas)
    }

    /// What is down, across and in the cells, in what units.
    private func legendLines(within width: Double) -> [String] {
        let words = [
            "\(rowsTitle) (down), \(columnsTitle) (across)", unit.title.isEmpty ? "" : "cells: \(unit.title)",
        ]
        return words.flatMap { TextMetrics.lines($0, width: width, size: 12, most: 2) }
    }

    /// Below the cells; in two lines by turns where one has no room.
    ///
    /// - Returns: the base line of the last.
    private func write(
        _ names: [String], from left: Double, each cellWidth: Double, top: Double, on canvas: inout Canvas
    ) -> Double {
        let widest = names.map { TextMetrics.width($0, size: 12) }.max() ?? 0
        let lines = widest > cellWidth - 6 && names.count > 2 ? 2 : 1
        for (column, text) in names.enumerated() {
            // One that stands between two others reaches over half of each.
            let room = cellWidth * (lines == 1 || column == 0 || column == names.count - 1 ? 1 : 2) - 6
            canvas.text(
                TextMetrics.fitted(text, width: room, size: 12), left + (Double(column) + 0.5) * cellWidth,
                top + 16 + Double(column % lines) * 14, .middle)
        }
        return top + 16 + Double(lines - 1) * 14
    }

    private func draw(_ cell: Cell, in box: Box, on canvas: inout Canvas) {
        canvas.tint(box, series: cell.winner)
        let (winner, value) = (letter(cell.winner), unit.text(cell.value))
        let (x, middle) = (box.x + box.width / 2, box.y + box.height / 2)
        let room = box.width - 4
        guard TextMetrics.width("\(winner) \(value)", size: 12) > room else {
            return canvas.text("\(winner) \(value)", x, middle + 4, .middle)
        }
        // Part of a number would be another one.
        guard TextMetrics.width(value, size: 12) <= room else {
            return canvas.text(winner, x, middle + 4, .middle)
        }
        canvas.text(winner, x, middle - 3, .middle)
        canvas.text(value, x, middle + 12, .middle)
    }

    private func letter(_ contender: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return letters.indices.contains(contender) ? String(letters[contender]) : "?"
    }

    private var table: ChartTable {
        ChartTable(
            columns: [
                .text("\(rowsTitle) \\ \(columnsTitle)\(unit.title.isEmpty ? "" : "; cells: \(unit.title)")")
            ] + columns.map { .number($0) },
            rows: zip(rows, cells).map { name, line in
                [name]
                    + line.map { cell in
                        let winner = contenders.indices.contains(cell.winner) ? contenders[cell.winner] : "?"
                        return "\(winner) \(unit.text(cell.value))"
                    }
            })
    }
}
