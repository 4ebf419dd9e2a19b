/// What a machine can compute at each number of operations a byte: the speed of its memory on the slope, that of its
/// arithmetic on the flat, and what was measured below them.
///
/// Source: Williams, Waterman, Patterson, "Roofline", CACM 52 (2009) 65-76.
package struct RooflineChart: Sendable {
    package struct Roof: Sendable {
        package var label: String
        /// Operations a second, of a flat roof; bytes a second, of a slope.
        package var rate: Double

        package init(_ label: String, rate: Double) { (self.label, self.rate) = (label, rate) }
    }

    package struct Point: Hashable, Sendable {
        package var label: String
        /// Operations a byte that must come from memory or go there.
        package var intensity: Double
        /// Operations a second.
        package var rate: Double

        package init(_ label: String, intensity: Double, rate: Double) {
            (self.label, self.intensity, self.rate) = (label, intensity, rate)
        }
    }

    package var slopes: [Roof]
    package var flats: [Roof]
    package var points: [Point]
    package var unit: AxisUnit
    private static let plotHeight = 280.0

    package init(slopes: [Roof], flats: [Roof], points: [Point], unit: AxisUnit) {
        (self.slopes, self.flats, self.points, self.unit) = (slopes, flats, points, unit)
    }

    /// Where a slope meets the highest flat.
    private var ridges: [Double] {
        let highest = flats.map(\.rate).max() ?? 0
        return slopes.map { highest / $0.rate }.filter { $0.isFinite && $0 > 0 }
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
        let seen = points.map(\.intensity) + ridges
        let (low, high) = ((seen.min() ?? 1) / 4, (seen.max() ?? 1) * 2)
        let rates = points.map(\.rate) + flats.map(\.rate) + slopes.map { $0.rate * low }
        let vertical = Axis(
            rates, unit: unit, spacing: .logarithmic, from: top + Self.plotHeight, to: top, most: 6)
        let left = AxisDrawing.margin(vertical)
        let plot = Box(x: left, y: top, width: canvas.width - left - 24, height: Self.plotHeight)
        let horizontal = Axis(
            [low, high], unit: .plain("operations a byte of memory traffic"), spacing: .logarithmic,
            from: plot.x,
            to: plot.right,
            most: AxisDrawing.most(6, along: plot))
        AxisDrawing.left(vertical, plot: plot, on: &canvas)
        var bottom = AxisDrawing.below(horizontal, plot: plot, on: &canvas)
        let slopes = self.slopes.compactMap { line(of: $0, horizontal, vertical) }
        let flats = self.flats.map { line(of: $0, horizontal, vertical, plot) }
        for line in slopes { canvas.path(line.ends, .line, series: 0) }
        for line in flats { canvas.path(line.ends, .line, series: 2) }
        var room = LabelRoom(
            bounds: Box(x: plot.x, y: plot.y - 6, width: plot.width + 20, height: plot.height + 4),
            taken: points.map {
                Box(
                    x: horizontal.place($0.intensity) - 7, y: vertical.place($0.rate) - 7, width: 14,
                    height: 14)
            }, strokes: (slopes + flats).flatMap { Stroke.all(through: $0.ends) })
        var legend: [Legend.Entry] = []
        for (order, line) in slopes.enumerated() {
            let shares = order % 2 == 0 ? [1.0 / 3, 0.5, 0.2, 0.7] : [0.5, 1.0 / 3, 0.7, 0.2]
            let places = shares.map { share in
                (
                    x: line.ends[0].x + share * (line.ends[1].x - line.ends[0].x),
                    y: line.ends[0].y + share * (line.ends[1].y - line.ends[0].y)
                )
            }
            if !room.write(line.label, besideOneOf: places, .muted, on: &canvas) {
                legend.append(.init(line.label, .line, series: 0))
            }
        }
        for line in flats {
            let right = plot.right - 4
            let places = [0, 0.25, 0.5, 0.75].map {
                (x: right - $0 * (right - line.ends[0].x), y: line.ends[1].y - 8)
            }
            if !room.write(line.label, besideOneOf: places, .muted, on: &canvas) {
                legend.append(.init(line.label, .line, series: 2))
            }
        }
        let unnamed = points.filter { point in
            let (x, y) = (horizontal.place(point.intensity), vertical.place(point.rate))
            return !room.write(point.label, besideX: x, y: y, on: &canvas)
        }
        legend += drawPoints(unnamed, horizontal, vertical, on: &canvas)
        bottom = Legend.draw(legend, top: bottom, on: &canvas)
        return bottom
    }

    /// A roof as it is drawn.
    private struct Line {
        var label: String
        var ends: [(x: Double, y: Double)]
    }

    /// From the lowest place within the plot up to the highest flat.
    private func line(of slope: Roof, _ horizontal: Axis, _ vertical: Axis) -> Line? {
        let top = flats.map(\.rate).max() ?? vertical.highest
        let begin = max(horizontal.lowest, vertical.lowest / slope.rate)
        let end = min(horizontal.highest, top / slope.rate)
        guard begin < end else { return nil }
        return Line(
            label: slope.label,
            ends: [begin, end].map { (horizontal.place($0), vertical.place($0 * slope.rate)) })
    }

    private func line(of flat: Roof, _ horizontal: Axis, _ vertical: Axis, _ plot: Box) -> Line {
        let begin = slopes.map { flat.rate / $0.rate }.min() ?? horizontal.lowest
        let y = vertical.place(flat.rate)
        return Line(label: flat.label, ends: [(horizontal.place(begin), y), (plot.right, y)])
    }

    /// A point that has no room for its name beside it is named in the legend, by a mark of its own.
    private func drawPoints(
        _ unnamed: [Point], _ horizontal: Axis, _ vertical: Axis, on canvas: inout Canvas
    ) -> [Legend.Entry] {
        var legend: [Legend.Entry] = []
        for point in points {
            let place = unnamed.firstIndex(of: point)
            let sign = place.flatMap { Self.signs.indices.contains($0) ? Self.signs[$0] : Self.signs.last }
            canvas.mark(
                horizontal.place(point.intensity), vertical.place(point.rate), series: sign?.series ?? 1,
                isHollow: sign?.isHollow ?? false)
            guard let sign else { continue }
            legend.append(.init(point.label, sign.isHollow ? .hollow : .point, series: sign.series))
        }
        return legend
    }

    /// Of points that are named in the legend; further ones share the last.
    private static let signs: [(series: Int, isHollow: Bool)] = [
        (3, false), (0, false), (2, false), (1, true), (3, true), (0, true), (2, true),
    ]

    private var table: ChartTable {
        let roofs =
            slopes.map { [$0.label, "", AxisUnit.scaled("B/s").text($0.rate, digits: 4)] }
            + flats.map { [$0.label, "", unit.text($0.rate, digits: 4)] }
        let measured = points.map {
            [$0.label, AxisUnit.plain("").text($0.intensity), unit.text($0.rate, digits: 4)]
        }
        return ChartTable(
            columns: [.text(""), .number("operations a byte"), .number("rate")], rows: roofs + measured)
    }
}
