import RunRecords

/// Why a row has no place among the others.
package enum NotRanked: Hashable, Sendable, CustomStringConvertible {
    /// It takes the price of another part's work, which nobody pays for its own.
    case pricedAs(String)
    /// Its rate is the most that its arithmetic and memory could give.
    case boundOnly
    /// No source says what running it costs.
    case operatingNotKnown
    /// No source says what it costs to buy, or how long it lasts.
    case priceNotKnown

    /// `nil` where the row can be ranked by the step.
    init?(_ priced: PricedRow, by step: MoneySteps.Step) {
        if let other = priced.pricedAs {
            self = .pricedAs(other)
            return
        }
        guard !priced.isBound else {
            self = .boundOnly
            return
        }
        guard priced.row.steps?[step] == nil else { return nil }
        self = priced.row.steps?.operatingMargin == nil ? .operatingNotKnown : .priceNotKnown
    }

    package var description: String {
        switch self {
        case .pricedAs(let other): "sold at the price of \(other)"
        case .boundOnly: "by the roofline, the most it could serve"
        case .operatingNotKnown: "operating cost not known"
        case .priceNotKnown: "price to buy not known"
        }
    }
}
