/// Lines over time or another number, each within the band of what it may be.
package struct BandChart: Sendable {
    package struct Point: Sendable {
        package var x: Double
        package var y: Interval

        package init(x: Double, y: Interval) { (self.x, self.y) = (x, y) }
    }

    package struct Line: Sendable {
        package var label: String
        package var points: [Point]

        package init(_ label: String, _ points: [Point]) { (self.label, self.points) = (label, points) }
    }

    /// Something that happens at one place along the axis, as a halving.
    package struct Event: Sendable {
        package var label: String
        package var x: Double

        package init(_ label: String, x: Double) { (self.label, self.x) = (label, x) }
    }

    package var lines: [Line]
    package var events: [Event]
    package var x: AxisUnit
    package var y: AxisUnit
    /// What the bands are: `P10 to P90`.
    package var bandTitle: String
    private static let plotHeight = 240.0

    package init(_ lines: [Line], events: [Event] = [], x: AxisUnit, y: AxisUnit, bandTitle: String) {
        (self.lines, self.events, self.x, self.y, self.bandTitle) = (lines, events, x, y, bandTitle)
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
        let values = lines.flatMap { $0.points.flatMap(\.y.all) }
        let vertical = Axis(values + [0], unit: y, from: top + Self.plotHeight, to: top, most: 5)
        let left = AxisDrawing.margin(vertical)
        let plot = Box(
            x: left, y: top, width: canvas.width - left - nameMargin(on: canvas), height: Self.plotHeight)
        let places = lines.flatMap { $0.points.map(\.x) }
        let horizontal = Axis(
            places, unit: x, from: plot.x, to: plot.right,
            most: AxisDrawing.most(8, along: plot, widest: places.map { x.text($0) }), isTight: true)
        AxisDrawing.left(vertical, plot: plot, on: &canvas)
        var bottom = AxisDrawing.below(horizontal, plot: plot, on: &canvas, hasLines: false)
        canvas.line(plot.x, vertical.place(0), plot.right, vertical.place(0), .axis)
        let unnamed = draw(events, in: plot, horizontal, vertical, on: &canvas)
        for (series, line) in lines.enumerated() {
            draw(line, series: series, horizontal, vertical, on: &canvas)
        }
        nameLines(horizontal, vertical, plot, on: &canvas)
        var legend = lines.enumerated().map { Legend.Entry($1.label, .markedLine, series: $0) }
        if lines.contains(where: { $0.points.contains(where: \.y.hasSpread) }) {
            legend.append(.init(bandTitle, .band))
        }
        legend += unnamed.map { .init($0, .dashedInk) }
        bottom = Legend.draw(legend, top: bottom, on: &canvas)
        return bottom
    }

    /// The lines of the events that are seen, in their order.
    private func marks(_ horizontal: Axis, _ plot: Box) -> [Stroke] {
        events.filter { horizontal.holds($0.x) }.map { event in
            let x = horizontal.place(event.x)
            return Stroke(start: (x, plot.y), end: (x, plot.bottom))
        }
    }

    /// - Returns: the labels for which there is no room.
    private func draw(
        _ events: [Event], in plot: Box, _ horizontal: Axis, _ vertical: Axis, on canvas: inout Canvas
    ) -> [String] {
        let seen = events.filter { horizontal.holds($0.x) }
        let marks = marks(horizontal, plot)
        for mark in marks { canvas.line(mark.start.x, mark.start.y, mark.end.x, mark.end.y, .dashedInk) }
        let drawn = lines.map { line in
            line.points.map { (x: horizontal.place($0.x), y: vertical.place($0.y.middle)) }
        }
        var room = LabelRoom(
            bounds: Box(x: plot.x, y: plot.y - 2, width: canvas.width - plot.x - 4, height: 26), taken: [],
            strokes: marks + drawn.flatMap(Stroke.all))
        return zip(seen, marks).compactMap { event, mark in
            room.write(event.label, besideX: mark.start.x, y: plot.y + 10, .muted, on: &canvas)
                ? nil : event.label
        }
    }

    private func draw(
        _ line: Line, series: Int, _ horizontal: Axis, _ vertical: Axis, on canvas: inout Canvas
    ) {
        func place(_ point: Point, _ value: Double) -> (x: Double, y: Double) {
            (horizontal.place(point.x), vertical.place(value))
        }
        if line.points.contains(where: \.y.hasSpread) {
            let above = line.points.map { place($0, $0.y.high) }
            let below = line.points.reversed().map { place($0, $0.y.low) }
            canvas.path(above + below, .band, series: series, isClosed: true)
            canvas.path(above, .thin, series: series)
            canvas.path(below, .thin, series: series)
        }
        canvas.path(line.points.map { place($0, $0.y.middle) }, .line, series: series)
        // Of many points only some: they tell the lines apart without colour.
        let stride = max(1, line.points.count / 12)
        for (order, point) in line.points.enumerated() where order % stride == 0 {
            let place = place(point, point.y.middle)
            canvas.mark(place.x, place.y, series: series, size: 3.5)
        }
    }

    /// Right of a wide plot, for names at the ends of the lines; of names that are too long the legend has all.
    private func nameMargin(on canvas: Canvas) -> Double {
        guard !canvas.isNarrow, lines.count > 1 else { return 20 }
        let widest = lines.map { TextMetrics.width($0.label, size: 12) }.max() ?? 0
        return widest + 18 <= canvas.width / 4 ? widest + 18 : 20
    }

    /// Each line's name at its end, where there is room.
    private func nameLines(_ horizontal: Axis, _ vertical: Axis, _ plot: Box, on canvas: inout Canvas) {
        guard lines.count > 1 else { return }
        let drawn = lines.map { line in
            line.points.map { (x: horizontal.place($0.x), y: vertical.place($0.y.middle)) }
        }
        let ends = drawn.compactMap(\.last).map { Box(x: $0.x - 7, y: $0.y - 7, width: 14, height: 14) }
        // Above stand the names of events, where there are some.
        let top = events.isEmpty ? -4.0 : 24
        var room = LabelRoom(
            bounds: Box(
                x: plot.x, y: plot.y + top, width: canvas.width - plot.x, height: plot.height + 7 - top),
            taken: ends, strokes: marks(horizontal, plot) + drawn.flatMap(Stroke.all))
        for (line, points) in zip(lines, drawn) {
            guard let end = points.last else { continue }
            room.write(line.label, besideX: end.x, y: end.y, on: &canvas)
        }
    }

    private var table: ChartTable {
        let hasBands = lines.contains { $0.points.contains(where: \.y.hasSpread) }
        let rows = lines.flatMap { line in
            line.points.map { point in
                [line.label, x.text(point.x), y.text(point.y.middle)] + (hasBands ? point.y.ends(y) : [])
            }
        }
        return ChartTable(
            columns: [.text(""), .number(x.title), .number(y.title)]
                + (hasBands ? [.number("low"), .number("high")] : []), rows: rows)
    }
}
