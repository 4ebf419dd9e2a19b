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
    /// Empty where all are of one.
    package var kinds: [String]
    package var marks: [Mark]
    package var marksTitle: String
    /// Whether the marks are lines through all rows, as thresholds are, and not points in rows of their own.
    package var marksAreLines: Bool
    package var unit: AxisUnit
    package var intervalTitle: String
    /// What the entries are, above their names in the table.
    package var rowsTitle: String

    package init(
        _ entries: [Entry], kinds: [String], marks: [Mark] = [], marksTitle: String = "",
        marksAreLines: Bool = false, unit: AxisUnit, intervalTitle: String, rowsTitle: String = ""
    ) {
        self.marksAreLines = marksAreLines
        (self.entries, self.kinds, self.marks, self.marksTitle) = (entries, kinds, marks, marksTitle)
        (self.unit, self.intervalTitle, self.rowsTitle) = (unit, intervalTitle, rowsTitle)
    }

    /// By the logarithm where all is above 0 and the largest is a hundred times the smallest or more: evenly, the small ones
    /// would be one point.
    var spacing: Axis.Spacing {
        let values = entries.flatMap(\.value.all) + marks.map(\.value)
        guard let low = values.min(), let high = values.max(), low > 0 else { return .even }
        return high >= 100 * low ? .logarithmic : .even
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
        let ranked = marksAreLines ? [] : marks
        let frame = RowFrame(
            labels: entries.map(\.label) + ranked.map(\.label),
            values: entries.map { $0.text ?? unit.text($0.value.middle) }
                + ranked.map { unit.text($0.value) }, top: top, on: canvas)
        let axis = frame.axis(seen, unit: unit, spacing: spacing)
        var bottom = AxisDrawing.below(axis, plot: frame.plot, on: &canvas)
        if spacing == .even {
            canvas.line(axis.place(0), frame.plot.y, axis.place(0), frame.plot.bottom, .ink)
        }
        if marksAreLines {
            for x in marks.map({ axis.place($0.value) }) {
                canvas.line(x, frame.plot.y, x, frame.plot.bottom, .dashedInk)
            }
        }
        for (row, entry) in entries.enumerated() {
            draw(entry, y: frame.y(row), axis, in: frame.plot, on: &canvas)
        }
        // A row each, for marks that lie close together could not be told apart by names beside them.
        for (row, mark) in ranked.enumerated() {
            canvas.mark(
                axis.place(mark.value), frame.y(entries.count + row), series: 3, isHollow: true)
        }
        frame.drawTexts(on: &canvas)
        let used = Set(entries.map(\.kind)).sorted().filter(kinds.indices.contains)
        var legend = used.map { Legend.Entry(kinds[$0], .point, series: $0) }
        if entries.contains(where: \.value.hasSpread) { legend.append(.init(intervalTitle, .wide)) }
        if entries.contains(where: { !$0.value.all.allSatisfy(axis.holds) }) {
            legend.append(.init("goes on beyond the axis", .beyond))
        }
        if !marks.isEmpty {
            legend.append(.init(marksTitle, marksAreLines ? .dashedInk : .hollow, series: 3))
        }
        bottom = Legend.draw(legend, top: bottom, on: &canvas)
        return bottom
    }

    /// What the axis covers: all, or all but the intervals that reach so much further than the others that these could not be
    /// told apart.
    private var seen: [Double] {
        let known = marks.map(\.value)
        guard spacing == .even else { return entries.flatMap(\.value.all) + known }
        let points = [0] + entries.map(\.value.middle) + known
        return points + CommonReach.ends(of: entries.map(\.value), around: points)
    }

    private func draw(_ entry: Entry, y: Double, _ axis: Axis, in plot: Box, on canvas: inout Canvas) {
        let middle = axis.place(entry.value.middle)
        if entry.value.hasSpread {
            let (low, high) = (axis.place(entry.value.low), axis.place(entry.value.high))
            canvas.line(low, y, high, y, .wide, series: entry.kind)
            var taken: [Box] = []
            for (word, end, x, direction) in [
                ("from", entry.value.low, low, -1.0), ("to", entry.value.high, high, 1.0),
            ] where !axis.holds(end) {
                canvas.beyond(x, y, direction, series: entry.kind)
                write(
                    "\(word) \(unit.text(end))", endingAt: x, direction, y: y, in: plot, unless: &taken,
                    on: &canvas)
            }
        }
        canvas.mark(middle, y, series: entry.kind)
    }

    /// Where an interval ends that the axis does not hold. Off its line, which would strike the words through and lend a
    /// number a minus: above it, or below it where the name stands above. The table has it too.
    private func write(
        _ text: String, endingAt x: Double, _ direction: Double, y: Double, in plot: Box,
        unless taken: inout [Box], on canvas: inout Canvas
    ) {
        let anchor: Canvas.Anchor = direction < 0 ? .start : .end
        let base = canvas.isNarrow ? y + 14 : y - 7
        let box = Canvas.box(text, x, base, anchor)
        let fits = box.x >= plot.x && box.right <= plot.right
        guard fits, !taken.contains(where: box.overlaps) else { return }
        taken.append(box)
        canvas.text(text, x, base, anchor, .muted)
    }

    private var table: ChartTable {
        // Marks are of a kind of their own.
        let hasKinds = !kinds.isEmpty || !marks.isEmpty
        func kind(_ text: String) -> [String] { hasKinds ? [text] : [] }
        let ranked = entries.map { entry in
            [entry.label] + kind(kinds.indices.contains(entry.kind) ? kinds[entry.kind] : "")
                + [entry.text ?? unit.text(entry.value.middle)] + entry.value.ends(unit)
        }
        let known = marks.map { [$0.label] + kind(marksTitle) + [unit.text($0.value), "", ""] }
        return ChartTable(
            columns: [.text(rowsTitle)] + (hasKinds ? [.text("kind")] : [])
                + [.number(unit.columnTitle), .number("low"), .number("high")],
            rows: ranked + known)
    }
}
