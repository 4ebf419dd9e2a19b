package import Quantities

/// What a lease of powered space pays over its term: a first rent that rises once a year.
///
/// A signed total over the term is an average of all months, in which the rises are already contained: of total, first
/// rent and escalator any two give the third.
package struct LeaseTerms: Hashable, Sendable {
    /// Of the first year.
    package let firstRent: DollarsPerKilowattMonth
    /// Share of 1 a year.
    package let escalator: Double

    /// No lease in dollars falls or rises by more in a year: those that are published rise by 2 to 5 %.
    static let escalators = -0.3...0.3

    /// Whole months.
    package let months: Int

    package init(firstRent: DollarsPerKilowattMonth, escalator: Double, months: Int) {
        self.firstRent = firstRent
        self.escalator = escalator
        self.months = months
    }

    /// From the average over the term, which is a signed total / months / kilowatts.
    ///
    /// Example: 100 USD/kW-month on average over 10 years at 3 % a year start at 87.23.
    package init(averageRent: DollarsPerKilowattMonth, escalator: Double, months: Int) {
        self.init(
            firstRent: averageRent / Self.averageOverFirst(escalator: escalator, months: months),
            escalator: escalator, months: months)
    }

    /// From the first rent and the average over the term: the escalator of those that there are that leads from the one to
    /// the other; `nil` where none does, as over a year or less.
    package init?(firstRent: DollarsPerKilowattMonth, averageRent: DollarsPerKilowattMonth, months: Int) {
        let wanted = averageRent / firstRent
        var (low, high) = (Self.escalators.lowerBound, Self.escalators.upperBound)
        func ratio(_ escalator: Double) -> Double {
            Self.averageOverFirst(escalator: escalator, months: months)
        }
        guard months > 12, (ratio(low)...ratio(high)).contains(wanted) else { return nil }
        for _ in 0..<100 {
            let middle = (low + high) / 2
            if ratio(middle) < wanted { low = middle } else { high = middle }
        }
        self.init(firstRent: firstRent, escalator: (low + high) / 2, months: months)
    }

    /// Of the month with this index from 0.
    package func rent(inMonth month: Int) -> DollarsPerKilowattMonth {
        (0..<month / 12).reduce(firstRent) { rent, _ in rent * (1 + escalator) }
    }

    package var averageRent: DollarsPerKilowattMonth {
        firstRent * Self.averageOverFirst(escalator: escalator, months: months)
    }

    /// All months, of so many kilowatts of critical IT load.
    package func total(kilowatts: Double) -> Dollars {
        Dollars(averageRent.value * Double(months) * kilowatts)
    }

    /// ((1 + e)^n - 1) / (n e) for whole years; a last year that is not whole counts by its months.
    private static func averageOverFirst(escalator: Double, months: Int) -> Double {
        guard months > 0 else { return 1 }
        var (sum, rent) = (0.0, 1.0)
        for start in stride(from: 0, to: months, by: 12) {
            sum += rent * Double(min(12, months - start))
            rent *= 1 + escalator
        }
        return sum / Double(months)
    }
}
