import Foundation
import RunRecords
import Testing

@Suite struct MomentTests {
    private static let now = Date(timeIntervalSince1970: 1_796_000_000)

    @Test(arguments: [
        ("2026-11-01", "2026-11-01T00:00:00Z"), ("2026-11-01T12:30:05Z", "2026-11-01T12:30:05Z"),
    ])
    func timesOfTheCalendar(text: String, expected: String) {
        #expect(Moment(text)?.date(now: Self.now).utcText == expected)
    }

    @Test(arguments: [("36h", 129_600.0), ("7d", 604_800), ("4w", 2_419_200), ("1h", 3600)])
    func spansBeforeNow(text: String, seconds: TimeInterval) {
        #expect(Moment(text) == .ago(seconds))
        #expect(Moment(text)?.date(now: Self.now) == Self.now - seconds)
    }

    @Test(arguments: [
        "", "d", "0d", "-1d", "+1d", "1.5d", "7", "7m", "7 d", "999999d", "2026-02-30", "2026-1-1",
        "yesterday",
    ])
    func whatIsNone(text: String) { #expect(Moment(text) == nil) }
}
