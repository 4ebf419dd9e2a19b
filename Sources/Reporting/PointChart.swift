/// Values as dots over their order, with levels and marks, in a fixed number of character cells.
struct PointChart {
    var values: [Double]
    /// Where levels begin, ascending, without 0.
    var changes: [Int]
    /// Positions that are marked below the axis, each with its letter.
    var marks: [(index: Int, letter: Character)]
    var glyphs: ChartGlyphs

    static let width = 66
    static let height = 10
    /// Of the labels of the vertical axis.
    private static let margin = 9

    /// Of the vertical axis.
    var range: (low: Double, high: Double) {
        let (low, high) = (values.min() ?? 0, values.max() ?? 0)
        // Equal values stand in the middle of a scale that is 1 % wide.
        let padding = low == high ? max(abs(low) * 0.005, .leastNormalMagnitude) : (high - low) * 0.05
        return (low - padding, high + padding)
    }

    /// Lines without trailing spaces, each ended by a newline.
    func text() -> String {
        let cells = cells()
        let scale = NumberText.scale(of: range.high)
        let labelled = [
            0: range.high, Self.height / 2: (range.high + range.low) / 2, Self.height - 1: range.low,
        ]
        var lines = cells.indices.map { row in
            let label = labelled[row].map { NumberText.significant($0 / scale.factor, 4) }
            return Self.margined(label ?? "") + "\(glyphs.change)" + String(cells[row])
        }
        lines.append(
            Self.margined("") + "\(glyphs.corner)" + String(repeating: glyphs.axis, count: Self.width))
        if !marks.isEmpty {
            var row = [Character](repeating: " ", count: Self.width)
            for mark in marks { row[column(mark.index) / 2] = mark.letter }
            lines.append(Self.margined("") + " " + String(row))
        }
        return lines.map { Self.trimmed($0) + "\n" }.joined()
    }

    private static func margined(_ label: String) -> String {
        let label = label.shortened(to: margin)
        return String(repeating: " ", count: margin - label.count) + label + " "
    }

    private static func trimmed(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }

    /// In half cells, so that a braille cell has two columns of dots.
    private func column(_ index: Int) -> Int {
        let last = 2 * Self.width - 1
        return values.count > 1 ? index * last / (values.count - 1) : last / 2
    }

    /// In quarter cells, from the top.
    private func row(_ value: Double) -> Int {
        let last = 4 * Self.height - 1
        let share = (range.high - value) / (range.high - range.low)
        return min(last, max(0, Int((share * Double(last)).rounded())))
    }

    private func cells() -> [[Character]] {
        var cells = [[Character]](
            repeating: [Character](repeating: " ", count: Self.width), count: Self.height)
        drawLevels(in: &cells)
        for change in changes {
            for row in cells.indices { cells[row][column(change) / 2] = glyphs.change }
        }
        // Dots of one cell are put together before they are drawn over lines.
        var dots: [[UInt32]] = cells.map { $0.map { _ in 0 } }
        for (index, value) in values.enumerated() {
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
        let ends = [0] + changes + [values.count]
        for (start, end) in zip(ends, ends.dropFirst()) where start < end {
            let mean = values[start..<end].reduce(0, +) / Double(end - start)
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
