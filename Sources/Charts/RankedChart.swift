/// What is ranked along one axis: a point with its interval for each, the first above, and beside them what is known from
/// elsewhere.
package struct RankedChart: Sendable {
    package struct Entry: Sendable {
        package var label: String
        package var value: Interval
        /// Which of the kinds it is of.
        package var kind: Int
        /// What stands for the value in words; `nil` for the value itself.
        package var text: String?

        package init(_ label: String, _ value: Interval, kind: Int, text: String? = nil) {
            (self.label, self.value, self.kind, self.text) = (label, value, kind, text)
        }
    }

    /// Something known that stands on the same axis, as what a signed contract pays.
    package struct Mark: Sendable {
        package var label: String
        package var value: Double

        package init(_ label: String, _ value: Double) { (self.label, self.value) = (label, value) }
    }

    package var entries: [Entry]
    package var kinds: [String]
    package var marks: [Mark]
    package var marksTitle: String
    package var unit: AxisUnit
    package var intervalTitle: String

    package init(
        _ entries: [Entry], kinds: [String], marks: [Mark] = [], marksTitle: String = "", unit: AxisUnit,
        intervalTitle: String
    ) {
        (self.entries, self.kinds, self.marks, self.marksTitle) = (entries, kinds, marks, marksTitle)
        (self.unit, self.intervalTitle) = (unit, intervalTitle)
    }

    /// By the logarithm where all is above 0 and the largest is a hundred times the smallest or more: evenly, the small ones
    /// would be one point.
    var spacing: Axis.Spacing {
        let values = entries.flatMap(\.value.all) + marks.map(\.value)
        guard let low = values.min(), let high = values.max(), low > 0 else { return .even }
        return high >= 100 * low ? .logarithmic : .even
    }

    package func picture(name: String, title: String, description: String, width: Double = 720) -> Picture {
        var canvas = Canvas(name: name, width: width)
        let top = Heading.draw(title, on: &canvas)
        let frame = RowFrame(
            labels: entries.map(\.label) + marks.map(\.label),
            values: entries.map { $0.text ?? unit.text($0.value.middle) }
                + marks.map { unit.text($0.value) }, top: top, width: width)
        let zero = spacing == .even ? [0.0] : []
        let axis = frame.axis(
            zero + entries.flatMap(\.value.all) + marks.map(\.value), unit: unit, spacing: spacing)
        var bottom = AxisDrawing.below(axis, plot: frame.plot, on: &canvas)
        if spacing == .even {
            canvas.line(axis.place(0), frame.plot.y, axis.place(0), frame.plot.bottom, .ink)
        }
        for (row, entry) in entries.enumerated() { draw(entry, y: frame.y(row), axis, on: &canvas) }
        // A row each, for marks that lie close together could not be told apart by names beside them.
        for (row, mark) in marks.enumerated() {
            canvas.mark(
                axis.place(mark.value), frame.y(entries.count + row), series: 3, isHollow: true)
        }
        frame.drawTexts(on: &canvas)
        let used = Set(entries.map(\.kind)).sorted()
        var legend = used.map {
            Legend.Entry(kinds.indices.contains($0) ? kinds[$0] : "", .point, series: $0)
        }
        if entries.contains(where: \.value.hasSpread) { legend.append(.init(intervalTitle, .wide)) }
        if !marks.isEmpty { legend.append(.init(marksTitle, .hollow, series: 3)) }
        bottom = Legend.draw(legend, top: bottom, on: &canvas)
        return Picture(canvas, height: bottom + 4, title: title, description: description, table: table)
    }

    private func draw(_ entry: Entry, y: Double, _ axis: Axis, on canvas: inout Canvas) {
        if entry.value.hasSpread {
            let (low, high) = (axis.place(entry.value.low), axis.place(entry.value.high))
            canvas.line(low, y, high, y, .wide, series: entry.kind)
        }
        canvas.mark(axis.place(entry.value.middle), y, series: entry.kind)
    }

    private var table: ChartTable {
        let ranked = entries.map { entry in
            [
                entry.label, kinds.indices.contains(entry.kind) ? kinds[entry.kind] : "",
                entry.text ?? unit.text(entry.value.middle),
            ] + entry.value.ends(unit)
        }
        let known = marks.map { [$0.label, marksTitle, unit.text($0.value), "", ""] }
        return ChartTable(
            columns: [.text(""), .text("kind"), .number(unit.title), .number("low"), .number("high")],
            rows: ranked + known)
    }
}
