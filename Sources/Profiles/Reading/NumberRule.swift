import Quantities

/// What a number in a profile must be.
struct NumberRule: Sendable {
    /// For messages: `watts`.
    let unit: String
    private let violation: @Sendable (Double) -> (problem: String, remedy: String)?

    /// What is wrong with `value`, `nil` when it may stand.
    func fault(of value: Double) -> (problem: String, remedy: String)? { violation(value) }

    static func positive(_ unit: NumberUnit) -> NumberRule {
        NumberRule(unit: unit.rawValue) { value in
            value > 0
                ? tooHigh(value, unit)
                : ("\(plain(value)) is not positive", "give the number of \(unit.rawValue), above 0")
        }
    }

    static func nonNegative(_ unit: NumberUnit) -> NumberRule {
        NumberRule(unit: unit.rawValue) { value in
            value >= 0
                ? tooHigh(value, unit)
                : ("\(plain(value)) is negative", "give the number of \(unit.rawValue), 0 or more")
        }
    }

    /// How long something lasts that is counted in whole months: a term, or a life.
    ///
    /// - Parameter unit: months or years.
    static func lasting(_ unit: NumberUnit) -> NumberRule {
        NumberRule(unit: unit.rawValue) { value in
            let month = unit == .years ? 1.0 / 12 : 1
            guard value > 0, value < month * (1 - 1e-9) else { return positive(unit).fault(of: value) }
            return (
                "\(plain(value)) \(unit.rawValue) is less than a month",
                "give \(unit == .years ? "a twelfth of a year" : "1") or more"
            )
        }
    }

    /// That a contract is of, which lets halls of racks: below a kilowatt it is a slip of the unit.
    static func leased(_ unit: NumberUnit) -> NumberRule {
        NumberRule(unit: unit.rawValue) { value in
            value >= 0.001 || value <= 0
                ? positive(unit).fault(of: value)
                : (
                    "\(plain(value)) \(unit.rawValue) is less than a kilowatt, which is less than one rack draws",
                    "give 0.001 or more, in megawatts"
                )
        }
    }

    /// Of a hash: that of a tenth of a cent would need a bitcoin below 3 USD at the difficulty of 2026.
    static let hashprice = NumberRule(unit: NumberUnit.dollarsPerPetahashDay.rawValue) { value in
        value >= 0.001 || value <= 0
            ? positive(.dollarsPerPetahashDay).fault(of: value)
            : (
                "\(plain(value)) US dollars per PH/s and day is below anything that there is",
                "give 0.001 or more, as 38.00"
            )
    }

    /// Of the Bitcoin network: 1 is that of its first block, below which the protocol does not go.
    static let difficulty = NumberRule(unit: NumberUnit.difficulty.rawValue) { value in
        value >= 1 || value <= 0
            ? positive(.difficulty).fault(of: value)
            : (
                "a difficulty of \(plain(value)) is below 1, the least that the protocol allows",
                "give the network's whole number, as 133870000000000"
            )
    }

    private static func tooHigh(_ value: Double, _ unit: NumberUnit) -> (problem: String, remedy: String)? {
        value > unit.highest
            ? (
                "\(plain(value)) \(unit.rawValue) is beyond anything that there is",
                "give \(plain(unit.highest)) at most"
            ) : nil
    }

    /// Electricity over a year.
    static let tariff = NumberRule(unit: "US dollars per MWh") { value in
        value >= 0
            ? tooHigh(value, .dollarsPerMegawattHour)
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
            ? value <= 10
                ? nil : ("a PUE of \(plain(value)) is beyond anything that there is", "give 10 at most")
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

/// Shares are of 1. A number that looks like a percentage is refused with the share that was meant.
extension NumberRule {
    /// Part of a whole, above 0 and at most 1.
    static let share = share("above 0 and at most 1") { $0 > 0 && $0 <= 1 }

    /// Part of a whole that leaves something: from 0 to below 1.
    static let partialShare = share("from 0 to below 1") { $0 >= 0 && $0 < 1 }

    /// Part of a whole, which may be nothing or all of it.
    static let anyShare = share("from 0 to 1") { (0...1).contains($0) }

    /// Growth of a year: 0.33 is 33 % more, -0.2 a fifth less. Above 3, it is a percentage sooner than a belief.
    static let growth = share("above -1 and at most 3") { $0 > -1 && $0 <= 3 }

    /// Growth of a rent once a year.
    static let escalator = share(
        "from \(plain(LeaseTerms.escalators.lowerBound)) to \(plain(LeaseTerms.escalators.upperBound))"
    ) { LeaseTerms.escalators.contains($0) }

    /// A rate of a year that may pass 1: a standard deviation, or a hazard.
    static let annualRate = share("from 0 to 3") { (0...3).contains($0) }

    private static func share(
        _ range: String, accepts: @escaping @Sendable (Double) -> Bool
    ) -> NumberRule {
        NumberRule(unit: "the whole, as a share of 1") { value in
            guard !accepts(value) else { return nil }
            let asShare = value / 100
            let meant =
                value > 1 && value <= 100 && accepts(asShare)
                ? ": \(plain(value)) % is \(plain(asShare))" : ", not a percentage"
            return ("\(plain(value)) is not a share", "give a number \(range)\(meant)")
        }
    }
}
