/// Machines that are there already.
package struct Owned: Hashable, Sendable {
    /// `nil` where they are as old as those that are sold at the price of their profile.
    package var ageMonths: Int?

    package init(ageMonths: Int? = nil) { self.ageMonths = ageMonths }
}
