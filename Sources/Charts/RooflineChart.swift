import Foundation

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

    package struct Point: Sendable {
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
        let bottom = AxisDrawing.below(horizontal, plot: plot, on: &canvas)
        var room = LabelRoom(
            bounds: Box(x: plot.x, y: plot.y - 6, width: plot.width + 20, height: plot.height + 4),
            taken: points.map {
                Box(
                    x: horizontal.place($0.intensity) - 7, y: vertical.place($0.rate) - 7, width: 14,
                    height: 14)
            } + flats.map { Box(x: plot.x, y: vertical.place($0.rate) - 1, width: plot.width, height: 2) })
        drawRoofs(horizontal, vertical, plot, &room, on: &canvas)
        for point in points {
            let (x, y) = (horizontal.place(point.intensity), vertical.place(point.rate))
            canvas.mark(x, y, series: 1)
            room.write(point.label, besideX: x, y: y, on: &canvas)
        }
        return bottom
    }

    private func drawRoofs(
        _ horizontal: Axis, _ vertical: Axis, _ plot: Box, _ room: inout LabelRoom, on canvas: inout Canvas
    ) {
        let top = flats.map(\.rate).max() ?? vertical.highest
        for (order, slope) in slopes.enumerated() {
            // From the lowest place within the plot up to the highest flat.
            let begin = max(horizontal.lowest, vertical.lowest / slope.rate)
            let end = min(horizontal.highest, top / slope.rate)
            guard begin < end else { continue }
            canvas.path(
                [begin, end].map { (horizontal.place($0), vertical.place($0 * slope.rate)) }, .line, series: 0
            )
            let middle = (begin * begin * end).cubeRoot * (order % 2 == 0 ? 1 : 1.6)
            room.write(
                slope.label, besideX: horizontal.place(middle), y: vertical.place(middle * slope.rate),
                .muted,
                on: &canvas)
        }
        for flat in flats {
            let begin = slopes.map { flat.rate / $0.rate }.min() ?? horizontal.lowest
            let (x, y) = (horizontal.place(begin), vertical.place(flat.rate))
            canvas.path([(x, y), (plot.right, y)], .line, series: 2)
            room.write(flat.label, besideX: plot.right - 4, y: y - 8, .muted, on: &canvas)
        }
    }

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

extension Double {
    fileprivate var cubeRoot: Double { cbrt(self) }
}
