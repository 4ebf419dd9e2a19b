/// Bars from zero with their intervals, each beside the most that it could be.
package struct BarChart: Sendable {
    package struct Bar: Sendable {
        package var label: String
        package var value: Interval
        /// The most that it could be; `nil` where that is not known.
        package var ceiling: Double?
        /// Which colour and hatch.
        package var series: Int

        package init(_ label: String, _ value: Interval, ceiling: Double? = nil, series: Int = 0) {
            (self.label, self.value, self.ceiling, self.series) = (label, value, ceiling, series)
        }
    }

    package var bars: [Bar]
    package var unit: AxisUnit
    /// What the intervals are: `95 % interval`.
    package var intervalTitle: String
    /// What the ceilings are.
    package var ceilingTitle: String

    package init(_ bars: [Bar], unit: AxisUnit, intervalTitle: String, ceilingTitle: String = "") {
        (self.bars, self.unit) = (bars, unit)
        (self.intervalTitle, self.ceilingTitle) = (intervalTitle, ceilingTitle)
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
        let hasCeilings = bars.contains { $0.ceiling != nil }
        let frame = RowFrame(
            labels: bars.map(\.label), values: bars.map { unit.text($0.value.middle) }, top: top, on: canvas
        )
        let axis = frame.axis(
            [0] + bars.flatMap { $0.value.all + [$0.ceiling ?? 0] }, unit: unit)
        var bottom = AxisDrawing.below(axis, plot: frame.plot, on: &canvas)
        for (row, bar) in bars.enumerated() { draw(bar, y: frame.y(row), axis, on: &canvas) }
        frame.drawTexts(on: &canvas)
        var legend: [Legend.Entry] = []
        if bars.contains(where: \.value.hasSpread) { legend.append(.init(intervalTitle, .ink)) }
        if hasCeilings { legend.append(.init(ceilingTitle, .dashedInk)) }
        bottom = Legend.draw(legend, top: bottom, on: &canvas)
        return bottom
    }

    private func draw(_ bar: Bar, y: Double, _ axis: Axis, on canvas: inout Canvas) {
        let (zero, end) = (axis.place(0), axis.place(bar.value.middle))
        canvas.bar(
            Box(x: min(zero, end), y: y - 7, width: abs(end - zero), height: 14), series: bar.series)
        if bar.value.hasSpread {
            let (low, high) = (axis.place(bar.value.low), axis.place(bar.value.high))
            canvas.path([(low, y), (high, y)], .ink)
            for x in [low, high] { canvas.line(x, y - 4, x, y + 4, .ink) }
        }
        if let ceiling = bar.ceiling {
            let x = axis.place(ceiling)
            // Short enough for the name above.
            let reach = canvas.isNarrow ? 8.0 : 10
            canvas.line(x, y - reach, x, y + reach, .dashedInk)
        }
    }

    private var table: ChartTable {
        let hasCeilings = bars.contains { $0.ceiling != nil }
        let rows = bars.map { bar in
            [bar.label, unit.text(bar.value.middle, digits: 4)] + bar.value.ends(unit)
                + (hasCeilings ? [bar.ceiling.map { unit.text($0, digits: 4) } ?? ""] : [])
        }
        return ChartTable(
            columns: [.text(""), .number("value"), .number("low"), .number("high")]
                + (hasCeilings ? [.number(ceilingTitle)] : []), rows: rows)
    }
}
