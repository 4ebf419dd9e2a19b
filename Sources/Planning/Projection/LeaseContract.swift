/// The rent of powered space relative to the rent of today's new contracts.
package struct LeaseContract {
    /// Relative to today's.
    package private(set) var rent = 1.0
    /// Months that the running contract has been paid for.
    private var age = 0

    package init() {}

    /// The rent of the next month in service: it rises by `escalator` after each twelve paid months.
    ///
    /// Worked example: with 3 % a year the 1st and the 12th month pay 1, the 13th pays 1.03.
    package mutating func payMonth(escalator: Double) -> Double {
        if age == 12 {
            rent *= 1 + escalator
            age = 0
        }
        age += 1
        return rent
    }
}
