import Profiles
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: ["2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])
    func readsAndWritesDays(text: String) { #expect(CalendarDate(text)?.description == text) }

    @Test(arguments: [
        "2025-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "26-01-01", "",
        "2026-01-01T00:00", "2026-01", "1899-12-31", "2026-01-00", "-026-01-01", "٢٠٢٦-01-01",
    ])
    func refusesDaysThatDoNotExist(text: String) { #expect(CalendarDate(text) == nil) }

    /// Differences known from the calendar: leap days of 2024 and 2000, none in 1900 and 2100.
    @Test(arguments: [
        ("1900-01-01", "1900-01-02", 1), ("1900-02-28", "1900-03-01", 1), ("2000-02-28", "2000-03-01", 2),
        ("2024-01-01", "2025-01-01", 366), ("2026-06-26", "2026-06-29", 3), ("2099-12-31", "2100-03-01", 60),
        ("1970-01-01", "2026-06-29", 20_633),
    ])
    func countsDays(from: String, to: String, days: Int) throws {
        let (from, to) = (try #require(CalendarDate(from)), try #require(CalendarDate(to)))
        #expect(to.dayNumber - from.dayNumber == days)
    }

    @Test(arguments: ["2026", "2026-06", "2026-06-29", "undated"])
    func acceptsPartialDates(text: String) { #expect(AsOf(text)?.description == text) }

    @Test(arguments: ["", "soon", "2026-13", "2026-6", "Q1 2026", "2026-06-31", "2026-06-29-01"])
    func refusesOtherDates(text: String) { #expect(AsOf(text) == nil) }
}
