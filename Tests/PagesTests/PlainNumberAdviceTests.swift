import Foundation
import Pages
import Profiles
import Testing

/// What is meant as a number is said back as one.
@Suite struct PlainNumberAdviceTests {
    private func sentence(_ key: String, _ text: String) throws -> String {
        let reading = ShippedDesk.shared.reading(FormQuery([.init(key, text)]), today: ShippedDesk.today)
        return try #require(reading.faults.first { $0.field == key }).sentence
    }

    @Test(arguments: [
        ("60,000", "write 60,000 as 60000"), ("1,234,567.5", "write 1,234,567.5 as 1234567.5"),
        ("60 000", "write 60 000 as 60000"), ("60'000", "write 60'000 as 60000"),
        ("60000,5", "write 60000,5 as 60000.5"), ("-1,5", "write -1,5 as -1.5"),
        ("$60000", "write a plain number, without a unit or separators"),
        ("6e4 USD", "write a plain number, without a unit or separators"),
        (String(repeating: "1,", count: 40) + "1", "write a plain number"),
    ])
    func separatorsAreNamed(text: String, advice: String) throws {
        let said = try sentence("market.btc_usd", text)
        #expect(said.hasPrefix("BTC price is a number above 0, in USD/BTC; \(advice)"), "\(said)")
        #expect(said.contains("; the preset has "))
    }

    @Test(arguments: ["-5", "0", "many", "1e999", "nan"]) func otherFaultsHaveNone(text: String) throws {
        #expect(try !sentence("market.btc_usd", text).contains("write"))
    }

    /// A number of one has no unit, and a share is said to be one already.
    @Test(arguments: [
        ("site.hosting.pue", "0.5", "PUE, hosting is 1 or more; the preset has "),
        (
            "site.hosting.utilization_share", "2",
            "Utilization is a share above 0 and at most 1; the preset has "
        ),
        (
            "outlook.btc_growth_share_per_year", "9",
            "Growth of the BTC price is a growth above -1 and at most 3, as a share of 1 a year; the preset has "
        ),
        ("site.tariff_usd_per_mwh", "-1", "Tariff is 0 or more, in USD/MWh; the preset has "),
    ])
    func aUnitIsSaidWhereThereIsOne(key: String, text: String, start: String) throws {
        let said = try sentence(key, text)
        #expect(said.hasPrefix(start), "\(said)")
    }
}
