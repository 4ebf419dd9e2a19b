import Economics
import Profiles
import Quantities
import RunRecords
import Testing

/// What has no place among the others says which figure gives it one, and it does.
@Suite struct CostLackTests {
    private func shipped(_ change: (inout ShippedLibrary) -> Void = { _ in }) throws -> ShippedLibrary {
        var shipped = try ShippedLibrary()
        shipped.site = try shipped.library.site("ercot-mining-50mw")
        change(&shipped)
        return shipped
    }

    private func entries(_ shipped: ShippedLibrary) throws -> [RevenueEntry] {
        let pricing = try shipped.pricing
        let revenue =
            try pricing.revenueOfProfiles() + pricing.revenueOfHosts()
            + pricing.revenue(of: .measured(try shipped.host()))
        return revenue.priced.filter { $0.row.mwBasis == .facility }.map { RevenueEntry($0) }
    }

    private func setting(_ key: String, in shipped: ShippedLibrary) throws -> ShippedLibrary {
        var given = shipped
        given.library = try shipped.library.applying(
            [ProfileOverride("\(key)=20000")],
            to: ProfileChoice(market: shipped.market.id, site: shipped.site.id))
        // The library has no rent of the measured host's model.
        given.setRent(1.98, of: "epyc-9654p")
        return given
    }

    /// Of every kind: ASICs, accelerators, hosts of the folder and the one that was measured.
    @Test func theKeyThatIsNamedWorks() throws {
        let shipped = try shipped()
        var kinds: Set<String> = []
        for entry in try entries(shipped) {
            guard case .lacks(.price(let key)) = entry.notRanked else { continue }
            #expect(entry.notRanked?.description.contains("--set \(key)=USD") == true)
            let given = try entries(try setting(key, in: shipped)).first {
                $0.row.subject == entry.row.subject && $0.row.model == entry.row.model
            }
            #expect(try #require(given).notRanked == nil, "\(key)")
            kinds.insert(key.split(separator: ".").first.map(String.init) ?? key)
        }
        #expect(kinds == ["asic", "accelerator", "host"])
    }

    /// A figure of the site is named by its own key.
    @Test func whatTheSiteLacksIsNamed() throws {
        let poor = try shipped {
            $0.site.finance?.discountRateShare = nil
            $0.site.hashing.operatingUsdPerFacilityMwYear = nil
            $0.site.hosting.usefulLifeMonths = nil
        }
        let entries = try entries(poor)
        func reason(_ id: String) -> NotRanked? {
            entries.first { $0.row.subject == .profile(id) }?.notRanked
        }
        #expect(
            reason("antminer-s21-xp") == .lacks(.operating("site.hashing.operating_usd_per_facility_mw_year"))
        )
        let colocation = entries.first { $0.row.subject == .colocation }?.notRanked
        #expect(colocation == .lacks(.figure("site.finance.discount_rate_share")))
        let lifeless = try self.entries(try shipped { $0.site.hosting.usefulLifeMonths = nil })
        let device = lifeless.first {
            $0.row.subject == .profile("h100-sxm") && $0.row.model == .perDeviceHour
        }
        #expect(device?.notRanked == .lacks(.figure("site.hosting.useful_life_months")))
    }
}
