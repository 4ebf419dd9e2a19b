import Profiles
import Quantities

/// What is left of machines when they are bought, new or used, and what they then fetch.
struct RemainingLife {
    /// `nil` where the site does not say how long they last.
    let years: Figure?
    /// At the end of life, of the price that was paid; `nil` where the site does not say.
    let resaleShare: Double?

    /// Worked example: of a life of 48 months and a residual of 0.03, a machine of 36 months, which fetches 0.072 of its price
    /// when new, has a year left, and fetches 0.417 of what it cost at the end of it.
    ///
    /// - Parameter age: of machines at the price that is paid, in months. A life that is longer or shorter than its median
    ///   leaves as much more or less of it, since what is sold used still works.
    init(_ use: some SiteUse, boughtAtMonths age: Int = 0) {
        guard let life = use.usefulLifeMonths else {
            (years, resaleShare) = (nil, use.residualShare?.median)
            return
        }
        let months = Int(life.median.rounded())
        let left = max(1, months - age)
        years = life.scaled(by: Double(left) / life.median / 12)
        resaleShare = use.residualShare.map { residual in
            let curve = ResaleCurve(
                afterYears: use.resaleShareByAge?.known.map(\.median) ?? [], lifeMonths: months,
                endShare: residual.median)
            let paid = curve.share(atAge: age)
            // What is older fetches no more.
            return paid > 0 ? min(1, residual.median / paid) : 0
        }
    }
}
