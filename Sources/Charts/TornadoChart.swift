/// How far each input moves a result, the widest first: a bar from the result at the input's low end to that at its high
/// end, with the ends of the input beside it.
package struct TornadoChart: Sendable {
    package struct Swing: Sendable {
        package var label: String
        /// Of the input, as they are written.
        package var lowEnd: String
        package var highEnd: String
        /// The result at these.
        package var atLow: Double
        package var atHigh: Double
        /// Stands after the label, and points to a remark.
        package var mark: String

        package init(
            _ label: String, lowEnd: String, highEnd: String, atLow: Double, atHigh: Double, mark: String = ""
        ) {
            (self.label, self.lowEnd, self.highEnd) = (label, lowEnd, highEnd)
            (self.atLow, self.atHigh, self.mark) = (atLow, atHigh, mark)
        }
    }

    package var swings: [Swing]
    /// The result as it is.
    package var middle: Double
    package var unit: AxisUnit
    /// What the marks of swings mean.
    package var remarks: [String]

    package init(_ swings: [Swing], middle: Double, unit: AxisUnit, remarks: [String] = []) {
        (self.swings, self.middle, self.unit, self.remarks) = (swings, middle, unit, remarks)
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
        let frame = RowFrame(labels: swings.map { $0.label + $0.mark }, top: top, on: canvas)
        let room = ends.map { TextMetrics.width($0, size: 12) }.max().map {
            min($0 + 12, frame.plot.width / 4)
        }
        let inner = room ?? 8
        let axis = Axis(
            [middle] + swings.flatMap { [$0.atLow, $0.atHigh] }, unit: unit, from: frame.plot.x + inner,
            to: frame.plot.right - inner, most: max(2, Int((frame.plot.width - 2 * inner) / 85)))
        var bottom = AxisDrawing.below(axis, plot: frame.plot, on: &canvas)
        for (row, swing) in swings.enumerated() {
            draw(swing, y: frame.y(row), axis, room: inner - 10, on: &canvas)
        }
        let x = axis.place(middle)
        canvas.line(x, frame.plot.y, x, frame.plot.bottom, .ink)
        frame.drawTexts(on: &canvas)
        bottom = Legend.draw(
            [
                .init("towards the result at the input's low end", .bar, series: 1),
                .init("at its high end", .bar, series: 0),
                .init("today: \(unit.text(middle))", .ink),
            ] + remarks.map { .init($0, .none) }, top: bottom, on: &canvas)
        return bottom
    }

    private var ends: [String] { swings.flatMap { [$0.lowEnd, $0.highEnd] } }

    private func draw(_ swing: Swing, y: Double, _ axis: Axis, room: Double, on canvas: inout Canvas) {
        let (low, middle, high) = (axis.place(swing.atLow), axis.place(middle), axis.place(swing.atHigh))
        // Where both ends lie on one side, the shorter bar stands in front.
        let parts = [(end: low, series: 1), (end: high, series: 0)].sorted {
            abs($0.end - middle) > abs($1.end - middle)
        }
        for part in parts {
            canvas.bar(
                Box(x: min(part.end, middle), y: y - 7, width: abs(part.end - middle), height: 14),
                series: part.series)
        }
        let isTurned = high < low
        let texts = isTurned ? (swing.highEnd, swing.lowEnd) : (swing.lowEnd, swing.highEnd)
        let left = min(low, high, middle)
        let right = max(low, high, middle)
        canvas.text(TextMetrics.fitted(texts.0, width: room, size: 12), left - 5, y + 4, .end, .muted)
        canvas.text(TextMetrics.fitted(texts.1, width: room, size: 12), right + 5, y + 4, .start, .muted)
    }

    private var table: ChartTable {
        ChartTable(
            columns: [
                .text("input"), .number("low"), .number("high"), .number("at low"), .number("at high"),
            ],
            rows: swings.map {
                [$0.label + $0.mark, $0.lowEnd, $0.highEnd, unit.text($0.atLow), unit.text($0.atHigh)]
            })
    }
}
