import Economics
import Profiles
import Quantities
import RunRecords
import Testing

/// What others published, reckoned again.
@Suite struct PublishedFiguresTests {
    struct Day: Sendable, CustomTestStringConvertible {
        var date: String
        var difficulty: Double
        var hashprice: Double?
        var bitcoinPrice: Double?
        var testDescription: String { date }
    }

    /// Transaction fees a block where the source gives none.
    static let usualFees = 0.02

    static let days = [
        // thecryptohodl.com, 2025-09-12
        Day(date: "2025-09-04", difficulty: 136.04e12, hashprice: 52, bitcoinPrice: nil),
        // btcpizza.com; yellow.com, early November
        Day(date: "2025-10-29", difficulty: 155.97e12, hashprice: 43, bitcoinPrice: 104_000),
        // miningnews.live
        Day(date: "2025-12-25", difficulty: 148.26e12, hashprice: 38, bitcoinPrice: 87_000),
        // bt-miners.com; finfly.news
        Day(date: "2026-06-29", difficulty: 133.87e12, hashprice: nil, bitcoinPrice: 60_000),
    ]

    private static func hashprice(_ day: Day, _ price: Double) -> Double {
        Hashing.hashprice(
            difficulty: day.difficulty, subsidy: Bitcoin(3.125), fees: Bitcoin(usualFees),
            bitcoinPrice: Dollars(price)
        ).usdPerPetahashDay
    }

    @Test(arguments: days) func everyPublishedHashpriceFollowsFromItsDay(day: Day) {
        guard let price = day.bitcoinPrice, let published = day.hashprice else { return }
        #expect(agree(Self.hashprice(day, price), published, within: 0.03))
    }

    /// The day that has a hashprice and no price: the price that it implies lies between those of its neighbours.
    @Test func aHashpriceImpliesAPrice() throws {
        let day = Self.days[0]
        let implied = try #require(day.hashprice) / Self.hashprice(day, 1)
        #expect((104_000...125_000).contains(implied))
    }

    @Test func twoDaysAtLeastCanBeChecked() {
        #expect(Self.days.filter { $0.hashprice != nil && $0.bitcoinPrice != nil }.count == 2)
    }

    @Test func everyShippedMarketAgreesWithItsOwnHashprice() throws {
        var checked = 0
        for market in try ShippedLibrary().library.markets {
            guard let published = market.hashpriceUsdPerPhDay, let price = market.btcUsd else { continue }
            let reckoned = Hashing.hashprice(
                difficulty: market.difficulty.median, subsidy: BlockReward.subsidy(in: market),
                fees: Bitcoin(market.feesBtcPerBlock.median), bitcoinPrice: Dollars(price.median))
            #expect(agree(reckoned.usdPerPetahashDay, published.median, within: 0.03), "\(market.id)")
            checked += 1
        }
        #expect(checked == 2)
    }

    struct Signed: Sendable, CustomTestStringConvertible {
        var parties: String
        var billions: Double
        var years: Double
        var itMegawatts: Double?
        var facilityMegawatts: Double?
        /// Million USD per MW and year, by hand.
        var millionsIT: Double?
        var millionsFacility: Double?
        var testDescription: String { parties }
    }

    static let contracts = [
        Signed(
            parties: "Microsoft, IREN", billions: 9.7, years: 5, itMegawatts: 200, millionsIT: 9.7),
        Signed(
            parties: "AWS, Cipher", billions: 5.5, years: 15, facilityMegawatts: 300, millionsFacility: 1.2222
        ),
        Signed(
            parties: "CoreWeave, Core Scientific 2026", billions: 10.2, years: 12, itMegawatts: 590,
            millionsIT: 1.4407),
        Signed(
            parties: "CoreWeave, Core Scientific 2024", billions: 8.7, years: 12, itMegawatts: 500,
            millionsIT: 1.45),
        Signed(
            parties: "Fluidstack, TeraWulf", billions: 3.7, years: 10, itMegawatts: 200,
            facilityMegawatts: 250,
            millionsIT: 1.85, millionsFacility: 1.48),
        Signed(
            parties: "Anthropic, Hut 8", billions: 7, years: 15, itMegawatts: 245, facilityMegawatts: 330,
            millionsIT: 1.9048, millionsFacility: 1.4141),
        Signed(
            parties: "CoreWeave, Galaxy", billions: 15, years: 15, itMegawatts: 526, facilityMegawatts: 800,
            millionsIT: 1.9011, millionsFacility: 1.25),
    ]

    @Test(arguments: contracts) func everyContractInItsOwnBasis(signed: Signed) {
        for (megawatts, millions) in [
            (signed.itMegawatts, signed.millionsIT), (signed.facilityMegawatts, signed.millionsFacility),
        ] {
            #expect((megawatts == nil) == (millions == nil))
            guard let megawatts, let millions else { continue }
            let price = ContractPrice.perMegawattYear(
                value: Dollars(signed.billions * 1e9), years: signed.years, megawatts: megawatts)
            #expect(agree(price.value, millions * 1e6, within: 1e-4))
        }
    }

    @Test func theShippedContractsAreThese() throws {
        let shipped = try ShippedLibrary().library.contracts
        #expect(shipped.count == Self.contracts.count)
        for signed in Self.contracts {
            let found = shipped.filter {
                agree($0.valueUsd.median, signed.billions * 1e9) && $0.years.median == signed.years
            }
            let contract = try #require(found.count == 1 ? found.first : nil, "\(signed.parties)")
            for (basis, millions) in [
                (MegawattBasis.it, signed.millionsIT), (.facility, signed.millionsFacility),
            ] {
                let paid = contract.perMegawattYear(basis)?.value
                #expect((paid == nil) == (millions == nil))
                if let paid, let millions { #expect(agree(paid, millions * 1e6, within: 1e-4)) }
            }
        }
    }

    /// 9.7 billion USD over 5 years, 200 MW of IT load, 76,000 GB300.
    @Test func whatIRENsContractImplies() {
        let rent = ContractPrice.perDeviceHour(
            value: Dollars(9.7e9), years: 5, devices: 76_000, utilization: 1)
        #expect((rent.value * 100).rounded() == 291)
        let watts = ContractPrice.wattsPerDevice(criticalITMegawatts: 200, devices: 76_000)
        #expect((watts.value / 10).rounded() == 263)
        // The rent of one device and its watts earn the contract's money again.
        let yearly = Hosting.revenuePerDeviceHour(
            rent: rent, wattsPerDevice: watts, basis: .it, pue: 1.3, utilization: 1)
        #expect(agree(yearly.value, 9.7e6))
    }
}
