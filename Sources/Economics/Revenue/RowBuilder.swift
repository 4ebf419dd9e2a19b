import Profiles
import Quantities
import RunRecords
import Statistics

/// Makes rows of revenue from a gross and the spreads of its factors, at one market and one site.
///
/// Every dollar is an estimate of 80 % confidence (P10 to P90). The inputs are taken as independent factors: their
/// log-spreads combine by the root of the sum of squares, with a profile's low and high as P10 and P90 and a rate's
/// interval converted to 80 %. What enters gross and cost alike (uptime) is treated as independent in both, which
/// widens the net a little.
struct RowBuilder {
    private let market: String
    private let site: String
    private let selection: RowSelection

    init(_ scenario: Scenario, _ selection: RowSelection) {
        (market, site, self.selection) = (scenario.market.id, scenario.site.id, selection)
    }

    /// - Parameters:
    ///   - cost: of the power bought; `nil` where the tenant buys it.
    ///   - costs: of the basis.
    ///   - losses: what machines that fail and age no longer earn; counts as operating cost.
    ///   - price: what one unit of the work is sold for.
    ///   - own: the inputs that are of this row's machine and price.
    ///   - assumptions: asked only where the row is shown.
    ///   - other: the profile whose price it takes, where that is not its own.
    func row(
        _ seller: Seller, _ model: PriceModel, basis: MegawattBasis, gross: DollarsPerMegawattYear,
        factors: [LogSpread], cost: Estimate?, costs: UseCosts, losses: MachineLosses = .none,
        price: SellingPrice, own: [Input],
        assumptions: () -> Assumptions, hashing: HashingFigures? = nil, pricedAs other: String? = nil
    ) -> PricedRow {
        let earned = LogSpread.product(of: factors).estimate(around: gross.value, count: seller.count)
        let power = cost ?? Estimate(exactly: 0)
        let steps = MoneySteps(
            gross: earned, power: power, credit: costs.credit,
            operating: costs.operating?.plus(
                losses.cost(gross: gross.value, power: power.center, credit: costs.credit.center)),
            capital: costs.capital)
        let all: (words: [String: String], figures: [String: AssumedFigure]) =
            selection.isShown
            ? seller.assumptions.merging(assumptions()).merging(costs.assumptions)
                .merging(losses.assumptions).told()
            : ([:], [:])
        let row = RevenueRow(
            subject: seller.subject, model: model, mwBasis: basis, usdPerMwYear: earned,
            netUsdPerMwYear: cost == nil ? earned : steps.netOfPower, steps: steps,
            market: market, site: site, powerProfile: seller.powerProfile,
            assumptions: all.words, assumed: all.figures)
        return PricedRow(
            row: row, powerCostUsdPerMwYear: power, hashing: hashing, confidence: RowConfidence(of: own),
            levelised: LevelisedPrice(price, steps: steps, earnedShare: losses.earnedShare), pricedAs: other,
            earnedShare: losses.earnedShare, lack: costs.lack)
    }

    /// The power bought for a megawatt-year. `load` varies with the uptime, so its spread counts.
    func powerCost(
        tariff: Input, basis: MegawattBasis, pue: Input, loadFraction: Double, loadSpread: LogSpread
    ) -> Estimate {
        let center = PowerCost.perMegawattYear(
            tariff: DollarsPerMegawattHour(tariff.center), basis: basis, pue: pue.center,
            loadFraction: loadFraction)
        let factors = [tariff.spread, loadSpread] + (basis == .it ? [pue.spread] : [])
        return LogSpread.product(of: factors).estimate(around: center.value, count: 0)
    }
}
