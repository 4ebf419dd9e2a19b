import Economics
@testable import Pages
import Profiles
import Testing

/// A scenario that is kept is the one that the profiles give.
@Suite struct ScenarioDeskTests {
    private let library = ShippedDesk.shared.library
    private let today = ShippedDesk.today

    private func choice(_ future: ScenarioChoice.Future, _ overrides: [String]) throws -> ScenarioChoice {
        ScenarioChoice(future: future, overrides: try overrides.map { try ProfileOverride($0) })
    }

    @Test func keepsEachByItself() throws {
        let desk = ScenarioDesk(library)
        let sets = [[], ["market.btc_usd=90000"], ["market.btc_usd=91000"], ["site.hosting.pue=1.3"]]
        // The second time around each is one that was kept.
        for _ in 0..<2 {
            for future in [ScenarioChoice.Future.today, .usual, .named("base")] {
                for set in sets {
                    let choice = try choice(future, set)
                    let kept = try desk.scenario(choice, today: today)
                    let own = try choice.scenario(in: library, today: today)
                    #expect(kept.library.overrides == own.library.overrides)
                    #expect(kept.market.id == own.market.id && kept.market.btcUsd == own.market.btcUsd)
                    #expect(kept.site.id == own.site.id && kept.site.hosting.pue == own.site.hosting.pue)
                    #expect(kept.outlook?.id == own.outlook?.id)
                    #expect(
                        kept.outlook?.btcGrowthSharePerYear == own.outlook?.btcGrowthSharePerYear)
                }
            }
        }
    }

    @Test func refusesWhatTheProfilesRefuse() throws {
        let desk = ScenarioDesk(library)
        for _ in 0..<2 {
            for set in [["market.btc_usd=-1"], ["site.nothing=1"], ["market.difficulty=0"]] {
                let choice = try choice(.today, set)
                #expect(throws: (any Error).self) { try desk.scenario(choice, today: today) }
            }
        }
        // What is kept of a day on which there is a market is no answer for one on which there was none.
        let early = try #require(CalendarDate("2020-01-01"))
        #expect(throws: Never.self) { try desk.scenario(try choice(.today, []), today: today) }
        #expect(throws: (any Error).self) { try desk.scenario(try choice(.today, []), today: early) }
    }
}
