/// One quantity of many hosts or runs, a row each with a point for every time it was measured; the highest first.
package struct DotPlot: Sendable {
    package struct Row: Sendable {
        package var label: String
        package var values: [Double]
        /// Which of the kinds it is of.
        package var kind: Int

        package init(_ label: String, _ values: [Double], kind: Int = 0) {
            (self.label, self.values, self.kind) = (label, values.filter(\.isFinite), kind)
        }

        var median: Double {
            let sorted = values.sorted()
            guard !sorted.isEmpty else { return .nan }
            return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
        }
    }

    package var rows: [Row]
    package var kinds: [String]
    package var unit: AxisUnit

    /// - Parameter rows: in any order; those without values are left out.
    package init(_ rows: [Row], kinds: [String] = [], unit: AxisUnit) {
        self.rows = rows.filter { !$0.values.isEmpty }.sorted {
            $0.median == $1.median ? $0.label < $1.label : $0.median > $1.median
        }
        (self.kinds, self.unit) = (kinds, unit)
    }

    /// By the logarithm where the largest is a hundred times the smallest or more.
    private var spacing: Axis.Spacing {
        let values = rows.flatMap(\.values)
        guard let low = values.min(), let high = values.max(), low > 0 else { return .even }
        return high >= 100 * low ? .logarithmic : .even
    }

    package func picture(
        name: String, title: String, description: String, widths: Picture.Widths = .usual
    ) -> Picture {
        Picture(
            name: name, title: title, description: description, table: table, widths: widths,
            drawing: draw(below:on:))
    }

    /// - Returns: where it ends.
    private func draw(below top: Double, on canvas: inout Canvas) -> Double {
        let frame = RowFrame(
            labels: rows.map(\.label), values: rows.map { unit.text($0.median) }, top: top, on: canvas)
        let axis = frame.axis(rows.flatMap(\.values), unit: unit, spacing: spacing)
        var bottom = AxisDrawing.below(axis, plot: frame.plot, on: &canvas)
        for (index, row) in rows.enumerated() {
            let y = frame.y(index)
            for value in row.values { canvas.mark(axis.place(value), y, series: row.kind, isHollow: true) }
            let x = axis.place(row.median)
            canvas.line(x, y - 8, x, y + 8, .ink)
        }
        frame.drawTexts(on: &canvas)
        let used = Set(rows.map(\.kind)).sorted().filter { kinds.indices.contains($0) }
        let legend =
            used.map { Legend.Entry(kinds[$0], .hollow, series: $0) } + [
                Legend.Entry("median of a row", .ink)
            ]
        bottom = Legend.draw(legend, top: bottom, on: &canvas)
        return bottom
    }

    private var table: ChartTable {
        ChartTable(
            columns: [.text(""), .number("median"), .number("lowest"), .number("highest"), .number("n")],
            rows: rows.map { row in
                let ends = [row.median, row.values.min() ?? .nan, row.values.max() ?? .nan]
                return [row.label] + ends.map { unit.text($0, digits: 4) } + ["\(row.values.count)"]
            })
    }
}
