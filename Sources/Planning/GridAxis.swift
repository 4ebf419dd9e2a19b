package import Economics
import Foundation
import Quantities

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
