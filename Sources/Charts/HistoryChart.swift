/// Values over time with the levels on which they lie, and where these change.
package struct HistoryChart: Sendable {
    package struct Point: Sendable {
        /// As people read it: `2026-11-24`.
        package var date: String
        package var value: Interval
        /// What somebody noted of it.
        package var note: String?

        package init(date: String, value: Interval, note: String? = nil) {
            (self.date, self.value, self.note) = (date, value, note)
        }
    }

    /// Oldest first.
    package var points: [Point]
    /// Where levels begin, ascending, without 0.
    package var changes: [Int]
    package var unit: AxisUnit
    private static let plotHeight = 180.0

    package init(_ points: [Point], changes: [Int], unit: AxisUnit) {
        (self.points, self.unit) = (points, unit)
        self.changes = changes.filter { points.indices.contains($0) && $0 > 0 }.sorted()
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
            points.flatMap(\.value.all), unit: unit, from: top + Self.plotHeight, to: top, most: 5)
        let left = AxisDrawing.margin(vertical)
        let plot = Box(x: left, y: top, width: canvas.width - left - 24, height: Self.plotHeight)
        AxisDrawing.left(vertical, plot: plot, on: &canvas)
        canvas.line(plot.x, plot.bottom, plot.right, plot.bottom, .axis)
        let place = { (index: Int) in
            points.count > 1
                ? plot.x + 6 + Double(index) / Double(points.count - 1) * (plot.width - 12)
                : plot.x + plot.width / 2
        }
        drawLevels(vertical, plot, place, on: &canvas)
        for (index, point) in points.enumerated() {
            let (x, y) = (place(index), vertical.place(point.value.middle))
            if point.value.hasSpread {
                canvas.line(
                    x, vertical.place(point.value.low), x, vertical.place(point.value.high), .thin, series: 0)
            }
            canvas.mark(x, y, series: point.note == nil ? 0 : 3, isHollow: point.note != nil, size: 3.5)
        }
        writeDates(place, plot, on: &canvas)
        var legend = [Legend.Entry("a run", .point), .init("mean of its level", .ink)]
        if !changes.isEmpty { legend.append(.init("the level changed", .dashedInk)) }
        if points.contains(where: { $0.note != nil }) { legend.append(.init("noted", .hollow, series: 3)) }
        let bottom = Legend.draw(legend, top: plot.bottom + 28, on: &canvas)
        return bottom
    }

    /// Every n-th, of as many as there is room for, so that they stand evenly; with the last one where that is one of them.
    private func writeDates(_ place: (Int) -> Double, _ plot: Box, on canvas: inout Canvas) {
        guard !points.isEmpty else { return }
        let width = canvas.width
        func box(_ index: Int) -> Box {
            let date = points[index].date
            let wide = TextMetrics.width(date, size: 12)
            let left = min(max(4, place(index) - wide / 2), width - 4 - wide)
            return Canvas.box(date, left, plot.bottom + AxisDrawing.numbers)
        }
        // What began in one second has one label, at the first.
        func shown(_ step: Int) -> [Int] {
            stride(from: 0, to: points.count, by: step).reduce(into: []) { places, place in
                if let last = places.last, points[last].date == points[place].date { return }
                places.append(place)
            }
        }
        func fits(_ step: Int) -> Bool {
            let boxes = shown(step).map(box)
            return zip(boxes, boxes.dropFirst()).allSatisfy { $0.right + 12 <= $1.x }
        }
        let least = (1...points.count).first(where: fits) ?? points.count
        // Half as many with the newest among them say more.
        let whole = (least...2 * least).first { (points.count - 1) % $0 == 0 && fits($0) }
        for index in shown(whole ?? least) {
            let box = box(index)
            canvas.line(place(index), plot.bottom, place(index), plot.bottom + 4, .axis)
            canvas.text(points[index].date, box.x, plot.bottom + AxisDrawing.numbers, .start, .muted)
        }
    }

    private func drawLevels(
        _ vertical: Axis, _ plot: Box, _ place: (Int) -> Double, on canvas: inout Canvas
    ) {
        let ends = [0] + changes + [points.count]
        for (start, end) in zip(ends, ends.dropFirst()) where start < end {
            let mean = points[start..<end].reduce(0) { $0 + $1.value.middle } / Double(end - start)
            let y = vertical.place(mean)
            canvas.line(
                start == 0 ? plot.x : place(start), y, end == points.count ? plot.right : place(end), y, .ink)
        }
        for change in changes {
            canvas.line(place(change), plot.y, place(change), plot.bottom, .dashedInk)
        }
    }

    private var table: ChartTable {
        ChartTable(
            columns: [
                .text("date"), .number(unit.columnTitle), .number("low"), .number("high"), .text(""),
            ],
            rows: points.enumerated().map { index, point in
                let words = [changes.contains(index) ? "the level changes here" : nil, point.note]
                return [point.date, unit.text(point.value.middle, digits: 4)] + point.value.ends(unit)
                    + [words.compactMap(\.self).joined(separator: "; ")]
            })
    }
}
