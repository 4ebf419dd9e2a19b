import RunRecords

/// Why a row has no place among the others.
package enum NotRanked: Hashable, Sendable, CustomStringConvertible {
    /// It takes the price of another part's work, which nobody pays for its own.
    case pricedAs(String)
    /// Its rate is the most that its arithmetic and memory could give.
    case boundOnly
    /// No source says what a step on the way costs.
    case lacks(CostLack)
    /// A record of before there were steps.
    case noSteps

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
        self = priced.lack.map(NotRanked.lacks) ?? .noSteps
    }

    /// For a table.
    package var words: String {
        switch self {
        case .pricedAs(let other): "sold at the price of \(other)"
        case .boundOnly: "by the roofline, the most it could serve"
        case .lacks(let lack): lack.words
        case .noSteps: "its costs were not recorded"
        }
    }

    /// With what gives it a place.
    package var description: String {
        switch self {
        case .pricedAs, .boundOnly, .noSteps: words
        case .lacks(let lack): "\(words); \(lack.remedy)"
        }
    }
}
