/// A plot of rows: names at the left, values at the right, and between them what is drawn along one axis.
struct RowFrame {
    /// Of one row.
    static let rowHeight = 24.0
    private static let textSize = 12.0

    let plot: Box
    private let labels: [String]
    private let values: [String]

    /// - Parameters:
    ///   - values: written at the right, one a row; empty where there are none.
    ///   - top: where the rows may begin.
    init(labels: [String], values: [String] = [], top: Double, width: Double) {
        let right = values.map { TextMetrics.width($0, size: Self.textSize) }.max().map { $0 + 18 } ?? 14
        let wide = labels.map { TextMetrics.width($0, size: Self.textSize) }.max() ?? 0
        let left = min(wide, width * 0.42) + 14
        self.labels = labels.map { TextMetrics.fitted($0, width: left - 13, size: Self.textSize) }
        self.values = values
        plot = Box(
            x: left, y: top, width: max(40, width - left - right),
            height: Double(labels.count) * Self.rowHeight + 4)
    }

    /// The middle of a row.
    func y(_ row: Int) -> Double { plot.y + 2 + (Double(row) + 0.5) * Self.rowHeight }

    /// An axis along the plot, with room for half of the outermost numbers.
    func axis(_ values: [Double], unit: AxisUnit, spacing: Axis.Spacing = .even) -> Axis {
        Axis(
            values, unit: unit, spacing: spacing, from: plot.x + 8, to: plot.right - 8,
            most: max(2, Int(plot.width / 85)))
    }

    func drawTexts(on canvas: inout Canvas) {
        for (row, label) in labels.enumerated() {
            canvas.text(label, plot.x - 8, y(row) + 4, .end)
        }
        for (row, value) in values.enumerated() {
            canvas.text(value, canvas.width - 4, y(row) + 4, .end)
        }
    }
}
