import Foundation
import Profiles
import Quantities

/// What is left of machines when they are bought, new or used, and what they then fetch.
struct RemainingLife {
    /// `nil` where the site does not say how long they last, or nothing is left of it.
    let years: Figure?
    /// At the end of life, of the price that was paid for all of them, of which only those that have not failed are there
    /// still; `nil` where the site does not say, or nothing is left.
    let resaleShare: Double?
    /// That they are as old as they get when they are bought; `nil` where something is left of them.
    let lack: CostLack?

    /// Worked example: of a life of 48 months and a residual of 0.03, a machine of 36 months, which fetches 0.072 of its price
    /// when new, has a year left, and fetches 0.417 of what it cost at the end of it: 0.396 where one in twenty fails.
    ///
    /// - Parameters:
    ///   - age: of machines at the price that is paid, in months. A life that is longer or shorter than its median
    ///     leaves as much more or less of it, since what is sold used still works.
    ///   - ageKey: as `--set` takes it; `nil` where they are new.
    init<Use: SiteUse>(
        _ use: Use, boughtAtMonths age: Int = 0, ageKey: @autoclosure () -> String? = nil
    ) {
        let failure = use.failureSharePerYear?.median ?? 0
        guard let life = use.usefulLifeMonths else {
            (years, resaleShare, lack) = (nil, use.residualShare?.median, nil)
            return
        }
        let months = Int(life.median.rounded())
        guard months > age else {
            (years, resaleShare) = (nil, nil)
            lack = .worn(
                ageMonths: age, lifeMonths: months, ageKey: ageKey(),
                lifeKey: "site.\(Use.key).useful_life_months")
            return
        }
        let left = Double(months - age)
        years = life.scaled(by: left / life.median / 12)
        let survivors = pow(1 - failure, left / 12)
        resaleShare = use.residualShare.map { residual in
            let curve = ResaleCurve(
                afterYears: use.resaleShareByAge?.known.map(\.median) ?? [], lifeMonths: months,
                endShare: residual.median)
            let paid = curve.share(atAge: age)
            // What is older fetches no more.
            return paid > 0 ? min(1, residual.median / paid) * survivors : 0
        }
        lack = nil
    }
}
