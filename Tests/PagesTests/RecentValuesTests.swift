import Economics
@testable import Pages
import Profiles
import Testing

@Suite struct RecentValuesTests {
    private let desk = ShippedDesk.shared

    private func key(_ address: String, today: CalendarDate = ShippedDesk.today) throws -> AxisKey {
        let reading = desk.reading(try FormQuery(text: address), today: today)
        let inquiry = try #require(reading.inquiry)
        let scenario = try inquiry.choice(.today).scenario(in: desk.library, today: today)
        return AxisKey(scenario, of: inquiry)
    }

    private func axis(btc: Int) throws -> DollarAxis {
        let choice = ScenarioChoice(overrides: [try ProfileOverride("market.btc_usd=\(btc)")])
        return try DollarAxis(
            in: try Pricing(try choice.scenario(in: desk.library, today: ShippedDesk.today)),
            today: ShippedDesk.today)
    }

    /// Two questions share an axis only where nothing that it rests on differs.
    @Test func whatAnAxisRestsOnTellsItFromOthers() throws {
        let tomorrow = try #require(CalendarDate("2026-11-30"))
        let keys = [
            try key(""), try key("market=2025-12-25"), try key("market.btc_usd=90000"),
            try key("market.btc_usd=90001"), try key("market.btc_usd=90000&site.tariff_usd_per_mwh=40"),
            try key("model=llama-3-70b"), try key("", today: tomorrow),
        ]
        #expect(Set(keys).count == keys.count)
        #expect(try key("") == key("years=9&subject=colocation"))
    }

    /// A preset is known again by all that its answer rests on, whatever was moved.
    @Test func whatAPresetRestsOnTellsItFromOthers() throws {
        func key(_ view: View, _ address: String, today: CalendarDate = ShippedDesk.today) throws -> PresetKey
        {
            let reading = desk.reading(try FormQuery(text: address), for: view, today: today)
            return PresetKey(view, try #require(reading.inquiry))
        }
        let tomorrow = try #require(CalendarDate("2026-11-30"))
        let keys = [
            try key(.simulate, ""), try key(.split, ""), try key(.simulate, "years=9"),
            try key(.simulate, "seed=2"), try key(.simulate, "subject=colocation"),
            try key(.simulate, "site=conversion-100mw"), try key(.simulate, "", today: tomorrow),
        ]
        #expect(Set(keys).count == keys.count)
        #expect(try key(.simulate, "market.btc_usd=90000") == keys[0])
    }

    @Test func whatWasAskedLastIsNotReckonedAgain() throws {
        let memo = RecentValues<AxisKey, DollarAxis>(room: 24)
        let (first, second) = (try axis(btc: 60_000), try axis(btc: 70_000))
        var made = 0
        func ask(_ address: String, _ axis: DollarAxis) throws -> DollarAxis {
            let own = try key(address)
            return memo.value(own) {
                made += 1
                return axis
            }
        }
        let asked = try ask("market.btc_usd=60000", first)
        let again = try ask("market.btc_usd=60000", second)
        #expect(made == 1 && again.entries == asked.entries && again.entries == first.entries)
        #expect(try ask("market.btc_usd=70000", second).entries == second.entries && made == 2)
        // The one that was asked for longest ago goes first.
        for price in 0..<23 { _ = try ask("market.btc_usd=\(80_000 + price)", second) }
        _ = try ask("market.btc_usd=70000", second)
        #expect(made == 25)
        _ = try ask("market.btc_usd=60000", first)
        #expect(made == 26)
    }

    @Test func whatCouldNotBeReckonedIsAskedAgain() throws {
        struct Refusal: Error {}
        let memo = RecentValues<AxisKey, DollarAxis>(room: 24)
        let (key, axis) = (try key(""), try axis(btc: 60_000))
        #expect(throws: Refusal.self) { try memo.value(key) { throw Refusal() } }
        #expect(memo.value(key) { axis }.entries == axis.entries)
    }
}
