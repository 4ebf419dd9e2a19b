import Economics
import Profiles
import Quantities
import RunRecords
import Testing

/// Whether two numbers agree to `relative`.
func agree(_ left: Double, _ right: Double, within relative: Double = 1e-9) -> Bool {
    abs(left - right) <= relative * max(abs(left), abs(right))
}

@Suite struct BlockRewardTests {
    @Test(
        arguments: [
            (0, 50), (209_999, 50), (210_000, 25), (630_000, 6.25), (839_999, 6.25), (840_000, 3.125),
            (955_584, 3.125), (1_050_000, 1.5625), (32 * 210_000, 1e-8), (33 * 210_000, 0),
            (100 * 210_000, 0),
            (-1, 50),
        ] as [(Int, Double)])
    func halvesEvery210000Blocks(height: Int, subsidy: Double) {
        #expect(BlockReward.subsidy(atHeight: height) == Bitcoin(subsidy))
    }

    @Test(arguments: [
        ("2026-06-26", 955_584), ("2026-06-29", 956_016), ("2026-06-25", 955_440), ("1900-01-01", 0),
    ])
    func reckonsTheHeightAt144BlocksADay(day: String, height: Int) throws {
        let provenance = Provenance(source: "test", asOf: try #require(AsOf("2026")), confidence: .low)
        let block = Market.ReferenceBlock(
            height: 955_584, date: try #require(CalendarDate("2026-06-26")), provenance: provenance)
        #expect(BlockReward.height(on: try #require(CalendarDate(day)), from: block) == height)
    }

    /// The next halving is expected about 2028-04.
    @Test func meetsTheHalvingOf2028InTime() throws {
        let provenance = Provenance(source: "test", asOf: try #require(AsOf("2026")), confidence: .low)
        let block = Market.ReferenceBlock(
            height: 955_584, date: try #require(CalendarDate("2026-06-26")), provenance: provenance)
        func subsidy(_ day: String) throws -> Bitcoin {
            BlockReward.subsidy(
                atHeight: BlockReward.height(on: try #require(CalendarDate(day)), from: block))
        }
        #expect(try subsidy("2028-03-31") == Bitcoin(3.125))
        #expect(try subsidy("2028-05-01") == Bitcoin(1.5625))
    }
}

@Suite struct HashingTests {
    /// Published hashprices of days whose difficulty and price are published too; fees as stated there, or 1 % of
    /// the reward, which was usual in 2025.
    @Test(
        arguments: [
            (148.26e12, 87_000, 0.02, 37.1, 0.002),  // 2025-12-25, computed
            (148.26e12, 87_000, 0.02, 38, 0.03),  // 2025-12-25, miningnews.live
            (155.97e12, 104_000, 0.03125, 43, 0.03),  // early November 2025, btcpizza.com; yellow.com
        ] as [(Double, Double, Double, Double, Double)])
    func reproducesPublishedHashprices(
        difficulty: Double, price: Double, fees: Double, expected: Double, tolerance: Double
    ) {
        let hashprice = Hashing.hashprice(
            difficulty: difficulty, subsidy: Bitcoin(3.125), fees: Bitcoin(fees), bitcoinPrice: Dollars(price)
        )
        #expect(agree(hashprice.usdPerPetahashDay, expected, within: tolerance))
    }

    @Test func earnsHashpriceTimesHashesPerMegawatt() {
        let revenue = Hashing.revenue(
            hashprice: Hashprice(usdPerPetahashDay: 40), rate: HashRate(terahashPerSecond: 200),
            watts: Watts(3000), basis: .it, pue: 1.5, uptime: 1, poolFee: 0)
        #expect(agree(revenue.value, 973_333.333, within: 1e-8))
    }

    @Test func halvingTheSubsidyHalvesRevenueWithoutFees() {
        func hashprice(_ height: Int) -> Hashprice {
            Hashing.hashprice(
                difficulty: 100e12, subsidy: BlockReward.subsidy(atHeight: height), fees: Bitcoin(0),
                bitcoinPrice: Dollars(60_000))
        }
        #expect(hashprice(1_049_999).value == 2 * hashprice(1_050_000).value)
    }

    @Test func uptimeAndFeeScaleRevenue() {
        func revenue(uptime: Double, fee: Double) -> Double {
            Hashing.revenue(
                hashprice: Hashprice(usdPerPetahashDay: 40), rate: HashRate(1e14), watts: Watts(3000),
                basis: .facility, pue: 1.05, uptime: uptime, poolFee: fee
            ).value
        }
        #expect(agree(revenue(uptime: 0.5, fee: 0.02), revenue(uptime: 1, fee: 0) * 0.49))
    }

    /// CryptoSlate, 2025-10: 75 USD/PH/day at 17.5 J/TH; with 50 USD/MWh it leaves a margin of about 129.
    @Test func reproducesCryptoSlatesMargin() {
        let earned = Hashing.energyAdjustedHashprice(
            Hashprice(usdPerPetahashDay: 75), efficiency: JoulesPerHash(joulesPerTerahash: 17.5))
        #expect(agree(earned.value, 178.571, within: 1e-5))
        #expect((earned - DollarsPerMegawattHour(50)).value.rounded() == 129)
    }

    @Test func theEnergyAdjustedHashpriceIsRevenuePerMegawattHour() {
        let (rate, watts) = (HashRate(terahashPerSecond: 270), Watts(3645))
        let hashprice = Hashprice(usdPerPetahashDay: 33)
        let yearly = Hashing.revenue(
            hashprice: hashprice, rate: rate, watts: watts, basis: .it, pue: 1, uptime: 1, poolFee: 0)
        let hourly = Hashing.energyAdjustedHashprice(
            hashprice, efficiency: JoulesPerHash(watts.value / rate.value))
        #expect(agree(yearly.value / TimeConvention.hoursPerYear, hourly.value))
    }

    @Test func theBreakEvensLeaveNothing() {
        let hashprice = Hashprice(usdPerPetahashDay: 75)
        let efficiency = JoulesPerHash(joulesPerTerahash: 17.5)
        let tariff = Hashing.breakEvenTariff(
            hashprice: hashprice, efficiency: efficiency, pue: 1.06, poolFee: 0.02)
        #expect(agree(tariff.value, 165.094, within: 1e-5))
        let revenue = Hashing.revenue(
            hashprice: hashprice, rate: HashRate(1 / efficiency.value), watts: Watts(1), basis: .facility,
            pue: 1.06, uptime: 0.9, poolFee: 0.02)
        let cost = PowerCost.perMegawattYear(tariff: tariff, basis: .facility, pue: 1.06, loadFraction: 0.9)
        #expect(agree(revenue.value, cost.value))
        let back = Hashing.breakEvenEfficiency(hashprice: hashprice, tariff: tariff, pue: 1.06, poolFee: 0.02)
        #expect(agree(back.value, efficiency.value))
    }

    @Test func theBreakEvenExamples() {
        #expect(
            Hashing.shutdownPrice(
                bitcoinPrice: Dollars(60_000), tariff: DollarsPerMegawattHour(50),
                breakEvenTariff: DollarsPerMegawattHour(100)) == Dollars(30_000))
        let worst = Hashing.breakEvenEfficiency(
            hashprice: Hashprice(usdPerPetahashDay: 75), tariff: DollarsPerMegawattHour(50), pue: 1,
            poolFee: 0)
        #expect(agree(worst.joulesPerTerahash, 62.5))
    }
}

@Suite struct HostingTests {
    @Test func pricesAPetaflopHourByTheReference() {
        let price = Hosting.petaflopHourPrice(
            rent: DollarsPerHour(2.95), densePeak: FlopRate(teraflops: 989.4), achievedFraction: 0.81)
        #expect(agree(price.value, 3.681, within: 1e-4))
    }

    @Test func theExamplesOfTheThreeModels() {
        let perFlop = Hosting.revenuePerFlop(
            rate: FlopRate(1e12), watts: Watts(500), price: DollarsPerPetaflopHour(4), basis: .it, pue: 1.3,
            utilization: 0.5)
        #expect(agree(perFlop.value, 35_040))
        let perDevice = Hosting.revenuePerDeviceHour(
            rent: DollarsPerHour(2.95), wattsPerDevice: Watts(1275), basis: .it, pue: 1.3, utilization: 1)
        #expect(agree(perDevice.value, 20.268e6, within: 1e-4))
        let rent = DollarsPerKilowattMonth(150)
        #expect(agree(Hosting.revenuePerKilowatt(rent: rent, basis: .it, pue: 1.25).value, 1.8e6))
        #expect(agree(Hosting.revenuePerKilowatt(rent: rent, basis: .facility, pue: 1.25).value, 1.44e6))
    }

    /// For the reference itself the price cancels its own rate.
    @Test func perFlopAndPerDeviceHourAgreeForTheReference() {
        let (peak, rent, watts) = (FlopRate(teraflops: 989.4), DollarsPerHour(2.95), Watts(1275))
        let price = Hosting.petaflopHourPrice(rent: rent, densePeak: peak, achievedFraction: 0.81)
        let perFlop = Hosting.revenuePerFlop(
            rate: peak * 0.81, watts: watts, price: price, basis: .facility, pue: 1.3, utilization: 0.7)
        let perHour = Hosting.revenuePerDeviceHour(
            rent: rent, wattsPerDevice: watts, basis: .facility, pue: 1.3, utilization: 0.7)
        #expect(agree(perFlop.value, perHour.value))
    }
}

@Suite struct PowerCostTests {
    @Test func aMegawattAtTheMeterRunsLessThanAMegawatt() {
        #expect(MegawattBasis.facility.itWattsPerMegawatt(pue: 1.25) == Watts(800_000))
        #expect(MegawattBasis.it.itWattsPerMegawatt(pue: 1.25) == Watts(1_000_000))
        #expect(MegawattBasis.it.meteredMegawatts(pue: 1.25) == 1.25)
        #expect(MegawattBasis.facility.meteredMegawatts(pue: 1.25) == 1)
    }

    @Test func paysForTheMeteredMegawatts() {
        let tariff = DollarsPerMegawattHour(50)
        func cost(_ basis: MegawattBasis, load: Double) -> Double {
            PowerCost.perMegawattYear(tariff: tariff, basis: basis, pue: 1.25, loadFraction: load).value
        }
        #expect(agree(cost(.facility, load: 1), 438_000))
        #expect(agree(cost(.it, load: 1), 547_500))
        #expect(agree(cost(.it, load: 0.5), 273_750))
    }

    @Test func unsoldMachinesDrawIdleWattsWhereTheyAreKnown() {
        let load = Watts(400)
        #expect(agree(PowerCost.loadFraction(utilization: 0.6, idle: Watts(100), load: load), 0.7))
        #expect(PowerCost.loadFraction(utilization: 0.6, idle: nil, load: load) == 1)
        #expect(PowerCost.loadFraction(utilization: 1, idle: Watts(100), load: load) == 1)
    }

    @Test func combinesTheDistancesOfGrossAndCost() {
        let gross = Estimate(center: 100, low: 70, high: 140, confidence: 0.8, count: 5)
        let cost = Estimate(center: 50, low: 46, high: 90, confidence: 0.8, count: 0)
        let net = gross.less(cost)
        #expect(net.center == 50)
        #expect(agree(net.low + 1, 1))
        #expect(agree(net.high, 90.1995, within: 1e-5))
        #expect(net.confidence == 0.8)
        #expect(net.count == 5)
    }
}

@Suite struct ContractPriceTests {
    /// Value in billions, years, megawatts of one basis, million USD/MW-year: the seven published contracts.
    @Test(
        arguments: [
            (9.7, 5, 200, 9.7),  // Microsoft and IREN, IT
            (5.5, 15, 300, 1.222),  // AWS and Cipher, facility
            (10.2, 12, 590, 1.441),  // CoreWeave and Core Scientific 2026, IT
            (8.7, 12, 500, 1.45),  // CoreWeave and Core Scientific 2024, IT
            (3.7, 10, 200, 1.85),  // Fluidstack and TeraWulf, IT
            (3.7, 10, 250, 1.48),  // the same, facility
            (7.0, 15, 245, 1.905),  // Fluidstack and Hut 8, IT
            (15.0, 15, 526, 1.901),  // CoreWeave and Galaxy, IT
        ] as [(Double, Double, Double, Double)])
    func reproducesPublishedContracts(billions: Double, years: Double, megawatts: Double, millions: Double) {
        let price = ContractPrice.perMegawattYear(
            value: Dollars(billions * 1e9), years: years, megawatts: megawatts)
        #expect(agree(price.value, millions * 1e6, within: 5e-4))
    }

    @Test func aContractPerKilowattMonthIsTheSameRevenue() {
        let rent = ContractPrice.perKilowattMonth(value: Dollars(3.7e9), years: 10, criticalITMegawatts: 200)
        #expect(agree(rent.value, 154.1667, within: 1e-6))
        let yearly = Hosting.revenuePerKilowatt(rent: rent, basis: .it, pue: 1.25)
        #expect(agree(yearly.value, 1.85e6))
    }

    /// IREN's contract over its 76,000 GB300.
    @Test func pricesADeviceHour() {
        let rent = ContractPrice.perDeviceHour(
            value: Dollars(9.7e9), years: 5, devices: 76_000, utilization: 1)
        #expect(agree(rent.value, 2.914, within: 1e-4))
        let half = ContractPrice.perDeviceHour(
            value: Dollars(9.7e9), years: 5, devices: 76_000, utilization: 0.5)
        #expect(agree(half.value, 2 * rent.value))
    }
}
