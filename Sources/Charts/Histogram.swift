import Foundation

/// How often values of each size were seen, with their median.
package struct Histogram: Sendable {
    package var values: [Double]
    package var unit: AxisUnit
    private static let plotHeight = 150.0

    package init(_ values: [Double], unit: AxisUnit) {
        self.values = values.filter(\.isFinite).sorted()
        self.unit = unit
    }

    /// Their edges; one more than there are bins.
    ///
    /// The width is that of Freedman and Diaconis (Z. Wahrscheinlichkeitstheorie 57 (1981) 453-476): twice the distance of the
    /// quartiles by the cube root of the count, rounded to a round number.
    var edges: [Double] {
        guard let low = values.first, let high = values.last, low < high else {
            return Ticks.linear(covering: (values.first ?? 0)...(values.last ?? 1), most: 1).values
        }
        let quartiles = quantile(0.75) - quantile(0.25)
        let width = 2 * quartiles / cbrt(Double(values.count))
        let wanted = width > 0 ? (high - low) / width : 5
        return Ticks.linear(covering: low...high, most: Int(min(30, max(3, wanted.rounded())))).values
    }

    /// As many as there are edges, less one; a value on an edge belongs to the bin above it, the last one to the last bin.
    var counts: [Int] {
        let edges = edges
        var counts = [Int](repeating: 0, count: max(1, edges.count - 1))
        for value in values {
            let place = (edges.lastIndex { $0 <= value } ?? 0)
            counts[min(place, counts.count - 1)] += 1
        }
        return counts
    }

    private func quantile(_ share: Double) -> Double {
        guard let last = values.last else { return 0 }
        let place = share * Double(values.count - 1)
        let low = Int(place)
        guard low + 1 < values.count else { return last }
        return values[low] + (place - Double(low)) * (values[low + 1] - values[low])
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
        let (edges, counts) = (edges, counts)
        let vertical = Axis(
            [0] + counts.map(Double.init), unit: .plain("how often"), from: top + Self.plotHeight, to: top,
            most: 4)
        let left = AxisDrawing.margin(vertical)
        let plot = Box(x: left, y: top, width: canvas.width - left - 24, height: Self.plotHeight)
        let horizontal = Axis(
            edges, unit: unit, from: plot.x, to: plot.right,
            most: AxisDrawing.most(6, along: plot))
        AxisDrawing.left(vertical, plot: plot, on: &canvas)
        var bottom = AxisDrawing.below(horizontal, plot: plot, on: &canvas, hasLines: false)
        for (count, ends) in zip(counts, zip(edges, edges.dropFirst())) where count > 0 {
            let (x, end) = (horizontal.place(ends.0), horizontal.place(ends.1))
            let y = vertical.place(Double(count))
            canvas.bar(
                Box(x: x + 0.5, y: y, width: max(1, end - x - 1), height: plot.bottom - y), series: 0)
        }
        let median = horizontal.place(quantile(0.5))
        canvas.line(median, plot.y, median, plot.bottom, .ink)
        bottom = Legend.draw(
            [.init("median \(unit.text(quantile(0.5), digits: 4))", .ink)], top: bottom, on: &canvas)
        return bottom
    }

    private var table: ChartTable {
        let rows = zip(counts, zip(edges, edges.dropFirst())).map { count, ends in
            [unit.text(ends.0, digits: 4), unit.text(ends.1, digits: 4), "\(count)"]
        }
        return ChartTable(columns: [.number("from"), .number("to"), .number("how often")], rows: rows)
    }
}
