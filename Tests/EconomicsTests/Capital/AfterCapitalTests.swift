import Economics
import Foundation
import Profiles
import Quantities
import RunRecords
import Testing

@Suite struct AfterCapitalTests {
    private var shipped: ShippedLibrary

    init() throws {
        shipped = try ShippedLibrary()
        shipped.site = try shipped.library.site("ercot-mining-50mw")
    }

    @Test func workedExamplesOfRecovery() {
        #expect(abs(CapitalRecovery.factor(rate: 0.12, years: 5) - 0.27741) < 5e-6)
        #expect(abs(CapitalRecovery.annuity(rate: 0.12, years: 5, resaleShare: 0.1) - 0.26167) < 5e-6)
        #expect(CapitalRecovery.factor(rate: 0, years: 4) == 0.25)
        #expect(agree(CapitalRecovery.annuity(rate: 0, years: 4, resaleShare: 0.2), 0.2))
    }

    /// Paid as an annuity and sold at the end, a machine has cost its price.
    @Test(arguments: [(0.05, 3.0, 0.0), (0.12, 5, 0.1), (0.2, 14, 0.5)])
    func theAnnuityIsWorthThePrice(rate: Double, years: Double, resale: Double) {
        let annuity = CapitalRecovery.annuity(rate: rate, years: years, resaleShare: resale)
        let payments = (1...Int(years)).map { annuity / pow(1 + rate, Double($0)) }.reduce(0, +)
        #expect(agree(payments + resale / pow(1 + rate, years), 1))
    }

    @Test func theStepsAddUpAndKeepTheirOrder() throws {
        for row in try shipped.pricing.revenueOfProfiles().rows {
            let steps = try #require(row.steps)
            #expect(agree(steps.netOfPower.center, steps.gross.center - steps.power.center))
            guard let operating = steps.operating, let margin = steps.operatingMargin else { continue }
            #expect(
                agree(
                    margin.center, steps.netOfPower.center + steps.credit.center - operating.center,
                    within: 1e-6))
            guard let capital = steps.capital, let left = steps.afterCapital else { continue }
            #expect(agree(left.center, margin.center - capital.center, within: 1e-6))
            #expect(left.low <= left.center && left.center <= left.high)
            // Every step adds what it does not know.
            #expect(left.high - left.low >= margin.high - margin.low)
        }
    }

    /// A twelfth of a year at 12 %: H100s at 38,750 USD with their share of a server, 1,275 W each, of which 0.95 are left
    /// after each year and are sold after the fifth, and the conversion.
    @Test func capitalByHand() throws {
        let device = try shipped.library.accelerator("h100-sxm")
        let row = try shipped.pricing.revenue(of: .accelerator(device))
            .row(.profile("h100-sxm"), .perDeviceHour, .facility)
        let price = try #require(device.purchaseUsd).median
        let devices = 1e6 / 1.305 / 1275
        let hardware =
            price * devices
            * CapitalRecovery.annuity(rate: 0.12, years: 5, resaleShare: 0.125 * pow(0.95, 5))
        let site = 7.5e6 / 1.305 * CapitalRecovery.factor(rate: 0.12, years: 14)
        #expect(agree(try #require(row.steps?.capital).center, hardware + site))
        let survivors = (0..<60).map { pow(0.95, Double($0) / 12) }.reduce(0, +) / 60
        let lost = (1 - survivors) * (2.35 * 8760 * 0.85 - 50 * 8.76 * 1.305 * 1.275) * devices
        #expect(agree(try #require(row.steps?.operating).center, 883_000 / 1.305 + lost))
    }

    /// The conversion is of IT load, and what the rate may be off makes it dearer or cheaper: over 14 years 12 % are 0.15087
    /// of it a year, 8 % are 0.12130 and 20 % are 0.21689.
    @Test func theConversionIsAsUnsureAsTheDiscountRate() throws {
        var moved = shipped
        moved.site.hosting.conversionCapexUsdPerItMw?.total?.spread = Spread(median: 7.5e6)
        moved.site.hosting.infrastructureLifeYears?.spread = Spread(median: 14)
        moved.site.finance?.discountRateShare?.spread = Spread(low: 0.08, median: 0.12, high: 0.2)
        let row = try moved.pricing.revenue(of: .colocation).row(.colocation, .perKilowatt, .facility)
        let capital = try #require(row.steps?.capital)
        let conversion = 7.5e6 / 1.305
        #expect(agree(capital.center, conversion * 0.150_871_246, within: 1e-7))
        #expect(agree(capital.low, conversion * 0.121_296_853, within: 1e-7))
        #expect(agree(capital.high, conversion * 0.216_893_055, within: 1e-7))
    }

    /// What a mining site needs is stated of a megawatt at the meter: over ten years 12 % are 0.17698 of it a year.
    @Test func aMiningSiteIsBuiltForTheMeter() throws {
        var built = shipped
        built.site.hashing.capexUsdPerFacilityMw?.spread = Spread(median: 600_000)
        let asic = try shipped.library.asic("antminer-s19-xp")
        func capital(_ library: ShippedLibrary) throws -> Double {
            let row = try library.pricing.revenue(of: .asic(asic))
                .row(.profile(asic.id), .hashprice, .facility)
            return try #require(row.steps?.capital).center
        }
        let more = try capital(built) - capital(shipped)
        #expect(agree(more, 600_000 * 0.176_984_164, within: 1e-6))
    }

    /// An S19 XP is bought at 36 of its 48 months: what it costs comes back in the year that is left, at whose end it fetches
    /// 0.03 / 0.072 of that, where it has not failed.
    @Test func usedMachinesAreRecoveredOverWhatIsLeftOfThem() throws {
        let asic = try shipped.library.asic("antminer-s19-xp")
        let row = try shipped.pricing.revenue(of: .asic(asic))
            .row(.profile(asic.id), .hashprice, .facility)
        let machines = 1e6 / 1.06 / 3010
        #expect(
            agree(
                try #require(row.steps?.capital).center, 440 * machines * (1.12 - 0.95 * 0.03 / 0.072)))
    }

    /// Bought at 36 of 36 months, nothing is left of it: it is not ranked, and both keys that change that are named.
    @Test(arguments: [12, 36, 36.4]) func whatIsAsOldAsItGetsIsNotRanked(life: Double) throws {
        var moved = shipped
        moved.site.hashing.usefulLifeMonths?.spread = Spread(median: life)
        let priced = try #require(
            try moved.pricing.revenue(of: .profile("antminer-s19-xp"))?.priced.first)
        #expect(priced.row.steps?.capital == nil && priced.row.steps?.afterCapital == nil)
        let reason = try #require(RevenueEntry(priced).notRanked?.description)
        #expect(reason.contains("36 months old at its price, of a life of \(Int(life.rounded()))"))
        #expect(reason.contains("--set asic.antminer-s19-xp.price_age_months"))
        #expect(reason.contains("--set site.hashing.useful_life_months above 36"))
        let new = try #require(try moved.pricing.revenue(of: .profile("antminer-s23-hyd"))?.priced.first)
        #expect(new.row.steps?.afterCapital != nil)
    }

    /// What lasts longer costs less a year, however near its end it was bought.
    @Test(arguments: ["antminer-s19-xp", "antminer-s23-hyd", "h100-sxm"])
    func capitalFallsWithTheLife(id: String) throws {
        var before = Double.infinity
        for life in (id == "antminer-s19-xp" ? 37 : 6)...120 {
            var moved = shipped
            moved.site.hashing.usefulLifeMonths?.spread = Spread(median: Double(life))
            moved.site.hosting.usefulLifeMonths?.spread = Spread(median: Double(life))
            let row = try #require(
                try moved.pricing.revenue(of: .profile(id))?.rows.first {
                    $0.mwBasis == .facility && [.hashprice, .perDeviceHour].contains($0.model)
                })
            let capital = try #require(row.steps?.capital).center
            #expect(capital < before, "\(life) months")
            before = capital
        }
    }

    /// What a life may be less than its median makes capital dearer, never cheaper, also where it is then over.
    @Test func theLowEndOfALifeIsTheDearOne() throws {
        var (short, certain) = (shipped, shipped)
        short.site.hashing.usefulLifeMonths?.spread = Spread(low: 36, median: 48)
        certain.site.hashing.usefulLifeMonths?.spread = Spread(median: 48)
        func capital(_ library: ShippedLibrary) throws -> Estimate {
            let asic = try library.library.asic("antminer-s19-xp")
            return try #require(
                try library.pricing.revenue(of: .asic(asic)).row(.profile(asic.id), .hashprice, .facility)
                    .steps?.capital)
        }
        let (wide, narrow) = (try capital(short), try capital(certain))
        #expect(wide.center == narrow.center && wide.low == narrow.low && wide.high > narrow.high * 1.05)
    }

    /// A price at an age is that of a machine with less of its life left: it costs more a year, never less.
    @Test func anOlderMachineAtTheSamePriceCostsMore() throws {
        var before = 0.0
        for age in [0, 6, 12, 24, 36, 42, 47] {
            var asic = try shipped.library.asic("antminer-s19-xp")
            asic.priceAgeMonths?.spread = Spread(median: Double(age))
            let row = try shipped.pricing.revenue(of: .asic(asic))
                .row(.profile(asic.id), .hashprice, .facility)
            let capital = try #require(row.steps?.capital).center
            #expect(capital >= before)
            before = capital
        }
    }

    /// However odd the figures are between which a break-even is sought, they have a capital.
    @Test(arguments: [0, 0.03, 0.9], [0, 0.12, 0.9])
    func everyResidualAndRateHasACapital(residual: Double, rate: Double) throws {
        var odd = shipped
        odd.site.hashing.residualShare?.spread = Spread(median: residual)
        odd.site.finance?.discountRateShare?.spread = Spread(median: rate)
        let asic = try odd.library.asic("antminer-s19-xp")
        let row = try odd.pricing.revenue(of: .asic(asic)).row(.profile(asic.id), .hashprice, .facility)
        #expect(try #require(row.steps?.capital).center >= 0)
    }

    /// What fails and ages no longer earns: with neither, running costs what the site says, and the more fails the more is
    /// lost.
    @Test(arguments: ["antminer-s23-hyd", "h100-sxm"])
    func failuresCost(id: String) throws {
        var before = -Double.infinity
        for failure in [0, 0.02, 0.05, 0.2] {
            var moved = shipped
            moved.site.hashing.failureSharePerYear?.spread = Spread(median: failure)
            moved.site.hosting.failureSharePerYear?.spread = Spread(median: failure)
            moved.site.hashing.degradationSharePerYear?.spread = Spread(median: 0)
            let priced = try #require(
                try moved.pricing.revenue(of: .profile(id))?.priced.first {
                    $0.row.mwBasis == .facility && [.hashprice, .perDeviceHour].contains($0.row.model)
                })
            let operating = try #require(priced.row.steps?.operating).center
            #expect(operating > before)
            before = operating
            if failure == 0 {
                #expect(agree(operating, id == "h100-sxm" ? 883_000 / 1.305 : 325_000))
            } else {
                #expect(priced.row.assumptions["lost_output_share"] != nil)
            }
        }
    }

    /// Over five years 0.95195 of the machines are there in the mean where 0.02 fail in each, 0.88395 where 0.05 do, and
    /// 0.78077 where 0.1 do.
    @Test func whatIsLostIsAsUnsureAsTheFailures() throws {
        var moved = shipped
        moved.site.hosting.failureSharePerYear?.spread = Spread(low: 0.02, median: 0.05, high: 0.1)
        moved.site.hosting.operatingUsdPerItMwYear?.spread = Spread(median: 883_000)
        let device = try moved.library.accelerator("h100-sxm")
        let row = try moved.pricing.revenue(of: .accelerator(device))
            .row(.profile("h100-sxm"), .perDeviceHour, .facility)
        let steps = try #require(row.steps)
        let operating = try #require(steps.operating)
        let earned = steps.gross.center - steps.power.center
        #expect(agree(operating.center - operating.low, 0.068_005_184 * earned, within: 1e-6))
        #expect(agree(operating.high - operating.center, 0.103_179_855 * earned, within: 1e-6))
    }

    /// What a site pays for can be seen on both bases: a megawatt of IT load costs PUE times one at the meter.
    @Test func theBasesDifferByThePUE() throws {
        let revenue = try shipped.pricing.revenueOfProfiles()
        for row in revenue.rows where row.mwBasis == .facility {
            let other = try revenue.row(row.subject, row.model, .it)
            let pue = row.use == .hashing ? 1.06 : 1.305
            guard let here = row.steps?.afterCapital, let there = other.steps?.afterCapital else { continue }
            #expect(agree(there.center, here.center * pue))
        }
    }

    /// At the levelised price nothing is left.
    @Test(arguments: ["accelerator.h100-sxm.usd_per_hour", "market.colocation.usd_per_kw_month"])
    func theLevelisedPriceLeavesNothing(key: String) throws {
        let subject: Subject = key.hasPrefix("market") ? .colocation : .profile("h100-sxm")
        let model: PriceModel = key.hasPrefix("market") ? .perKilowatt : .perDeviceHour
        let priced = try #require(
            try shipped.pricing.revenue(of: subject)?.priced.first {
                $0.row.model == model && $0.row.mwBasis == .facility
            })
        let levelised = try #require(priced.levelised)
        var moved = shipped
        moved.library = try shipped.library.applying(
            [ProfileOverride("\(key)=\(levelised.levelised)")],
            to: ProfileChoice(market: shipped.market.id, site: shipped.site.id))
        moved.market = try moved.library.market(shipped.market.id)
        let left = try #require(
            try moved.pricing.revenue(of: subject)?.row(subject, model, .facility).steps?.afterCapital)
        #expect(abs(left.center) < 1e-6 * priced.row.usdPerMwYear.center)
    }

    /// Hours without load earn credits, and neither hashes nor a power bill.
    @Test func curtailmentTradesHashesForCredits() throws {
        let asic = try shipped.library.asic("antminer-s21-xp")
        var always = shipped
        always.site.curtailment = nil
        let (with, without) = (
            try shipped.pricing.revenue(of: .asic(asic)).row(.profile(asic.id), .hashprice, .facility),
            try always.pricing.revenue(of: .asic(asic)).row(.profile(asic.id), .hashprice, .facility)
        )
        let share = 1 - 300.0 / 8760
        #expect(agree(with.usdPerMwYear.center, without.usdPerMwYear.center * share))
        let (steps, free) = (try #require(with.steps), try #require(without.steps))
        #expect(agree(steps.power.center, free.power.center * share))
        #expect(agree(steps.credit.center, 300 * 150 * 0.98) && free.credit.center == 0)
    }

    /// A device without a price, and a site without a discount rate: the steps that are known stay.
    @Test func whatIsNotKnownIsNotInvented() throws {
        var poor = shipped
        poor.site.finance?.discountRateShare = nil
        for library in [poor] {
            let row = try library.pricing.revenue(of: .colocation).row(.colocation, .perKilowatt, .facility)
            let steps = try #require(row.steps)
            #expect(steps.operatingMargin != nil && steps.capital == nil && steps.afterCapital == nil)
        }
        let device = try shipped.library.accelerator("a100-sxm")
        #expect(device.purchaseUsd == nil)
        let row = try shipped.pricing.revenue(of: .accelerator(device))
            .row(.profile("a100-sxm"), .perDeviceHour, .facility)
        #expect(row.steps?.operatingMargin != nil && row.steps?.afterCapital == nil)
    }

    @Test(arguments: MoneySteps.Step.allCases)
    func ranksByAnyStepWithTheUnknownLast(step: MoneySteps.Step) throws {
        let revenue = try shipped.pricing.revenueOfProfiles()
        let entries = RevenueEntry.sorted(revenue.priced.map { RevenueEntry($0) }, by: step)
        let known = entries.filter { $0.row.mwBasis == .facility }
            .map { $0.notRanked == nil ? $0.row.steps?[step]?.center : nil }
        let found = known.compactMap(\.self)
        #expect(found == found.sorted(by: >))
        #expect(known.prefix(found.count).allSatisfy { $0 != nil })
    }
}
