import Economics
import Foundation
import Profiles
import Quantities
import RunRecords
import Testing

@Suite struct RevenueTests {
    private let shipped: ShippedLibrary

    init() throws { shipped = try ShippedLibrary() }

    private func all(_ change: (inout ShippedLibrary) -> Void = { _ in }) throws -> Revenue {
        var library = shipped
        change(&library)
        let pricing = try library.pricing
        return try pricing.revenue(of: .measured(try library.host())) + pricing.revenueOfProfiles()
    }

    /// What is told as a number in words is a number with unit and source for programs too, and what the capital rests on is
    /// among it.
    @Test func everyAssumedNumberIsAFigure() throws {
        for row in try all().rows {
            let assumed = try #require(row.assumed)
            for (name, words) in row.assumptions
            where !["cores", "watts_derivation", "it_watts_basis"].contains(name) {
                guard let number = words.split(separator: " ").first.flatMap({ Double($0) }) else { continue }
                let figure = try #require(assumed[name], "\(row.subject) \(name)")
                #expect(abs(figure.value - number) <= 1e-5 * abs(number))
                #expect(!figure.unit.isEmpty && !figure.source.isEmpty)
            }
            for name in assumed.keys { #expect(row.assumptions[name] != nil) }
            guard row.steps?.capital != nil else { continue }
            #expect(assumed["discount_rate_share"]?.source.hasPrefix("assumption") == true)
            #expect(assumed.keys.contains { $0.hasSuffix("life_years") })
        }
        let row = try all().row(.profile("h100-sxm"), .perDeviceHour, .facility)
        let rent = try #require(row.assumed?["usd_per_hour"])
        #expect(rent.unit == "USD/h" && rent.value == 2.35 && rent.low == 1.30 && rent.asOf == "2026-05")
    }

    @Test func everySubjectHasItsModelsInBothBases() throws {
        let revenue = try all()
        let lacksWatts = shipped.library.accelerators.filter { $0.allInItWattsPerDevice == nil }.map(\.id)
        let lacksRent = shipped.library.accelerators
            .filter { $0.allInItWattsPerDevice != nil && $0.usdPerHour == nil }.map(\.id)
        let lacks = [lacksWatts, lacksRent].filter { !$0.isEmpty }
        #expect(revenue.warnings.count == lacks.count)
        for ids in lacks {
            #expect(revenue.warnings.contains { warning in ids.allSatisfy(warning.message.contains) })
        }
        for basis in MegawattBasis.allCases {
            for model in [PriceModel.hashprice, .perFlop(.f32), .perFlop(.f64), .perDeviceHour] {
                _ = try revenue.row(.thisHost, model, basis)
            }
            for asic in shipped.library.asics { _ = try revenue.row(.profile(asic.id), .hashprice, basis) }
            for device in shipped.library.accelerators where device.allInItWattsPerDevice != nil {
                for type in device.densePeak.keys {
                    _ = try revenue.row(.profile(device.id), .perFlop(type), basis)
                }
                guard device.usdPerHour != nil else { continue }
                _ = try revenue.row(.profile(device.id), .perDeviceHour, basis)
            }
            _ = try revenue.row(.colocation, .perKilowatt, basis)
        }
    }

    /// 2025-09-04 has no bitcoin price, and most hosts have no rent.
    @Test func whatTheMarketDoesNotKnowIsLeftOutAloud() throws {
        let revenue = try all {
            $0.market.btcUsd = nil
            $0.setRent(nil, of: "epyc-9654p")
        }
        #expect(revenue.rows.contains { $0.use == .hashing } == false)
        #expect(!revenue.rows.contains { $0.subject == .thisHost && $0.model == .perDeviceHour })
        #expect(revenue.rows.contains { $0.subject == .profile("h100-sxm") })
        #expect(revenue.warnings.count { $0.code == .known(.noBitcoinPrice) } == 1)
        #expect(revenue.warnings.count { $0.code == .known(.noHostRent) } == 1)
    }

    @Test func whatIsSetByHandIsSaidInTheRow() throws {
        let library = try shipped.library.applying(
            [ProfileOverride("market.btc_usd=90000")], to: ProfileChoice(market: shipped.market.id))
        let pricing = try Pricing(
            Scenario(library: library, market: try library.market(shipped.market.id), site: shipped.site))
        let row = try pricing.revenueOfProfiles().row(.profile("antminer-s21-xp"), .hashprice, .facility)
        #expect(row.assumptions["btc_usd"] == "90000 (set by hand)")
    }

    @Test func whatIsOldIsSaidInTheAnswer() throws {
        let pricing = try shipped.pricing
        let later = pricing.advice(today: try #require(CalendarDate("2026-07-07")))
        #expect(later.first?.code.rawValue == "stale-price")
        #expect(
            later.contains {
                $0.message.hasPrefix(
                    "Market 2026-06-29 has prices older than 7 days on 2026-07-07: btc_usd 8 days")
            })
    }

    @Test func everyIntervalIsOrderedAndStatesItsConfidence() throws {
        for row in try all().rows {
            for estimate in [row.usdPerMwYear, row.netUsdPerMwYear] {
                #expect(estimate.low <= estimate.center && estimate.center <= estimate.high)
                #expect(estimate.confidence == 0.8)
            }
            #expect(row.usdPerMwYear.low >= 0)
            #expect(
                row.usdPerMwYear.count
                    == (row.subject == .thisHost && row.model != .perDeviceHour ? 20 : 0))
        }
    }

    @Test func theBasesDifferByThePUE() throws {
        let revenue = try all()
        for row in revenue.rows where row.mwBasis == .facility {
            let other = try revenue.row(row.subject, row.model, .it)
            let pue = row.use == .hashing ? 1.06 : 1.305
            #expect(agree(other.usdPerMwYear.center, row.usdPerMwYear.center * pue))
            #expect(agree(other.netUsdPerMwYear.center, row.netUsdPerMwYear.center * pue))
        }
    }

    @Test func aMegawattEarnsTheSameOnSitesOfAnySize() throws {
        let large = try all { $0.site.facilityMegawatts.spread.median = 800 }
        #expect(large == (try all()))
    }

    @Test func doublingThePricesDoublesTheGross() throws {
        let before = try all()
        let after = try all { library in
            library.market.btcUsd?.spread.median *= 2
            library.market.colocation.usdPerKwMonth.spread.double()
            library.setRent(2 * 1.98, of: "epyc-9654p")
        }
        let hashing = try before.row(.thisHost, .hashprice, .it).usdPerMwYear
        let doubled = try after.row(.thisHost, .hashprice, .it).usdPerMwYear
        #expect(agree(doubled.center, 2 * hashing.center))
        #expect(agree(doubled.low, 2 * hashing.low))
        #expect(agree(doubled.high, 2 * hashing.high))
        for (subject, model) in [(Subject.colocation, PriceModel.perKilowatt), (.thisHost, .perDeviceHour)] {
            let old = try before.row(subject, model, .facility).usdPerMwYear
            #expect(agree(try after.row(subject, model, .facility).usdPerMwYear.center, 2 * old.center))
        }
    }

    /// 86,400 / (133.87e12 x 2^32) x 3.145 x 60,000 = 28.36 USD/PH/day; 270 TH/s on 3,645 W; fee 2 %; PUE 1.06.
    @Test func anASICByHand() throws {
        let row = try all().row(.profile("antminer-s21-xp"), .hashprice, .facility)
        let hashprice = 86_400 / (133.87e12 * 4_294_967_296) * 3.145 * 60_000
        let gross = hashprice * 270e12 / 3645 * 1e6 / 1.06 * 365 * 0.98
        #expect(agree(row.usdPerMwYear.center, gross))
        #expect(agree(row.netUsdPerMwYear.center, gross - 438_000))
        #expect(row.assumptions["hashprice_usd_per_ph_day"] == "28.3558")
        #expect(row.assumptions["subsidy_btc_per_block"] == "3.125")
    }

    /// Fees 0.02...0.03125 BTC on 3.125, pool fee 0...4 % around 2, PUE 1.02...1.10 around 1.06: the distances of
    /// logarithms add as squares.
    @Test func theSpreadOfAnASICByHand() throws {
        let row = try all().row(.profile("antminer-s21-xp"), .hashprice, .facility).usdPerMwYear
        let above = [log(3.15625 / 3.145), log(1 / 0.98), log(1.06 / 1.02)]
        let below = [0, log(0.98 / 0.96), log(1.10 / 1.06)]
        func together(_ distances: [Double]) -> Double { distances.map { $0 * $0 }.reduce(0, +).squareRoot() }
        #expect(agree(row.high / row.center, exp(together(above))))
        #expect(agree(row.low / row.center, exp(-together(below))))
    }

    @Test func perFlopOfTheHostByHand() throws {
        let row = try all().row(.thisHost, .perFlop(.f32), .it)
        let price = 2.35 / (66.9e12 * 0.81) * 1e15
        #expect(agree(row.usdPerMwYear.center, 400e9 / (436.5 * 4 / 96) * 1e6 / 1e15 * price * 8760))
        #expect(
            row.assumptions["reference_achieved_fraction"]
                == "0.81 (no spread known; of a short run, as no sustained one of h100-sxm is known; "
                + "assumed as for bf16 of h100-sxm)")
    }

    @Test func perDeviceHourOfTheHostByHand() throws {
        let row = try all().row(.thisHost, .perDeviceHour, .facility)
        #expect(
            agree(
                row.usdPerMwYear.center, 1e6 / (436.5 * 4 / 96 * 1.305) * 4 / 96 * 1.98 * 8760, within: 1e-6)
        )
    }

    @Test func forTheReferenceTwoModelsAgreeInCentreAndSpread() throws {
        let revenue = try all()
        let perFlop = try revenue.row(.profile("h100-sxm"), .perFlop(.bf16), .facility)
        let perHour = try revenue.row(.profile("h100-sxm"), .perDeviceHour, .facility)
        #expect(agree(perFlop.usdPerMwYear.center, perHour.usdPerMwYear.center))
        #expect(agree(perFlop.usdPerMwYear.low, perHour.usdPerMwYear.low))
        #expect(agree(perFlop.usdPerMwYear.high, perHour.usdPerMwYear.high))
        #expect(
            perFlop.assumptions["achieved_fraction"]
                == "0.81 (no spread known; of a short run, as no sustained one of h100-sxm is known)")
    }

    @Test func borrowsTheAchievedFractionAloud() throws {
        let row = try all { library in
            for place in library.library.accelerators.indices {
                library.library.accelerators[place].achievedFraction[.fp8] = nil
            }
        }.row(.profile("b200-sxm"), .perFlop(.fp8), .it)
        #expect(
            row.assumptions["achieved_fraction"]
                == "0.78 (no spread known; of a short run, as no sustained one of b200-sxm is known; "
                + "assumed as for bf16 of b200-sxm)")
        let price = 2.35 / (1979e12 * 0.81) * 1e15
        #expect(agree(row.usdPerMwYear.center, 4500e12 * 0.78 / 1790 * 1e6 / 1e15 * price * 8760))
    }

    /// A sustained share beside a short one would make the device that was measured longer look worse: 0.55 of a GB200 is
    /// taken only where the reference has one too.
    @Test func comparesSharesOfOneKind() throws {
        let short = try all().row(.profile("gb200-nvl72"), .perFlop(.fp8), .it)
        #expect(
            short.assumptions["achieved_fraction"]
                == "0.72 (no spread known; of a short run, as no sustained one of h100-sxm is known)")
        let lasting = try all { library in
            for place in library.library.accelerators.indices
            where library.library.accelerators[place].id == "h100-sxm" {
                library.library.accelerators[place].sustainedFraction[.fp8] = Figure(
                    Spread(median: 0.6), library.market.provenance)
            }
        }.row(.profile("gb200-nvl72"), .perFlop(.fp8), .it)
        #expect(lasting.assumptions["achieved_fraction"] == "0.55 (no spread known; under sustained load)")
        #expect(
            lasting.assumptions["reference_achieved_fraction"]
                == "0.6 (no spread known; under sustained load)")
        #expect(agree(lasting.usdPerMwYear.center / short.usdPerMwYear.center, (0.55 / 0.6) / (0.72 / 0.71)))
    }

    @Test func aTenantsPowerIsNotTheLandlordsCost() throws {
        let tenant = try all().row(.colocation, .perKilowatt, .facility)
        #expect(tenant.netUsdPerMwYear == tenant.usdPerMwYear)
        #expect(tenant.assumptions["power_paid_by"] == "tenant, so net equals gross")
        let landlord = try all { $0.market.colocation.powerPaidBy = .landlord }
            .row(.colocation, .perKilowatt, .facility)
        #expect(agree(landlord.netUsdPerMwYear.center, tenant.usdPerMwYear.center - 438_000))
    }

    /// The high end of the watts is of the hungriest system under stress, 558 W of 96 cores; it was of the median's, 500 W.
    @Test func sayWhatIsAssumedAndWhatHasNoSpread() throws {
        let assumptions = try all().row(.thisHost, .hashprice, .facility).assumptions
        #expect(assumptions["btc_usd"] == "60000 (no spread known)")
        #expect(assumptions["uptime_share"] == "1 (assumed; no spread known)")
        #expect(assumptions["pool_fee_share"] == "0.02 (0 to 0.04; low confidence)")
        #expect(assumptions["it_watts"] == "18.1875 (14.4167 to 23.235 at 80 %)")
        #expect(assumptions["engine"] == "openssl-transform")
        #expect(assumptions["watts_boundary"] == "modelled")
        let hosting = try all().row(.thisHost, .perFlop(.f32), .facility).assumptions
        #expect(hosting["utilization_share"] == "1 (assumed; no spread known)")
        #expect(
            hosting["load_fraction"]
                == "1 (assumed: idle watts are not known, so unsold hours draw full power)")
    }

    @Test func idleWattsLowerTheCostOfUnsoldHours() throws {
        var library = shipped
        library.site.hosting.utilizationShare.spread.median = 0.6
        var host = try library.host()
        let without = try library.pricing.revenue(of: .measured(host)).row(
            .thisHost, .perDeviceHour, .facility)
        host.idleWatts = Watts(436.5 * 4 / 96 / 4)
        let with = try library.pricing.revenue(of: .measured(host)).row(.thisHost, .perDeviceHour, .facility)
        #expect(with.usdPerMwYear == without.usdPerMwYear)
        #expect(agree(with.netUsdPerMwYear.center - without.netUsdPerMwYear.center, 438_000 * 0.3))
        #expect(with.assumptions["load_fraction"] == "0.7")
    }

    @Test func aHostWithoutHashesHasNoHashingRow() throws {
        var host = try shipped.host()
        host.rates.removeAll { $0.benchmark.workload == .sha256d }
        let revenue = try shipped.pricing.revenue(of: .measured(host))
        #expect(!revenue.rows.contains { $0.use == .hashing })
        #expect(revenue.rows.count == 6)
    }

    @Test(arguments: [0, -1, Double.nan, .infinity])
    func refusesARateThatIsNoRate(rate: Double) throws {
        var host = try shipped.host()
        host.rates[0].rate = Estimate(center: rate, low: rate, high: rate, confidence: 0.95, count: 3)
        #expect(throws: EconomicsError.self) { try shipped.pricing.revenue(of: .measured(host)) }
    }

    @Test func saysWhatAnIncompleteProfileLeavesOut() throws {
        var reference = try shipped.library.accelerator("h100-sxm")
        reference.densePeak[.f64] = nil
        var device = try shipped.library.accelerator("b200-sxm")
        device.usdPerHour = nil
        var poor = shipped
        (poor.library.asics, poor.library.accelerators) = ([], [reference, device])
        let pricing = try poor.pricing
        let revenue = try pricing.revenue(of: .measured(try shipped.host())) + pricing.revenueOfProfiles()
        #expect(
            revenue.warnings.map(\.message) == [
                "f64 has no price, because h100-sxm lacks usd_per_hour, f64_tflops or an achieved_fraction",
                "b200-sxm has no usd_per_hour, so some of its revenue is left out",
            ])
        #expect(!revenue.rows.contains { $0.model == .perFlop(.f64) })
    }

    @Test func freePowerCostsNothing() throws {
        let revenue = try all { $0.site.tariffUsdPerMwh.spread = Spread(median: 0) }
        for row in revenue.rows { #expect(row.netUsdPerMwYear.center == row.usdPerMwYear.center) }
        #expect(throws: EconomicsError.spreadAroundZero(input: "tariff_usd_per_mwh")) {
            _ = try all { $0.site.tariffUsdPerMwh.spread = Spread(median: 0, high: 10) }
        }
    }
}

extension Spread {
    fileprivate mutating func double() {
        self = Spread(low: low.map { $0 * 2 }, median: median * 2, high: high.map { $0 * 2 })
    }
}
