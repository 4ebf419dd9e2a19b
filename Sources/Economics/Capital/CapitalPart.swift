import Profiles
import Quantities
import Statistics

/// Something that a megawatt at the meter needs and that is paid for at once.
struct CapitalPart {
    /// Whose life it is.
    enum Thing {
        /// Of a use, by its key in the site's file.
        case machine(use: String)
        case site(use: String)

        /// Of the site's file, that says how long it lasts.
        var lifeKey: String {
            switch self {
            case .machine(let use): "site.\(use).useful_life_months"
            case .site(let use): "site.\(use).infrastructure_life_years"
            }
        }

        fileprivate var lifeName: String {
            switch self {
            case .machine: "machine_life_years"
            case .site: "site_life_years"
            }
        }
    }

    /// Of what a site is converted for, per IT megawatt.
    static let conversionKey = "site.hosting.conversion_capex_usd_per_it_mw.total"
    static let conversionName = "site_conversion_capex_usd_per_it_mw"

    let thing: Thing
    /// US dollars for each of `count`.
    let price: Input
    /// In a megawatt at the meter.
    let count: Double
    /// In years; `nil` where the site does not say, which matters only where something is paid.
    let lifeYears: Input?
    /// Of the price, at the end of its life: a machine's, since nothing else is sold then.
    let resaleShare: Double

    /// - Parameter name: of its price among a row's assumptions: `machine_price_usd`.
    init(
        _ thing: Thing, _ name: String, price: Figure, count: Double, lifeYears: Figure?,
        resaleShare: Double = 0
    ) throws(EconomicsError) {
        (self.thing, self.count, self.resaleShare) = (thing, count, resaleShare)
        self.price = try Input(name, price)
        self.lifeYears =
            if price.median > 0, let lifeYears { try Input(thing.lifeName, lifeYears) } else { nil }
    }

    /// Price, life and, where it fetches anything, resale.
    var assumptions: Assumptions {
        guard price.center > 0, let lifeYears else { return [:] }
        var assumptions = [price, lifeYears].assumptions
        if resaleShare > 0 { assumptions.derive("machine_resale_share", resaleShare) }
        return assumptions
    }

    /// USD a year; `nil` where its life is not known. Price, life and discount rate are taken as independent.
    func annuity(_ discountRate: Input) -> Estimate? {
        guard price.center > 0 else { return .nothing }
        guard let lifeYears else { return nil }
        func share(_ years: Double, _ rate: Double) -> Double {
            CapitalRecovery.annuity(rate: rate, years: years, resaleShare: resaleShare)
        }
        let (years, rate) = (lifeYears.range, discountRate.range)
        let center = share(years.median, rate.median)
        // Without interest, what is sold for its price has cost nothing.
        guard center > 0 else { return .nothing }
        let lives = [years.low, years.high].map { share($0 ?? years.median, rate.median) }
        let rates = [rate.low, rate.high].map { share(years.median, $0 ?? rate.median) }
        // Shorter lives and higher rates cost more.
        guard let life = LogSpread(low: min(lives[1], center), center: center, high: max(lives[0], center)),
            let interest = LogSpread(low: min(rates[0], center), center: center, high: max(rates[1], center))
        else { return nil }
        return LogSpread.product(of: [price.spread, life, interest])
            .estimate(around: price.center * count * center, count: 0)
    }
}
