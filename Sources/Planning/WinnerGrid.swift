package import Economics
import Foundation
import Quantities
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

/// An input and the values that it takes.
package struct GridAxis: Sendable {
    package let input: PlanInput
    package let values: [Double]

    /// `steps` values from `low` to `high`, evenly apart.
    package init(_ input: PlanInput, from low: Double, to high: Double, steps: Int) throws(PlanningError) {
        for end in [low, high] where !input.range.admits(end) {
            throw .outsideRange(input: input.key, value: plain(end), range: input.range.description)
        }
        guard low < high else {
            throw .outsideRange(
                input: input.key, value: "\(plain(low)) to \(plain(high))",
                range: "the lower end first, and another upper one")
        }
        let last = Double(max(2, steps) - 1)
        self.init(input, values: (0..<max(2, steps)).map { low + (high - low) * Double($0) / last })
    }

    /// From half of today's value to twice it, evenly apart on a scale of powers; for PUE and shares, what is usual.
    package init(around input: PlanInput, in scenario: Scenario, steps: Int) throws(PlanningError) {
        let today = input.value(in: scenario) ?? 0
        switch input.range {
        case .positive where today > 0, .notNegative where today > 0:
            let last = Double(max(2, steps) - 1)
            self.init(input, values: (0..<max(2, steps)).map { today / 2 * pow(4, Double($0) / last) })
        case .positive, .notNegative: try self.init(input, from: 1, to: 100, steps: steps)
        case .atLeastOne: try self.init(input, from: 1, to: 1.6, steps: steps)
        case .share: try self.init(input, from: 0.2, to: 1, steps: steps)
        case .partialShare: try self.init(input, from: 0, to: 0.2, steps: steps)
        case .growth: try self.init(input, from: -0.4, to: 0.4, steps: steps)
        }
    }

    private init(_ input: PlanInput, values: [Double]) {
        self.input = input
        self.values = values
    }
}
