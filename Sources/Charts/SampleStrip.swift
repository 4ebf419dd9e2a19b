/// Samples in the order in which they were taken, with their median and its interval; what was disturbed says by what.
package struct SampleStrip: Sendable {
    package struct Sample: Sendable {
        /// When it began, in seconds from the first.
        package var seconds: Double
        package var value: Double
        /// What disturbed it; empty where nothing did.
        package var disturbedBy: [String]

        package init(seconds: Double, value: Double, disturbedBy: [String] = []) {
            (self.seconds, self.value, self.disturbedBy) = (seconds, value, disturbedBy)
        }
    }

    package var samples: [Sample]
    package var median: Interval
    package var unit: AxisUnit
    package var intervalTitle: String
    private static let plotHeight = 130.0

    package init(_ samples: [Sample], median: Interval, unit: AxisUnit, intervalTitle: String) {
        (self.samples, self.median) = (samples, median)
        (self.unit, self.intervalTitle) = (unit, intervalTitle)
    }

    /// In the order in which they first come.
    private var causes: [String] {
        var causes: [String] = []
        for cause in samples.flatMap(\.disturbedBy) where !causes.contains(cause) { causes.append(cause) }
        return causes
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
            samples.map(\.value) + median.all, unit: unit, from: top + Self.plotHeight, to: top, most: 4)
        let left = AxisDrawing.margin(vertical)
        let plot = Box(x: left, y: top, width: canvas.width - left - 24, height: Self.plotHeight)
        let horizontal = Axis(
            [0] + samples.map(\.seconds), unit: .plain("seconds of measuring"), from: plot.x, to: plot.right,
            most: AxisDrawing.most(8, along: plot))
        AxisDrawing.left(vertical, plot: plot, on: &canvas)
        var bottom = AxisDrawing.below(horizontal, plot: plot, on: &canvas, hasLines: false)
        if median.hasSpread {
            let (low, high) = (vertical.place(median.low), vertical.place(median.high))
            canvas.rect(Box(x: plot.x, y: high, width: plot.width, height: low - high), .band, series: 0)
        }
        canvas.line(
            plot.x, vertical.place(median.middle), plot.right, vertical.place(median.middle), .dashedInk)
        for sample in samples {
            let cause = sample.disturbedBy.first.flatMap { causes.firstIndex(of: $0) }
            canvas.mark(
                horizontal.place(sample.seconds), vertical.place(sample.value), series: (cause ?? -1) + 1,
                isHollow: cause != nil)
        }
        var legend = [Legend.Entry("undisturbed", .point)]
        legend += causes.enumerated().map { Legend.Entry($1, .hollow, series: $0 + 1) }
        legend.append(.init("median", .dashedInk))
        if median.hasSpread { legend.append(.init(intervalTitle, .band)) }
        bottom = Legend.draw(legend, top: bottom, on: &canvas)
        return bottom
    }

    private var table: ChartTable {
        ChartTable(
            columns: [.number("second"), .number(unit.columnTitle), .text("disturbed by")],
            rows: samples.map {
                [
                    AxisUnit.plain("").text($0.seconds), unit.text($0.value, digits: 4),
                    $0.disturbedBy.joined(separator: ", "),
                ]
            })
    }
}
