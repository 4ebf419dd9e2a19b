import Quantities

/// Draws a chart in character cells, two dots wide and four high where the terminal has braille.
struct PointChartText {
    private let chart: PointChart
    private let glyphs: ChartGlyphs
    private let width: Int

    private static let height = 10
    /// Of the labels of the vertical axis.
    private static let margin = 9
    /// Wider charts do not tell more.
    private static let widest = 120

    init(_ chart: PointChart, on page: TextPage) {
        self.chart = chart
        glyphs = page.glyphs
        width = min(Self.widest, max(8, page.columns - Self.margin - 5))
    }

    /// Lines without trailing spaces, each ended by a newline.
    func text() -> String {
        let cells = cells()
        let (range, scale) = (chart.range, chart.scale)
        let labelled = [
            0: range.high, Self.height / 2: (range.high + range.low) / 2, Self.height - 1: range.low,
        ]
        var lines = cells.indices.map { row in
            let label = labelled[row].map { NumberText.significant($0 / scale.factor, 4) }
            return Self.margined(label ?? "") + "\(glyphs.change)" + String(cells[row])
        }
        lines.append(Self.margined("") + "\(glyphs.corner)" + String(repeating: glyphs.axis, count: width))
        if !chart.marks.isEmpty {
            var row = [Character](repeating: " ", count: width)
            for mark in chart.marks { row[column(mark.index) / 2] = mark.letter }
            lines.append(Self.margined("") + " " + String(row))
        }
        let (first, last) = chart.ends
        let gap = String(repeating: " ", count: max(1, width - first.count - last.count))
        lines.append(Self.margined("") + " " + first + gap + last)
        return lines.map { Self.trimmed($0) + "\n" }.joined()
    }

    private static func margined(_ label: String) -> String {
        let label = label.count > margin ? label.prefix(margin - 1) + "…" : label
        return String(repeating: " ", count: margin - label.count) + label + " "
    }

    private static func trimmed(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }

    /// In half cells, so that a braille cell has two columns of dots.
    private func column(_ index: Int) -> Int {
        let last = 2 * width - 1
        return chart.values.count > 1 ? index * last / (chart.values.count - 1) : last / 2
    }

    /// In quarter cells, from the top.
    private func row(_ value: Double) -> Int {
        let last = 4 * Self.height - 1
        let range = chart.range
        let share = (range.high - value) / (range.high - range.low)
        return min(last, max(0, Int((share * Double(last)).rounded())))
    }

    private func cells() -> [[Character]] {
        var cells = [[Character]](
            repeating: [Character](repeating: " ", count: width), count: Self.height)
        drawLevels(in: &cells)
        for change in chart.changes {
            for row in cells.indices { cells[row][column(change) / 2] = glyphs.change }
        }
        // Dots of one cell are put together before they are drawn over lines.
        var dots: [[UInt32]] = cells.map { $0.map { _ in 0 } }
        for (index, value) in chart.values.enumerated() {
            let (x, y) = (column(index), row(value))
            dots[y / 4][x / 2] |= Self.brailleDot(column: x % 2, row: y % 4)
        }
        for row in cells.indices {
            for column in cells[row].indices where dots[row][column] != 0 {
                let pattern = Unicode.Scalar(0x2800 + dots[row][column]).map(Character.init) ?? "*"
                cells[row][column] = glyphs == .unicode ? pattern : "*"
            }
        }
        return cells
    }

    private func drawLevels(in cells: inout [[Character]]) {
        let ends = [0] + chart.changes + [chart.values.count]
        for (start, end) in zip(ends, ends.dropFirst()) where start < end {
            let mean = chart.values[start..<end].reduce(0, +) / Double(end - start)
            for column in column(start) / 2...column(end - 1) / 2 {
                cells[row(mean) / 4][column] = glyphs.level
            }
        }
    }

    /// Unicode, chapter 21.1: dots 1, 2, 3, 7 are the left column and 4, 5, 6, 8 the right, one bit each.
    private static func brailleDot(column: Int, row: Int) -> UInt32 {
        let bits: [[UInt32]] = [[0, 1, 2, 6], [3, 4, 5, 7]]
        return 1 << bits[column][row]
    }
}
