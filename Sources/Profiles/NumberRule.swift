/// What a number in a profile must be.
struct NumberRule: Sendable {
    /// For messages: `watts`.
    let unit: String
    private let violation: @Sendable (Double) -> (problem: String, remedy: String)?

    /// What is wrong with `value`, `nil` when it may stand.
    func fault(of value: Double) -> (problem: String, remedy: String)? { violation(value) }

    static func positive(_ unit: String) -> NumberRule {
        NumberRule(unit: unit) { value in
            value > 0 ? nil : ("\(plain(value)) is not positive", "give the number of \(unit), above 0")
        }
    }

    static func nonNegative(_ unit: String) -> NumberRule {
        NumberRule(unit: unit) { value in
            value >= 0 ? nil : ("\(plain(value)) is negative", "give the number of \(unit), 0 or more")
        }
    }

    /// Electricity over a year.
    static let tariff = NumberRule(unit: "US dollars per MWh") { value in
        value >= 0
            ? nil
            : (
                "\(plain(value)) is negative",
                """
                give the year's mean in US dollars per MWh, 0 or more: hours of negative prices lower it, and what the \
                grid pays for hours without load is curtailment.credit_usd_per_mwh
                """
            )
    }

    /// Hours of a year.
    static let hoursPerYear = NumberRule(unit: "hours a year") { value in
        (0...8760).contains(value)
            ? nil : ("a year does not have \(plain(value)) hours", "give a number from 0 to 8760")
    }

    static let correlation = NumberRule(unit: "the correlation") { value in
        (-1...1).contains(value)
            ? nil : ("\(plain(value)) is not a correlation", "give a number from -1 to 1")
    }

    /// Power usage effectiveness: facility watts / IT watts.
    static let pue = NumberRule(unit: "facility watts per IT watt") { value in
        value >= 1
            ? nil
            : (
                "a PUE of \(plain(value)) is impossible, because the facility's watts include the IT watts",
                "give facility watts / IT watts, 1 or more"
            )
    }

    init(
        unit: String, violation: @escaping @Sendable (Double) -> (problem: String, remedy: String)?
    ) {
        self.unit = unit
        self.violation = violation
    }
}

/// A number as a person would write it: without the `.0` of whole numbers.
func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
}
