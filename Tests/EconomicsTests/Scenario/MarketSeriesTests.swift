import Economics
import Profiles
import Quantities
import RunRecords
import Testing

@Suite struct MarketSeriesTests {
    private let shipped: ShippedLibrary

    init() throws {
        var library = try ShippedLibrary()
        library.site = try library.library.site("ercot-mining-50mw")
        shipped = library
    }

    /// What stands in a column is what `revenue` ranks in that market, and the oldest comes first.
    @Test func aColumnIsItsMarket() throws {
        let series = try MarketSeries(
            shipped.library.markets.reversed(), by: .afterCapital, in: try shipped.pricing)
        #expect(series.points.map(\.market) == ["2025-09-04", "2025-10-29", "2025-12-25", "2026-06-29"])
        for (place, point) in series.points.enumerated() {
            var moved = shipped
            moved.market = try shipped.library.market(point.market)
            let entries = RevenueEntry.sorted(
                try moved.pricing.revenueOfProfiles().priced.map { RevenueEntry($0) })
            for entry in entries where entry.notRanked == nil && entry.row.mwBasis == .facility {
                if case .perFlop = entry.row.model { continue }
                let row = try #require(
                    series.rows.first { $0.subject == entry.row.subject && $0.model == entry.row.model })
                #expect(row.leftUsdPerMwYear[place] == entry.row.steps?.afterCapital?.center)
            }
        }
        #expect(series.rows.first?.subject == .profile("h100-sxm"))
    }

    /// The dearer power is, the more machines do not pay for it; 133.87e12 x 2^32 / 600 s are 958 EH/s.
    @Test func machinesUnderWaterAreCounted() throws {
        func point(_ tariff: Double) throws -> MarketSeries.Point {
            var library = shipped
            library.site.tariffUsdPerMwh.spread = Spread(median: tariff)
            let series = try MarketSeries([library.market], by: .netOfPower, in: try library.pricing)
            return try #require(series.points.first)
        }
        let (free, usual, dear) = (try point(0), try point(50), try point(1000))
        #expect(free.underWater.isEmpty && dear.underWater.count == dear.miners)
        #expect(!usual.underWater.isEmpty && usual.underWater.count < usual.miners)
        #expect(usual.miners == shipped.library.asics.count)
        #expect(usual.underWater.contains("antminer-s9"))
        #expect(abs(usual.networkExahashPerSecond / 958.3 - 1) < 1e-3)
    }

    /// Net of power an H100 of 1,275 W leaves 2.35 USD an hour, 0.85 of the time, less 438,000 USD of power.
    @Test func theStepThatIsAskedForIsShown() throws {
        let series = try MarketSeries([shipped.market], by: .netOfPower, in: try shipped.pricing)
        let row = try #require(
            series.rows.first { $0.subject == .profile("h100-sxm") && $0.model == .perDeviceHour })
        let left = try #require(row.leftUsdPerMwYear.first ?? nil)
        #expect(agree(left, 10_078_475.1, within: 1e-6))
    }

    @Test func aMarketWithoutABitcoinPriceHasNoMiners() throws {
        var market = shipped.market
        market.btcUsd = nil
        let series = try MarketSeries([market], by: .netOfPower, in: try shipped.pricing)
        let point = try #require(series.points.first)
        #expect(point.miners == 0 && point.underWater.isEmpty && point.hashpriceUsdPerPhDay == nil)
        #expect(!series.rows.contains { $0.model == .hashprice })
        #expect(series.warnings.contains { $0.code == .known(.noBitcoinPrice) })
        let priced = try MarketSeries([shipped.market], by: .netOfPower, in: try shipped.pricing)
        #expect(!priced.warnings.contains { $0.code == .known(.noBitcoinPrice) })
    }

    /// As in the one market alone, with and without a bitcoin price of its own.
    @Test(arguments: ["2025-09-04", "2026-06-29"]) func aGivenHashpriceIsTaken(id: String) throws {
        var own = shipped
        let set = try ProfileOverride("market.\(id).hashprice_usd_per_ph_day=52")
        own.library = try own.library.applying(
            [set], to: ProfileChoice(market: "2026-06-29", site: own.site.id, outlook: nil))
        let market = try own.library.market(id)
        let series = try MarketSeries([market], by: .netOfPower, in: try own.pricing)
        let point = try #require(series.points.first)
        #expect(abs((point.hashpriceUsdPerPhDay ?? 0) - 52) < 1e-9 && point.miners > 0)
        #expect(series.rows.contains { $0.model == .hashprice })
        #expect(!series.warnings.contains { $0.code == .known(.noBitcoinPrice) })
    }
}
