/// Choices by what they are worth in the mean and in a bad case, joined where they follow one another.
package struct FrontierChart: Sendable {
    package struct Choice: Sendable {
        package var label: String
        package var x: Double
        package var y: Double
        package var isChosen: Bool

        package init(_ label: String, x: Double, y: Double, isChosen: Bool = false) {
            (self.label, self.x, self.y, self.isChosen) = (label, x, y, isChosen)
        }
    }

    /// In the order in which they are joined.
    package var choices: [Choice]
    package var x: AxisUnit
    package var y: AxisUnit
    private static let plotHeight = 260.0

    package init(_ choices: [Choice], x: AxisUnit, y: AxisUnit) {
        (self.choices, self.x, self.y) = (choices, x, y)
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
        let vertical = Axis(choices.map(\.y), unit: y, from: top + Self.plotHeight, to: top, most: 5)
        let left = AxisDrawing.margin(vertical)
        let plot = Box(x: left, y: top, width: canvas.width - left - 20, height: Self.plotHeight)
        let horizontal = Axis(
            choices.map(\.x), unit: x, from: plot.x, to: plot.right,
            most: AxisDrawing.most(6, along: plot))
        AxisDrawing.left(vertical, plot: plot, on: &canvas)
        var bottom = AxisDrawing.below(horizontal, plot: plot, on: &canvas)
        let places = choices.map { (x: horizontal.place($0.x), y: vertical.place($0.y)) }
        canvas.path(places, .line, series: 0)
        for (choice, place) in zip(choices, places) {
            canvas.mark(
                place.x, place.y, series: choice.isChosen ? 1 : 0, isHollow: !choice.isChosen,
                size: choice.isChosen ? 6.5 : 4.5)
        }
        write(places, in: plot, on: &canvas)
        if let chosen = choices.first(where: \.isChosen) {
            bottom = Legend.draw(
                [.init("chosen: \(chosen.label)", .point, series: 1)], top: bottom, on: &canvas)
        }
        return bottom
    }

    /// The chosen one first, then the ends, then the others as far as there is room.
    private func write(_ places: [(x: Double, y: Double)], in plot: Box, on canvas: inout Canvas) {
        var room = LabelRoom(
            bounds: Box(x: plot.x, y: plot.y - 8, width: canvas.width - plot.x, height: plot.height + 15),
            taken: places.map { Box(x: $0.x - 7, y: $0.y - 7, width: 14, height: 14) },
            strokes: Stroke.all(through: places))
        let order = choices.indices.sorted { left, right in
            rank(left) == rank(right) ? left < right : rank(left) < rank(right)
        }
        for place in order {
            room.write(choices[place].label, besideX: places[place].x, y: places[place].y, on: &canvas)
        }
    }

    private func rank(_ place: Int) -> Int {
        choices[place].isChosen ? 0 : place == 0 || place == choices.count - 1 ? 1 : 2
    }

    private var table: ChartTable {
        ChartTable(
            columns: [.text(""), .number(x.title), .number(y.title)],
            rows: choices.map { [$0.label + ($0.isChosen ? " (chosen)" : ""), x.text($0.x), y.text($0.y)] })
    }
}
