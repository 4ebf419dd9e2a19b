package import Quantities

/// What a megawatt earns in a year, step by step; USD, with P10 and P90. A step that needs a figure which no profile
/// states is `null`, and so are those after it.
package struct MoneySteps: Codable, Hashable, Sendable {
    package var gross: Estimate
    /// Bought; exactly 0 where the tenant buys it.
    package var power: Estimate
    /// Gross less power.
    package var netOfPower: Estimate
    /// What the grid pays for hours without load.
    package var credit: Estimate
    /// To run it, besides power.
    @Nullable package var operating: Estimate?
    /// Net of power, plus credit, less operating cost.
    @Nullable package var operatingMargin: Estimate?
    /// The annuities of device, conversion and cooling over their own lives, less that of their resale.
    @Nullable package var capital: Estimate?
    /// Operating margin less capital.
    @Nullable package var afterCapital: Estimate?

    /// Both gross and every cost must have intervals of the same confidence, or none.
    package init(
        gross: Estimate, power: Estimate, credit: Estimate, operating: Estimate?, capital: Estimate?
    ) {
        self.gross = gross
        self.power = power
        self.credit = credit
        self.operating = operating
        self.capital = capital
        netOfPower = gross.less(power)
        operatingMargin = operating.map { [netOfPower] in netOfPower.plus(credit).less($0) }
        afterCapital = operatingMargin.flatMap { margin in capital.map { margin.less($0) } }
    }

    /// Those that are known, by their keys.
    var named: [(key: String, estimate: Estimate)] {
        let all: [(String, Estimate?)] = [
            ("gross", gross), ("power", power), ("net_of_power", netOfPower), ("credit", credit),
            ("operating", operating), ("operating_margin", operatingMargin), ("capital", capital),
            ("after_capital", afterCapital),
        ]
        return all.compactMap { key, estimate in estimate.map { (key, $0) } }
    }

    /// One of the steps by which subjects are ranked, from the first to the last.
    package enum Step: String, Codable, CaseIterable, Sendable {
        case gross
        case netOfPower = "net-of-power"
        case operatingMargin = "operating-margin"
        case afterCapital = "after-capital"

        /// In words.
        package var title: String {
            switch self {
            case .gross: "gross"
            case .netOfPower: "net of power"
            case .operatingMargin: "operating margin"
            case .afterCapital: "after capital"
            }
        }
    }

    package subscript(step: Step) -> Estimate? {
        switch step {
        case .gross: gross
        case .netOfPower: netOfPower
        case .operatingMargin: operatingMargin
        case .afterCapital: afterCapital
        }
    }
}

extension Estimate {
    /// The sum of two independent numbers. The distances to each end combine by the root of the sum of squares: exact
    /// for independent normal numbers, whose variances add.
    ///
    /// Example: 100 (70...140) plus 50 (46...90) is 150 (119.7...206.6).
    package func plus(_ other: Estimate) -> Estimate {
        let below = ((center - low).squared + (other.center - other.low).squared).squareRoot()
        let above = ((high - center).squared + (other.high - other.center).squared).squareRoot()
        let sum = center + other.center
        return Estimate(
            center: sum, low: sum - below, high: sum + above, confidence: confidence, count: count)
    }

    /// The difference of two independent numbers: a high cost goes with a low result.
    ///
    /// Example: 100 (70...140) less 50 (46...90) is 50 (0...90.2).
    package func less(_ cost: Estimate) -> Estimate { plus(cost.scaled(by: -1)) }
}

extension Double {
    fileprivate var squared: Double { self * self }
}
