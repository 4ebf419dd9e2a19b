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

    /// Part of a whole, above 0 and at most 1.
    static let share = NumberRule(unit: "the whole, as a share of 1") { value in
        value > 0 && value <= 1 ? nil : shareFault(value, "above 0 and at most 1")
    }

    /// Part of a whole that leaves something: from 0 to below 1.
    static let partialShare = NumberRule(unit: "the whole, as a share of 1") { value in
        value >= 0 && value < 1 ? nil : shareFault(value, "from 0 to below 1")
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

    private static func shareFault(_ value: Double, _ range: String) -> (problem: String, remedy: String) {
        let looksLikePercent = value > 1 && value <= 100
        return (
            "\(plain(value)) is not a share",
            looksLikePercent
                ? "write \(plain(value)) % as \(plain(value / 100))"
                : "give a number \(range), not a percentage"
        )
    }
}

/// A number as a person would write it: without the `.0` of whole numbers.
func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
}
