package import Profiles
import Quantities
package import RunRecords

/// What machines leave in one market after another, at one site.
package struct MarketSeries: Encodable, Hashable, Sendable {
    /// One market, with the state of the network on its day.
    package struct Point: Encodable, Hashable, Sendable {
        package var market: String
        package var date: CalendarDate
        @Nullable package var btcUsd: Double?
        package var difficulty: Double
        package var networkExahashPerSecond: Double
        /// What price, difficulty and fees come to.
        @Nullable package var hashpriceUsdPerPhDay: Double?
        /// Of the ASICs of the library, those that do not pay for their power.
        package var underWater: [String]
        /// Those that can be priced.
        package var miners: Int
    }

    package struct Row: Encodable, Hashable, Sendable {
        package var subject: Subject
        package var model: PriceModel
        /// US dollars per MW at the meter and year, one a market; `nil` where it is not ranked there.
        package var leftUsdPerMwYear: [Double?]
    }

    package var site: String
    /// After which step it is left.
    package var step: MoneySteps.Step
    /// The oldest first.
    package var points: [Point]
    /// What leaves most in the newest market first.
    package var rows: [Row]
    /// Of the files that were left out, which may be markets, and of markets in which nothing is paid in bitcoin.
    package var warnings: [Warning]

    package init(
        _ markets: [Market], by step: MoneySteps.Step, in pricing: Pricing
    ) throws(EconomicsError) {
        site = pricing.scenario.site.id
        self.step = step
        warnings = pricing.scenario.library.leftOut.map(Warning.init)
        let dated = markets.sorted { $0.date.dayNumber < $1.date.dayNumber }
        var columns: [[RevenueEntry]] = []
        points = []
        for market in dated {
            var moved = pricing
            moved.scenario.market = market
            moved.scenario = try moved.scenario.takingGivenHashprice()
            let revenue = try moved.revenueOfProfiles(isShown: false)
            let unpriced = revenue.warnings.first { $0.code == .known(.noBitcoinPrice) }
            warnings += [unpriced].compactMap(\.self)
            let priced = revenue.priced.filter { $0.row.mwBasis == .facility }
            let entries = RevenueEntry.sorted(priced.map { RevenueEntry($0) }, by: step)
            columns.append(entries.filter { $0.notRanked == nil && !$0.isByFlop })
            points.append(Point(moved.scenario.market, priced.filter { $0.row.use == .hashing }))
        }
        var named = Set<Key>()
        let keys = columns.reversed().joined().map { Key(subject: $0.row.subject, model: $0.row.model) }
            .filter { named.insert($0).inserted }
        rows = keys.map { key in
            Row(
                subject: key.subject, model: key.model,
                leftUsdPerMwYear: columns.map { column in
                    column.first { $0.row.subject == key.subject && $0.row.model == key.model }?
                        .row.steps?[step]?.center
                })
        }
    }

    private struct Key: Hashable {
        let subject: Subject
        let model: PriceModel
    }
}

extension MarketSeries.Point {
    fileprivate init(_ market: Market, _ miners: [PricedRow]) {
        self.init(
            market: market.id, date: market.date, btcUsd: market.btcUsd?.median,
            difficulty: market.difficulty.median,
            networkExahashPerSecond: market.networkHashRate.value / 1e18,
            hashpriceUsdPerPhDay: market.reckonedHashpriceUsdPerPhDay,
            underWater: miners.filter { $0.row.netUsdPerMwYear.center < 0 }.map(\.row.subject.description),
            miners: miners.count)
    }
}
