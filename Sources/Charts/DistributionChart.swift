/// The share of values that are at most each of them (the empirical distribution function), with their median and its
/// interval.
package struct DistributionChart: Sendable {
    package var values: [Double]
    package var median: Interval
    package var unit: AxisUnit
    package var intervalTitle: String
    private static let plotHeight = 150.0

    package init(_ values: [Double], median: Interval, unit: AxisUnit, intervalTitle: String) {
        self.values = values.filter(\.isFinite).sorted()
        (self.median, self.unit, self.intervalTitle) = (median, unit, intervalTitle)
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
        let top = heading + 24
        let vertical = Axis(
            [0, 1], unit: .share("share of samples at most so high"), from: top + Self.plotHeight, to: top,
            most: 4)
        let left = AxisDrawing.margin(vertical)
        let plot = Box(x: left, y: top, width: canvas.width - left - 24, height: Self.plotHeight)
        let horizontal = Axis(
            values + median.all, unit: unit, from: plot.x, to: plot.right,
            most: AxisDrawing.most(6, along: plot))
        AxisDrawing.left(vertical, plot: plot, on: &canvas)
        var bottom = AxisDrawing.below(horizontal, plot: plot, on: &canvas, hasLines: false)
        if median.hasSpread {
            let (low, high) = (horizontal.place(median.low), horizontal.place(median.high))
            canvas.rect(Box(x: low, y: plot.y, width: high - low, height: plot.height), .band, series: 0)
        }
        let x = horizontal.place(median.middle)
        canvas.line(x, plot.y, x, plot.bottom, .dashedInk)
        canvas.path(steps(horizontal, vertical, plot), .line, series: 0)
        var legend = [Legend.Entry("median \(unit.text(median.middle, digits: 4))", .dashedInk)]
        if median.hasSpread { legend.append(.init(intervalTitle, .band)) }
        bottom = Legend.draw(legend, top: bottom, on: &canvas)
        return bottom
    }

    private func steps(_ horizontal: Axis, _ vertical: Axis, _ plot: Box) -> [(x: Double, y: Double)] {
        var points = [(x: plot.x, y: vertical.place(0))]
        for (order, value) in values.enumerated() {
            let x = horizontal.place(value)
            points.append((x, points[points.count - 1].y))
            points.append((x, vertical.place(Double(order + 1) / Double(values.count))))
        }
        points.append((plot.right, vertical.place(1)))
        return points
    }

    private var table: ChartTable {
        ChartTable(
            columns: [.number(unit.columnTitle), .number("share at most so high")],
            rows: values.enumerated().map { order, value in
                [
                    unit.text(value, digits: 4),
                    AxisUnit.share("").text(Double(order + 1) / Double(values.count)),
                ]
            })
    }
}
