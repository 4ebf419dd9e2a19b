import RunRecords

/// What a question asks of a megawatt.
package enum PlanResult: String, Codable, CaseIterable, Sendable {
    case netOfPower = "net-of-power"
    case operatingMargin = "operating-margin"
    case afterCapital = "after-capital"
    case npv
    /// The equal yearly payments that are worth as much as the NPV.
    case equalAnnualValue = "equal-annual-value"

    /// In words.
    package var title: String {
        switch self {
        case .netOfPower: "net of power"
        case .operatingMargin: "operating margin"
        case .afterCapital: "after capital"
        case .npv: "NPV"
        case .equalAnnualValue: "equal annual value"
        }
    }

    package var unit: String { self == .npv ? "$/MW" : "$/MW-year" }

    /// Whether it is of years to come, and not of a year at today's prices.
    package var isOfTheFuture: Bool { self == .npv || self == .equalAnnualValue }

    var step: MoneySteps.Step? {
        switch self {
        case .netOfPower: .netOfPower
        case .operatingMargin: .operatingMargin
        case .afterCapital: .afterCapital
        case .npv, .equalAnnualValue: nil
        }
    }
}
