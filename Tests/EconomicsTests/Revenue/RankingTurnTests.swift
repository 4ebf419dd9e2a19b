import Economics
import Profiles
import Quantities
import RunRecords
import Testing

@Suite struct RankingTurnTests {
    private func entries(_ change: (inout ShippedLibrary) -> Void = { _ in }) throws -> [RevenueEntry] {
        var library = try ShippedLibrary()
        library.site = try library.library.site("ercot-mining-50mw")
        change(&library)
        return RevenueEntry.sorted(try library.pricing.revenueOfProfiles().priced.map { RevenueEntry($0) })
    }

    private static func setRent(_ usd: Double, _ library: inout ShippedLibrary) {
        for place in library.library.accelerators.indices
        where library.library.accelerators[place].id == "h100-sxm" {
            library.library.accelerators[place].usdPerHour?.spread = Spread(median: usd)
        }
    }

    /// At the price that it names, the first two leave the same, and at the other the first leaves nothing.
    @Test func theRankingTurnsWhereItSays() throws {
        let turn = try #require(RankingTurn(try entries()))
        #expect(turn.first == .profile("h100-sxm") && turn.unit == "USD/h")
        let leads = try #require(turn.leads)
        #expect(turn.pays < leads && leads < turn.today)
        func left(_ subject: Subject?, at usd: Double) throws -> Double {
            let row = try entries { Self.setRent(usd, &$0) }.first {
                $0.row.subject == subject && $0.row.mwBasis == .facility && $0.notRanked == nil
            }
            return try #require(row?.row.steps?.afterCapital?.center)
        }
        #expect(
            abs(try left(turn.first, at: leads) - (try left(turn.second, at: leads)))
                < 1e-6 * turn.afterCapitalUsdPerMwYear)
        #expect(abs(try left(turn.first, at: turn.pays)) < 1e-6 * turn.afterCapitalUsdPerMwYear)
        #expect(RankingTurn(try entries { Self.setRent(leads * 0.999, &$0) })?.first == turn.second)
        #expect(RankingTurn(try entries { Self.setRent(leads * 1.001, &$0) })?.first == turn.first)
    }

    @Test func whatIsNotRankedHasNoTurn() throws {
        #expect(RankingTurn(try entries().filter { $0.notRanked != nil }) == nil)
        let alone = try #require(RankingTurn(try entries().filter { $0.row.subject == .colocation }))
        #expect(alone.second == nil && alone.leads == nil)
    }
}
