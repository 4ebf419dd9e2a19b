import Foundation
import Profiles
import Quantities
import RunRecords

/// What machines that fail, and those that age, no longer earn, in the mean of their life: as in a projection, what has failed
/// neither earns nor draws power and is not replaced.
struct MachineLosses {
    /// Shares of what all would earn, and draw, as new.
    struct Shares: Hashable {
        var earned: Double
        var drawn: Double
    }

    /// At the low, the median and the high of the failures.
    private let shares: (low: Shares, median: Shares, high: Shares)
    /// `nil` where nothing fails.
    private let failure: Input?

    /// Nothing fails where the machines are the tenant's.
    static let none = MachineLosses()

    private init() {
        let none = Shares(earned: 0, drawn: 0)
        shares = (none, none, none)
        failure = nil
    }

    /// - Parameter years: of service, from the purchase on; nothing is lost where it is not known.
    init(_ use: some SiteUse, years: Figure?) throws(EconomicsError) {
        guard let years, let failure = use.failureSharePerYear else {
            self = .none
            return
        }
        let months = max(1, Int((years.median * 12).rounded()))
        let ageing = use.degradationSharePerYear?.median ?? 0
        func lost(_ failure: Double) -> Shares {
            let survivors = 1 - failure
            return Shares(
                earned: 1 - Self.mean(survivors * (1 - ageing), months: months),
                drawn: 1 - Self.mean(survivors, months: months))
        }
        let spread = failure.spread
        shares = (
            lost(spread.low ?? failure.median), lost(failure.median), lost(spread.high ?? failure.median)
        )
        self.failure = try Input("failure_share_per_year", failure)
    }

    /// For a row's assumptions.
    var assumptions: Assumptions {
        guard let failure else { return [:] }
        var assumptions = [failure].assumptions
        assumptions.derive("lost_output_share", shares.median.earned)
        return assumptions
    }

    /// Of factor^t over the months of so many, with t in years at the start of each.
    ///
    /// Worked example: 0.95 over 60 months is 0.884.
    private static func mean(_ factor: Double, months: Int) -> Double {
        guard factor < 1 else { return 1 }
        let step = pow(factor, 1.0 / 12)
        return (1 - pow(step, Double(months))) / (Double(months) * (1 - step))
    }

    /// Of the gross, what is still earned.
    var earnedShare: Double { 1 - shares.median.earned }

    /// What is not earned, nor credited for not drawing, less the power that is not bought.
    func cost(gross: Double, power: Double, credit: Double) -> Estimate {
        func usd(_ shares: Shares) -> Double { gross * shares.earned - (power - credit) * shares.drawn }
        let (low, median, high) = (usd(shares.low), usd(shares.median), usd(shares.high))
        return Estimate(
            center: median, low: min(low, median, high), high: max(low, median, high),
            confidence: Estimate.nothing.confidence, count: 0)
    }
}
