import Economics
import Profiles
import RunRecords
import Testing

/// A row that is reckoned alone comes to what it comes to among all others.
@Suite struct RowMoneyTests {
    @Test func oneRowAloneIsTheSameMoney() throws {
        let shipped = try ShippedLibrary()
        var pricing = try shipped.pricing
        pricing.tokens = .usual(of: "gpt-oss-120b")
        let revenue = try pricing.revenueOfProfiles() + pricing.revenueOfHosts()
        #expect(Set(revenue.rows.map(\.mwBasis)).count == 2)
        #expect(
            revenue.rows.contains { $0.model.isPerToken } && revenue.rows.contains { $0.model == .hashprice })
        for priced in revenue.priced {
            let row = priced.row
            let alone = try pricing.money(of: row.subject, by: row.model, basis: row.mwBasis)
            #expect(alone == RowMoney(priced), "\(row.subject)/\(row.model), \(row.mwBasis)")
        }
    }

    @Test func whatIsNotSoldSoHasNone() throws {
        let pricing = try ShippedLibrary().pricing
        #expect(try pricing.money(of: .profile("h100-sxm"), by: .hashprice, basis: .facility) == nil)
        #expect(try pricing.money(of: .profile("antminer-s21-xp"), by: .perDeviceHour, basis: .it) == nil)
        #expect(try pricing.money(of: .profile("nothing"), by: .hashprice, basis: .it) == nil)
        #expect(try pricing.money(of: .colocation, by: .perKilowatt, basis: .it) != nil)
    }
}
