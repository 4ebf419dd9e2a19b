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
