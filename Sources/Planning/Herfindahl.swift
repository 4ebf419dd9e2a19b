/// The Herfindahl-Hirschman index of a set of shares: the sum of the squared percentages, from 0 (none counts) to
/// 10,000 (one holds everything). The US Department of Justice calls a market under 1,500 competitive and one over
/// 2,500 highly concentrated (2010 guidelines).
package enum Herfindahl {
    /// `shares` in 0 to 1. Worked example: 0.5, 0.3 and 0.2 give 2,500 + 900 + 400 = 3,800.
    package static func index(of shares: [Double]) -> Double {
        shares.reduce(0) { $0 + ($1 * 100) * ($1 * 100) }
    }
}
