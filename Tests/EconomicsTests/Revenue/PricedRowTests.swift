import Economics
import Foundation
import Profiles
import Quantities
import RunRecords
import Testing

@Suite struct PricedRowTests {
    private let shipped: ShippedLibrary

    init() throws { shipped = try ShippedLibrary() }

    private func all() throws -> Revenue {
        let pricing = try shipped.pricing
        return try pricing.revenue(of: .measured(try shipped.host())) + pricing.revenueOfProfiles()
            + pricing.revenueOfHosts()
    }

    @Test func netIsGrossLessPower() throws {
        for priced in try all().priced {
            let row = priced.row
            #expect(
                agree(
                    row.usdPerMwYear.center - row.netUsdPerMwYear.center + 1,
                    priced.powerCostUsdPerMwYear.center + 1, within: 1e-6))
            #expect(priced.powerCostUsdPerMwYear.low >= 0)
            #expect((priced.hashing != nil) == (row.use == .hashing))
        }
    }

    /// At the break-even tariff, and at the shutdown price, hashing leaves nothing.
    @Test func theHashingFiguresLeaveNothing() throws {
        let asic = try shipped.library.asic("antminer-s21-xp")
        let figures = try #require(try shipped.pricing.revenue(of: .asic(asic)).priced.first?.hashing)
        #expect(agree(figures.joulesPerTerahash, 3645.0 / 270))
        var atTariff = shipped
        atTariff.site.tariffUsdPerMwh.spread = Spread(median: figures.breakEvenTariffUsdPerMwh)
        var atPrice = shipped
        atPrice.market.btcUsd?.spread = Spread(median: try #require(figures.shutdownBtcUsd))
        for library in [atTariff, atPrice] {
            for row in try library.pricing.revenue(of: .asic(asic)).rows {
                #expect(abs(row.netUsdPerMwYear.center) < 1e-6 * row.usdPerMwYear.center)
            }
        }
        let tariff = figures.energyAdjustedHashpriceUsdPerMwh
        #expect(
            agree(
                figures.breakEvenTariffUsdPerMwh,
                tariff * (1 - shipped.market.poolFeeShare.median) / shipped.site.hashing.pue.median))
    }

    /// The rent of that host is of low confidence and that of powered space is not; what is set by hand counts for nothing.
    @Test func aRowIsAsSureAsItsOwnFigures() throws {
        let priced = try all().priced
        let cores = try #require(priced.first { $0.row.subject == .profile("epyc-9965") })
        #expect(cores.confidence.lowest == .low)
        #expect(cores.confidence.lowInputs.contains("usd_per_hour"))
        let space = try #require(priced.first { $0.row.subject == .colocation })
        #expect(
            space.confidence
                == RowConfidence(lowest: shipped.market.colocation.usdPerKwMonth.provenance.confidence))
        for row in priced {
            #expect((row.confidence.lowest == .low) == !row.confidence.lowInputs.isEmpty)
            #expect(
                !row.confidence.lowInputs.contains { row.row.assumptions[$0] == nil }, "\(row.row.subject)")
            // The site's figures are assumptions of low confidence, and all rows share them.
            #expect(!row.confidence.lowInputs.contains("tariff_usd_per_mwh"))
        }
        let overridden = try shipped.library.applying(
            [try ProfileOverride("host.epyc-9965.usd_per_hour=0.6")],
            to: ProfileChoice(market: shipped.market.id, site: shipped.site.id))
        var pricing = try shipped.pricing
        pricing.scenario.library = overridden
        let host = try overridden.host("epyc-9965")
        let row = try #require(try pricing.revenue(of: .host(host)).priced.first)
        #expect(!row.confidence.lowInputs.contains("usd_per_hour"))
    }

    /// A host that nobody measured earns the rent of its model, and nothing for FLOP/s that nobody knows.
    @Test func aHostProfileEarnsItsRent() throws {
        let host = try shipped.library.host("epyc-9654p")
        let revenue = try shipped.pricing.revenue(of: .host(host))
        #expect(Set(revenue.rows.map(\.model)) == [.perDeviceHour] && revenue.rows.count == 2)
        let row = try revenue.row(.profile("epyc-9654p"), .perDeviceHour, .it)
        let rent = try #require(host.usdPerHour).median
        let utilization = shipped.site.hosting.utilizationShare.median
        let watts = try #require(host.wallWatts).median
        #expect(agree(row.usdPerMwYear.center, 1e6 / watts * rent * 8760 * utilization))
        #expect(row.powerProfile == "epyc-9654p" && row.assumptions["cores"] == "96")
    }

    /// No host is priced by the rent of another: what one rents for moves its own rows only, and without one there is no
    /// row at all.
    @Test func aRentDoesNotCarryToAnotherHost() throws {
        let before = try shipped.pricing.revenueOfHosts()
        let priced = Set(before.rows.map(\.subject.description))
        #expect(priced == ["epyc-9654p", "epyc-9965"])
        #expect(priced.isDisjoint(with: before.unrentedHosts))
        #expect(priced.count + before.unrentedHosts.count == shipped.scenario.hosts.count)
        for host in shipped.scenario.hosts {
            var dearer = shipped
            dearer.setRent(1000, of: host.id)
            let after = try dearer.pricing.revenueOfHosts()
            #expect(after.rows.contains { $0.subject == .profile(host.id) })
            #expect(
                after.rows.filter { $0.subject != .profile(host.id) }
                    == before.rows.filter { $0.subject != .profile(host.id) })
        }
    }

    /// What is ranked has a price of its own and all steps up to the one that ranks it; what is not says why.
    @Test(arguments: MoneySteps.Step.allCases) func theRankingHoldsWhatIsKnown(step: MoneySteps.Step) throws {
        let entries = RevenueEntry.sorted(try all().priced.map { RevenueEntry($0) }, by: step)
        let ranked = entries.prefix { $0.notRanked == nil }
        #expect(!ranked.isEmpty && ranked.count < entries.count)
        #expect(entries.dropFirst(ranked.count).allSatisfy { $0.notRanked != nil })
        for entry in ranked {
            #expect(entry.row.steps?[step] != nil && entry.priced.pricedAs == nil)
            if let reference = entry.row.assumptions["reference_accelerator"] {
                #expect(entry.row.powerProfile == reference)
            }
        }
        for entry in entries where entry.priced.pricedAs != nil {
            #expect(entry.notRanked?.description == "sold at the price of h100-sxm")
        }
    }

    /// A record keeps the row alone, and the row whose price it took.
    @Test func aRecordedRowHasThePriceItHad() throws {
        let rows = try all().priced
        for row in rows { #expect(PricedRow(recorded: row.row).pricedAs == row.pricedAs) }
        #expect(rows.contains { $0.pricedAs != nil })
    }

    /// What it costs cannot be told of a machine whose watts nobody knows, and the fallback is no machine.
    @Test func hostsWithoutWattsAreLeftOutAloud() throws {
        var shipped = shipped
        let place = try #require(shipped.library.hosts.firstIndex { $0.id == "xeon-8480-plus" })
        shipped.library.hosts[place].wallWatts = nil
        let revenue = try shipped.pricing.revenueOfHosts()
        #expect(
            !revenue.rows.contains {
                $0.subject == .profile("xeon-8480-plus") || $0.subject == .profile("generic")
            })
        #expect(revenue.warnings.map(\.code.rawValue) == ["incomplete-profile"])
        #expect(revenue.warnings.first?.message.contains("xeon-8480-plus has no wall_watts") == true)
    }

    @Test func profilesThatLackTheSameShareAWarning() throws {
        var pricing = try shipped.pricing
        for place in pricing.scenario.library.hosts.indices.prefix(3) {
            pricing.scenario.library.hosts[place].wallWatts = nil
        }
        let names = pricing.scenario.hosts.filter { $0.wallWatts == nil }.map(\.id)
        let warnings = try pricing.revenueOfHosts().warnings
        #expect(warnings.count == 1)
        #expect(warnings.first?.message.hasPrefix(names.dropLast().joined(separator: ", ") + " and ") == true)
        #expect(
            warnings.first?.message.hasSuffix("have no wall_watts, so some of their revenue is left out")
                == true)
    }

    @Test func halvingTheSubsidyHalvesRevenueWithoutFees() throws {
        var before = shipped
        before.market.feesBtcPerBlock.spread = Spread(median: 0)
        var after = before
        after.market.referenceBlock.height += 210_000
        for asic in shipped.library.asics {
            let (full, half) = (
                try before.pricing.revenue(of: .asic(asic)).rows,
                try after.pricing.revenue(of: .asic(asic)).rows
            )
            for (first, second) in zip(full, half) {
                #expect(agree(first.usdPerMwYear.center, 2 * second.usdPerMwYear.center))
            }
        }
    }

    @Test func doublingARentDoublesTheGrossOfWhatIsSoldForIt() throws {
        let device = try shipped.library.accelerator("h100-sxm")
        var dearer = device
        dearer.usdPerHour?.spread = Spread(median: 2 * (try #require(device.usdPerHour).median))
        let (before, after) = (
            try shipped.pricing.revenue(of: .accelerator(device)).row(
                .profile("h100-sxm"), .perDeviceHour, .it),
            try shipped.pricing.revenue(of: .accelerator(dearer)).row(
                .profile("h100-sxm"), .perDeviceHour, .it)
        )
        #expect(agree(after.usdPerMwYear.center, 2 * before.usdPerMwYear.center))
    }

    @Test(arguments: MoneySteps.Step.allCases)
    func entriesAreSortedByAStepWithTheirBasesTogether(step: MoneySteps.Step) throws {
        let entries = RevenueEntry.sorted(try all().priced.map { RevenueEntry($0) }, by: step)
        let facility = entries.filter { $0.row.mwBasis == .facility }
            .map { $0.notRanked == nil ? $0.row.steps?[step]?.center : nil }
        let known = facility.compactMap { $0 }
        #expect(known == known.sorted(by: >))
        // What is not known comes last.
        #expect(facility.prefix(known.count).allSatisfy { $0 != nil })
        for index in stride(from: 0, to: entries.count, by: 2) {
            #expect(entries[index].row.subject == entries[index + 1].row.subject)
            #expect(entries[index].row.model == entries[index + 1].row.model)
        }
    }

    @Test func anEntryHasTheKeysOfARowAndMore() throws {
        let priced = try #require(try all().priced.first)
        let object = try #require(
            try JSONSerialization.jsonObject(with: try CanonicalJSON.encode(RevenueEntry(priced)))
                as? [String: Any])
        let row = try #require(
            try JSONSerialization.jsonObject(with: try CanonicalJSON.encode(priced.row)) as? [String: Any])
        #expect(
            Set(object.keys)
                == Set(row.keys).union([
                    "power_cost_usd_per_mw_year", "hashing", "contracts", "confidence", "levelised",
                    "not_ranked",
                ]))
        #expect(object["contracts"] is NSNull)
    }
}
