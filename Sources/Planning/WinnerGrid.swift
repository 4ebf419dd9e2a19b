package import Economics
package import RunRecords

/// Who earns most per megawatt, where two inputs take several values each.
package struct WinnerGrid: Codable, Equatable, Sendable {
    package struct Axis: Codable, Equatable, Sendable {
        package var input: String
        package var title: String
        package var unit: String
        package var values: [Double]
    }

    package struct Cell: Codable, Equatable, Sendable {
        /// The first of the contenders that earns most.
        package var winner: Offer
        package var usdPerMw: Double
        /// By how much it leads.
        package var leadUsdPerMw: Double
    }

    package var result: PlanResult
    package var mwBasis: MegawattBasis
    package var contenders: [Offer]
    package var x: Axis
    package var y: Axis
    /// A row for each value of y, a cell in it for each of x.
    package var cells: [[Cell]]

    /// - Throws: `gridNeedsTwo`, `outsideRange`, and what the prices may throw.
    package init(
        _ contenders: [Offer], x: GridAxis, y: GridAxis, in model: Pricing, measure: ResultMeasure
    ) throws(PlanningError) {
        guard Set(contenders).count > 1 else { throw .gridNeedsTwo("contenders") }
        guard x.input != y.input else { throw .gridNeedsTwo("inputs") }
        (result, mwBasis) = (measure.result, measure.basis)
        self.contenders = contenders
        self.x = Axis(input: x.input.key, title: x.input.title, unit: x.input.unit, values: x.values)
        self.y = Axis(input: y.input.key, title: y.input.title, unit: y.input.unit, values: y.values)
        cells = []
        for yValue in y.values {
            var row: [Cell] = []
            for xValue in x.values {
                let moved = x.input.setting(xValue, in: y.input.setting(yValue, in: model))
                row.append(try Self.cell(contenders, in: moved, measure: measure))
            }
            cells.append(row)
        }
    }

    private static func cell(
        _ contenders: [Offer], in model: Pricing, measure: ResultMeasure
    ) throws(PlanningError) -> Cell {
        var nets: [(contender: Offer, net: Double)] = []
        for contender in contenders { nets.append((contender, try measure.value(of: contender, in: model))) }
        let best = nets.reduce(nets[0]) { $1.net > $0.net ? $1 : $0 }
        let second = nets.filter { $0.contender != best.contender }.map(\.net).max() ?? best.net
        return Cell(
            winner: best.contender, usdPerMw: best.net, leadUsdPerMw: best.net - second)
    }
}
