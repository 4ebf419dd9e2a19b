import Foundation
import Profiles
import Testing

/// The kinds that planning reads, and the parts of a site that only planning needs.
@Suite struct PlanningProfileTests {
    private func example() throws -> ProfileLibrary {
        let fixture = try TemporaryLibrary()
        return try ProfileLibrary.load(directory: fixture.directory)
    }

    @Test func readsOutlookContractAndShares() throws {
        let library = try example()
        let outlook = try library.outlook("example-outlook")
        #expect(outlook.hostingPriceGrowthSharePerYear.median == -0.2)
        #expect(outlook.colocationPriceGrowthSharePerYear.median == 0.02)
        #expect(outlook.colocationPriceVolatilitySharePerYear.median == 0.15)
        #expect(outlook.priceDifficultyCorrelation.median == -0.5)
        let contract = try library.contract("example-contract")
        #expect(contract.service == .colocation && contract.signed.description == "2026-01")
        #expect(contract.valueUsd.median == 1e9 && contract.accelerators == nil)
        let shares = try library.shares("example-shares")
        #expect(shares.entities.map(\.members) == [1, 2])
        #expect(abs(shares.unknownShare - 0.3) < 1e-12)
    }

    @Test func sumsTheConversionsParts() throws {
        let capex = try example().site("example-site").hosting.conversionCapexUsdPerItMw
        #expect(capex?.sum?.spread == Spread(low: 7_400_000, median: 7_500_000))
        #expect(capex?.sum?.provenance.confidence == .low)
    }

    @Test func saysWhichKeyAPlanLacks() throws {
        let site = try example().site("example-site")
        #expect(
            try site.required(site.finance?.discountRateShare, "finance.discount_rate_share").median == 0.12)
        let error = #expect(throws: ProfileError.self) {
            try site.required(site.finance?.debtShare, "finance.debt_share")
        }
        #expect(
            error?.description == """
                site "example-site" has no finance.debt_share, which this needs; add it to sites/example-site.yaml, \
                or give it with --set site.example-site.finance.debt_share=NUMBER
                """)
    }

    @Test func aFileOfSharesMayLieAnywhere() throws {
        let library = try TemporaryLibrary()
        let path = library.path("elsewhere/example-shares.yaml")
        let text = try String(contentsOfFile: library.path("shares/example-shares.yaml"), encoding: .utf8)
        try library.write(text, to: "elsewhere/example-shares.yaml")
        #expect(try Shares.read(path: path).entities.count == 2)
        try library.write(
            text.replacingOccurrences(of: "0.4", with: "-1"), to: "elsewhere/example-shares.yaml")
        let error = #expect(throws: ProfileError.self) { try Shares.read(path: path) }
        #expect(
            error?.description == """
                \(path):11: entities[0].share: -1 is not a share; give a number above 0 and at most 1, not a percentage
                """)
    }
}

/// The repository's own profiles.
@Suite struct ShippedProfilesTests {
    private func shipped() throws -> ProfileLibrary { try ProfileLibrary.load(directory: shippedProfiles) }

    @Test func holdAllThatPlanningNeeds() throws {
        let library = try shipped()
        #expect(library.asics.count == 20 && library.accelerators.count == 9)
        #expect(library.hosts.count == 34 && library.markets.count == 4)
        #expect(library.contracts.count == 7 && library.shares.count == 5)
        #expect(library.models.count == 4)
        #expect(library.sites.map(\.facilityMegawatts.median) == [1, 100, 50])
        #expect(library.outlooks.map(\.id) == ["base", "flat", "high", "low"])
    }

    /// 86,400 / (difficulty x 2^32) x 1e15 x (3.125 + fees) x price, against what was published for the day.
    @Test func thePublishedHashpriceFollowsFromTheRest() throws {
        var checked = 0
        for market in try shipped().markets {
            guard let published = market.hashpriceUsdPerPhDay?.median, let price = market.btcUsd?.median
            else { continue }
            let reward = 3.125 + market.feesBtcPerBlock.median
            let implied = 86_400 / (market.difficulty.median * 0x1p32) * 1e15 * reward * price
            #expect(abs(implied / published - 1) < 0.03)
            checked += 1
        }
        #expect(checked == 2)
    }

    @Test func tenantsAreTheContracts() throws {
        let library = try shipped()
        // The contract of 2024-10 is counted as a part of that of 2026-05.
        let contracts = library.contracts.filter { $0.id != "coreweave-core-scientific-2024-10" }
        let whole = contracts.reduce(0) { $0 + $1.valueUsd.median }
        for tenant in try library.shares("tenants-2026-05").entities {
            let own = contracts.filter { $0.tenant == tenant.name }.reduce(0) { $0 + $1.valueUsd.median }
            #expect(abs(own / whole - tenant.share) < 0.0001)
        }
    }

    /// A site must be complete, or a plan for it stops at the first thing that it lacks.
    @Test func everySiteHasAllThatPlansNeed() throws {
        for site in try shipped().sites {
            let (hashing, hosting) = (site.hashing, site.hosting)
            let figures = [
                hashing.capexUsdPerFacilityMw, hashing.operatingUsdPerFacilityMwYear, hashing.rampMonths,
                hashing.delayMonths,
                hashing.failureSharePerYear, hashing.degradationSharePerYear, hashing.usefulLifeMonths,
                hashing.residualShare, hosting.conversionCapexUsdPerItMw?.sum,
                hosting.operatingUsdPerItMwYear, hosting.leaseOperatingUsdPerItMwYear, hosting.rampMonths,
                hosting.delayMonths, hosting.failureSharePerYear, hosting.degradationSharePerYear,
                hosting.usefulLifeMonths, hosting.residualShare, site.curtailment?.hoursPerYear,
                site.curtailment?.creditUsdPerMwh, site.curtailment?.requiredShare,
                site.limits?.capexBudgetUsd,
                site.limits?.convertibleFacilityMegawatts, site.limits?.contractMinimumFacilityMegawatts,
                site.finance?.discountRateShare, site.finance?.debtShare, site.finance?.debtRateShare,
                site.finance?.debtTermMonths, site.finance?.openingCashUsd,
            ]
            #expect(figures.allSatisfy { $0 != nil }, "\(site.id)")
        }
    }
}

/// Of total, first rent and escalator any two say the third.
@Suite struct ContractValueTests {
    private func library(_ lines: String) throws -> TemporaryLibrary {
        let library = try TemporaryLibrary()
        try library.replace("value_usd: 1e9\n", with: lines, in: "contracts/example-contract.yaml")
        return library
    }

    private func contract(_ lines: String) throws -> Contract {
        let fixture = try library(lines)
        // Its folder is there as long as it is.
        return try withExtendedLifetime(fixture) {
            try ProfileLibrary.load(directory: fixture.directory).contract("example-contract")
        }
    }

    /// By hand: 134.48 USD/kW-month in the first of ten years, 3 % more each year, of 50 MW.
    @Test func theValueFollowsFromRentAndEscalator() throws {
        let found = try contract("first_usd_per_kw_month: 134.48\nescalator_share_per_year: 0.03\n")
        let years = (0..<10).reduce(0.0) { $0 + 134.48 * 12 * pow(1.03, Double($1)) }
        #expect(abs(found.valueUsd.median / (years * 50_000) - 1) < 1e-12)
        #expect(found.valueUsd.provenance.source.hasPrefix("derived: "))
        let other = try contract("value_usd: \(found.valueUsd.median)\nfirst_usd_per_kw_month: 134.48\n")
        #expect(abs((other.ownEscalator ?? 0) - 0.03) < 1e-9)
    }

    @Test(arguments: [
        ("first_usd_per_kw_month: 134.48\n", "value_usd: is missing; give it, or first_usd"),
        ("escalator_share_per_year: 0.03\n", "value_usd: is missing; give it, or first_usd"),
        (
            "value_usd: 1e9\nfirst_usd_per_kw_month: 134.48\nescalator_share_per_year: 0.03\n",
            "give two of the three"
        ),
        (
            "value_usd: 1e9\nfirst_usd_per_kw_month: 0.5\n",
            "0.5 is so far below 166.7, the average that value"
        ),
        (
            "value_usd: 1e9\nfirst_usd_per_kw_month: 20\n",
            "no rise of -30 % to 30 % a year leads from"
        ),
        (
            "value_usd: 1e9\nfirst_usd_per_kw_month: 5000\n",
            "5000 is so far above 166.7, the average that value"
        ),
        (
            "first_usd_per_kw_month: 134.48\nescalator_share_per_year: 3\n",
            "3 is not a share; give a number from -0.3 to 0.3: 3 % is 0.03"
        ),
        (
            "first_usd_per_kw_month: 1e9\nescalator_share_per_year: 0.3\n",
            "US dollars, which is beyond anything that there is"
        ),
    ]) func anythingElseIsAFault(lines: String, says: String) throws {
        let faults = try library(lines).faults()
        #expect(faults.count == 1 && faults[0].contains(says), "\(faults)")
    }

    /// Over a year or less nothing rises, so the first rent is the average, as far as the total was rounded.
    @Test(arguments: [(1.0, 1667.0, 0), (1, 1600, 0), (1, 150, 1), (0.5, 3333, 0), (0.5, 2000, 1)])
    func ofAYearTheFirstRentIsAll(years: Double, first: Double, faults: Int) throws {
        let fixture = try library("value_usd: 1e9\nfirst_usd_per_kw_month: \(first)\n")
        try fixture.replace("years: 10", with: "years: \(years)", in: "contracts/example-contract.yaml")
        let found = try fixture.faults()
        #expect(found.count == faults, "\(found)")
    }

    /// In megawatts of halls, and not of anything below a kilowatt.
    @Test(arguments: ["critical_it_megawatts", "facility_megawatts"]) func aContractIsOfRacks(key: String)
        throws
    {
        for (value, isTaken) in [("1e-9", false), ("0.0009", false), ("0.001", true)] {
            let fixture = try library("value_usd: 1e9\n")
            let file = "contracts/example-contract.yaml"
            try fixture.replace("critical_it_megawatts: 50\nfacility_megawatts: 65\n", with: "", in: file)
            try fixture.replace("years: 10\n", with: "years: 10\n\(key): \(value)\n", in: file)
            let faults = try fixture.faults()
            #expect(faults.isEmpty == isTaken, "\(faults)")
            if let fault = faults.first { #expect(fault.contains("is less than a kilowatt"), "\(fault)") }
        }
    }

    /// A first rent by which the rent falls, or leaps, is told with what it comes to.
    @Test func anEscalatorThatNoLeaseHasIsTold() throws {
        func advice(_ first: Double) throws -> [String] {
            let fixture = try library("value_usd: 1e9\nfirst_usd_per_kw_month: \(first)\n")
            let today = try #require(CalendarDate("2026-02-01"))
            return try withExtendedLifetime(fixture) {
                try ProfileLibrary.load(directory: fixture.directory).advice(today: today)
                    .filter { $0.kind == .contract }.map(\.problem)
            }
        }
        // On average 166.67 USD.
        #expect(try advice(150).isEmpty)
        #expect(try advice(400).first?.contains("the rent falls by") == true)
        #expect(try advice(60).first?.contains("the rent rises by") == true)
    }

    /// What no answer would take is a fault of the folder.
    @Test func whatIsOfDaysToComeIsAFault() throws {
        let library = try TemporaryLibrary()
        let found = try ProfileLibrary.validate(directories: [library.directory])
        let written = try ProfileLibrary.load(directory: library.directory)
        #expect(found.datesAhead(today: written.markets[0].date).isEmpty)
        let before = try #require(CalendarDate("2015-01-01"))
        #expect(found.datesAhead(today: before).map(\.field) == ["date", "signed"])
        #expect(throws: PriceAhead.self) { try PriceAhead.refuse(in: written.contracts, today: before) }
        try PriceAhead.refuse(in: written.contracts, today: written.markets[0].date)
        // Of a month that is not over the day may have been.
        let within = try #require(CalendarDate("2026-01-10"))
        #expect(written.contracts[0].signed.description == "2026-01")
        try PriceAhead.refuse(in: written.contracts, today: within)
    }
}
