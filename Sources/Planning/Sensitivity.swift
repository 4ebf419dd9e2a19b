package import Economics
package import RunRecords

/// How far inputs move what contenders earn: one at a time, and two together.
package struct Sensitivity: Encodable, Equatable, Sendable {
    /// One for each contender; where there are two, one for their difference as well.
    package var tornados: [Tornado]
    /// `nil` for one contender alone.
    @Nullable package var grid: WinnerGrid?

    package init(tornados: [Tornado], grid: WinnerGrid?) {
        self.tornados = tornados
        self.grid = grid
    }

    /// - Parameters:
    ///   - swing: see `Tornado`.
    ///   - x: the grid's columns, as `gridAxes` takes them.
    ///   - y: its rows.
    ///   - steps: how many values each input takes in the grid.
    package init(
        of contenders: [Offer], in model: Pricing, measure: ResultMeasure, swing: Double? = nil,
        x: String? = nil, y: String? = nil, steps: Int = Self.usualSteps
    ) throws(PlanningError) {
        (tornados, grid) = ([], nil)
        for contender in contenders {
            tornados.append(try Tornado(of: contender, in: model, measure: measure, swing: swing))
        }
        if contenders.count == 2 {
            tornados.append(
                try Tornado(
                    of: contenders[0], against: contenders[1], in: model, measure: measure, swing: swing))
        }
        guard contenders.count > 1 else { return }
        let axes = try model.gridAxes(contenders, x: x, y: y, steps: steps, for: measure.result)
        grid = try WinnerGrid(contenders, x: axes.x, y: axes.y, in: model, measure: measure)
    }

    package static let usualSteps = 5
}
