import Foundation

/// What capital costs a year.
///
/// Source: the annuity of finance: equal payments at the ends of n years that are worth the price today, at a rate of r
/// a year.
package enum CapitalRecovery {
    /// CRF = r (1 + r)^n / ((1 + r)^n - 1); 1 / n at no interest.
    ///
    /// Example: 12 % a year over 5 years is 0.27741: 1,000,000 USD cost 277,410 USD a year.
    package static func factor(rate: Double, years: Double) -> Double {
        guard rate > 0 else { return 1 / years }
        let growth = pow(1 + rate, years)
        return rate * growth / (growth - 1)
    }

    /// The share of a price that its use costs a year: CRF, less the annuity of what it fetches at the end,
    /// resale x r / ((1 + r)^n - 1).
    ///
    /// Example: at 12 % over 5 years with a resale of a tenth: 0.27741 - 0.1 x 0.15741 = 0.26167.
    package static func annuity(rate: Double, years: Double, resaleShare: Double) -> Double {
        let recovery = factor(rate: rate, years: years)
        // The sinking fund's factor is the annuity's less the interest.
        return recovery - resaleShare * (recovery - max(0, rate))
    }
}
