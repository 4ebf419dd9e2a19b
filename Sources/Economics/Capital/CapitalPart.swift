import Profiles
import Quantities
import Statistics

/// Something that a megawatt at the meter needs and that is paid for at once.
struct CapitalPart {
    /// Of its price: `price_usd`.
    let name: String
    /// US dollars for each of `count`.
    let price: Figure
    /// In a megawatt at the meter.
    let count: Double
    /// In years; `nil` where the site does not say, which matters only where something is paid.
    let lifeYears: Figure?
    /// Of the site's file, that says it.
    let lifeKey: String
    /// Of the price, at the end of its life.
    let resaleShare: Double

    /// Price, life and, where it fetches anything, resale.
    func assumptions() throws(EconomicsError) -> Assumptions {
        guard price.median > 0, let lifeYears else { return [:] }
        let thing = name.split(separator: "_").first.map(String.init) ?? name
        var assumptions = [try Input(name, price), try Input("\(thing)_life_years", lifeYears)].assumptions
        if resaleShare > 0 { assumptions.derive("\(thing)_resale_share", resaleShare) }
        return assumptions
    }

    /// USD a year; `nil` where its life is not known. Price, life and discount rate are taken as independent.
    func annuity(_ discountRate: Figure) throws(EconomicsError) -> Estimate? {
        guard price.median > 0 || (price.spread.high ?? 0) > 0 else { return .nothing }
        guard let lifeYears else { return nil }
        let price = try Input("capex_usd", price)
        func share(_ years: Double, _ rate: Double) -> Double {
            CapitalRecovery.annuity(rate: rate, years: years, resaleShare: resaleShare)
        }
        let (years, rate) = (lifeYears.spread, discountRate.spread)
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
