package import Profiles
import Quantities
package import RunRecords

/// What every machine leaves after capital at several sites, or at one site in several markets.
package struct PlaceComparison: Encodable, Hashable, Sendable {
    package struct Row: Encodable, Hashable, Sendable {
        package var subject: Subject
        package var model: PriceModel
        /// US dollars per MW at the meter and year, one a place; `nil` where it is not ranked there.
        package var afterCapitalUsdPerMwYear: [Double?]
    }

    /// `site` or `market`.
    package var kind: String
    /// Their ids.
    package var places: [String]
    /// Where the places are sites, the market; else the site.
    package var at: String
    /// The most at the first place first.
    package var rows: [Row]

    /// `nil` where the ids are not all of sites, or all of markets.
    package init?(of ids: [String], in pricing: Pricing) throws {
        let scenario = pricing.scenario
        let scenarios = try Self.scenarios(of: ids, in: scenario)
        guard scenarios.count == ids.count else { return nil }
        let isOfSites = ids.allSatisfy { id in scenario.library.sites.contains { $0.id == id } }
        (kind, at) = isOfSites ? ("site", scenario.market.id) : ("market", scenario.site.id)
        places = ids
        let columns = try scenarios.map { scenario in
            var moved = pricing
            moved.scenario = scenario
            let entries = RevenueEntry.sorted(
                try (moved.revenueOfProfiles(isShown: false) + moved.revenueOfHosts(isShown: false)).priced
                    .map { RevenueEntry($0) })
            return entries.filter { $0.notRanked == nil && $0.row.mwBasis == .facility && !$0.isByFlop }
        }
        var named = Set<Key>()
        let keys = columns.joined().map { Key(subject: $0.row.subject, model: $0.row.model) }
            .filter { named.insert($0).inserted }
        rows = keys.map { key in
            Row(
                subject: key.subject, model: key.model,
                afterCapitalUsdPerMwYear: columns.map { column in
                    column.first { $0.row.subject == key.subject && $0.row.model == key.model }?
                        .row.steps?.afterCapital?.center
                })
        }
    }

    /// None where the ids are not all of sites, or all of markets.
    private static func scenarios(of ids: [String], in scenario: Scenario) throws -> [Scenario] {
        let sites = ids.compactMap { id in scenario.library.sites.first { $0.id == id } }
        let markets = ids.compactMap { id in scenario.library.markets.first { $0.id == id } }
        if sites.count == ids.count {
            return sites.map { site in
                var moved = scenario
                moved.site = site
                return moved
            }
        }
        guard markets.count == ids.count else { return [] }
        return try markets.map { market in
            var moved = scenario
            moved.market = market
            return try moved.takingGivenHashprice()
        }
    }

    /// What is to be known of the prices at all of the places, each once.
    package func advice(in pricing: Pricing, today: CalendarDate) throws -> [Warning] {
        var seen = Set<Warning>()
        return try Self.scenarios(of: places, in: pricing.scenario).flatMap { scenario in
            var moved = pricing
            moved.scenario = scenario
            return moved.advice(today: today)
        }.filter { seen.insert($0).inserted }
    }

    private struct Key: Hashable {
        let subject: Subject
        let model: PriceModel
    }
}
