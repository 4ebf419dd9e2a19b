import Foundation
import RunRecords
import Testing

@Suite struct UTCTimeTests {
    /// Foundation's own format is the oracle, in steps that meet every hour, month and leap rule, from 1583 on: before,
    /// it has the Julian calendar.
    @Test func agreesWithFoundation() {
        var seconds = -12_212_553_600.0
        while seconds < 253_402_300_800 {
            let date = Date(timeIntervalSince1970: seconds)
            #expect(date.utcText == date.formatted(.iso8601))
            #expect(Date(utcText: date.utcText) == date)
            seconds += 51_234_567
        }
    }

    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1), ("2000-02-29T23:59:59Z", 951_868_799),
        ("2009-01-03T18:15:05Z", 1_231_006_505), ("9999-12-31T23:59:59Z", 253_402_300_799),
    ])
    func readsAndWritesSeconds(text: String, seconds: Int) {
        #expect(Date(utcText: text)?.timeIntervalSince1970 == Double(seconds))
        #expect(Date(timeIntervalSince1970: Double(seconds)).utcText == text)
    }

    @Test func dropsPartsOfASecondDownwards() {
        #expect(Date(timeIntervalSince1970: 0.9).utcText == "1970-01-01T00:00:00Z")
        #expect(Date(timeIntervalSince1970: -0.1).utcText == "1969-12-31T23:59:59Z")
    }

    /// Whatever a damaged store holds.
    @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e300])
    func writesWhatIsNoTimeAsTheNearest(seconds: Double) {
        let text = Date(timeIntervalSince1970: seconds).utcText
        #expect(text == "9999-12-31T23:59:59Z" || text == "0000-01-01T00:00:00Z")
    }

    @Test(arguments: [
        "", "2026-05-28", "2026-05-28T20:26:00", "2026-05-28T20:26:00+00:00", "2026-05-28 20:26:00Z",
        "2026-05-28t20:26:00Z", "2026-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-13-01T00:00:00Z",
        "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z",
        "2026-01-01T00:00:60Z", "+026-01-01T00:00:00Z", "2026-01-01T00:00:00.5Z", "٢٠٢٦-01-01T00:00:0Z",
    ])
    func refusesWhatIsNoSecond(text: String) { #expect(Date(utcText: text) == nil) }
}
