import Economics
import Profiles
import RunRecords
import Testing

@Suite struct StartOfMonthsTests {
    private let market: Market

    init() throws { market = try ShippedLibrary().market }

    @Test func monthsThatStartInThePastSaySo() throws {
        let today = try #require(CalendarDate("2026-07-01"))
        let warning = try #require(Warning(monthsFrom: market, today: today))
        #expect(warning.code == .known(.startsInThePast))
        #expect(warning.message.contains("2026-06-29, 2 days ago"))
        #expect(Warning(monthsFrom: market, today: market.date) == nil)
    }
}
