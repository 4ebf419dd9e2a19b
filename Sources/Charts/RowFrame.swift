/// A plot of rows: names at the left, values at the right, and between them what is drawn along one axis; where it is narrow,
/// names and values stand above what is drawn.
struct RowFrame {
    private static let textSize = 12.0
    private static let lineHeight = 14.0
    /// Of what is drawn of one row.
    private static let barHeight = 20.0
    /// The most of the width that names take, so that a few long ones leave the plot its room.
    private static let mostForNames = 0.3

    private static let mostForValues = 0.4

    let plot: Box
    private let isNarrow: Bool
    private let rows: [Row]
    private let values: [String]

    private struct Row {
        /// Of the name.
        var lines: [String]
        /// The middle of what is drawn.
        var y: Double
    }

    /// - Parameters:
    ///   - values: written at the right, one a row; empty where there are none.
    ///   - top: where the rows may begin.
    init(labels: [String], values: [String] = [], top: Double, on canvas: Canvas) {
        func width(_ text: String) -> Double { TextMetrics.width(text, size: Self.textSize) }
        func broken(_ text: String, _ width: Double) -> [String] {
            TextMetrics.lines(text, width: width, size: Self.textSize, most: 2)
        }
        isNarrow = canvas.isNarrow
        let written = values.map {
            TextMetrics.fitted($0, width: canvas.width * Self.mostForValues, size: Self.textSize)
        }
        self.values = written
        let valuesWidth = written.map(width).max()
        var y = top + 2
        if isNarrow {
            let room = canvas.width - 8 - (valuesWidth.map { $0 + 12 } ?? 0)
            rows = labels.map { label in
                let lines = broken(label, room)
                // One for the value, where the name is empty.
                let above = Double(max(1, lines.count)) * Self.lineHeight + 2
                // A name is nearer to its own bar than to the one above.
                defer { y += above + Self.barHeight + 4 }
                return Row(lines: lines, y: y + above + Self.barHeight / 2)
            }
            plot = Box(x: 4, y: top, width: canvas.width - 8, height: y + 2 - top)
            return
        }
        let names = labels.map { broken($0, canvas.width * Self.mostForNames) }
        let left = (names.joined().map(width).max() ?? 0) + 14
        let right = valuesWidth.map { $0 + 18 } ?? 14
        rows = names.map { lines in
            let height = max(Self.barHeight, Double(lines.count) * Self.lineHeight) + 4
            defer { y += height }
            return Row(lines: lines, y: y + height / 2)
        }
        plot = Box(x: left, y: top, width: max(40, canvas.width - left - right), height: y + 2 - top)
    }

    /// The middle of what is drawn of a row.
    func y(_ row: Int) -> Double { rows[row].y }

    /// An axis along the plot, with room for half of the outermost numbers.
    func axis(_ values: [Double], unit: AxisUnit, spacing: Axis.Spacing = .even) -> Axis {
        Axis(
            values, unit: unit, spacing: spacing, from: plot.x + 8, to: plot.right - 8,
            most: max(2, Int(plot.width / 85)))
    }

    func drawTexts(on canvas: inout Canvas) {
        if isNarrow { clearNames(on: &canvas) }
        for (place, row) in rows.enumerated() {
            let first = base(row)
            for (line, text) in row.lines.enumerated() {
                let y = first + Double(line) * Self.lineHeight
                if isNarrow { canvas.text(text, 4, y) } else { canvas.text(text, plot.x - 8, y, .end) }
            }
            guard values.indices.contains(place) else { continue }
            canvas.text(values[place], canvas.width - 4, isNarrow ? first : row.y + 4, .end)
        }
    }

    /// The lines of an axis would run through them.
    private func clearNames(on canvas: inout Canvas) {
        for (place, row) in rows.enumerated() {
            for (line, text) in row.lines.enumerated() where !text.isEmpty {
                canvas.clear(Canvas.box(text, 4, base(row) + Double(line) * Self.lineHeight))
            }
            guard values.indices.contains(place), !values[place].isEmpty else { continue }
            canvas.clear(Canvas.box(values[place], canvas.width - 4, base(row), .end))
        }
    }

    /// The base line of the first line of a name.
    private func base(_ row: Row) -> Double {
        isNarrow
            ? row.y - Self.barHeight / 2 - Double(max(1, row.lines.count) - 1) * Self.lineHeight - 2
            : row.y + 4 - Double(max(1, row.lines.count) - 1) * Self.lineHeight / 2
    }
}
