import Profiles
import Testing

@Suite struct UsualNumbersTests {
    /// Of the profiles that are shipped, with one value set.
    private func advice(after assignment: String? = nil) throws -> [ProfileAdvice] {
        let written = try ProfileLibrary.load(directory: shippedProfiles)
        let choice = ProfileChoice(market: "2026-06-29", site: "ercot-mining-50mw", outlook: "base")
        let library = try written.applying(
            try assignment.map { [try ProfileOverride($0)] } ?? [], to: choice)
        return UsualNumbers.advice(
            markets: library.markets, sites: library.sites, outlooks: library.outlooks,
            asics: library.asics, accelerators: library.accelerators, hosts: library.hosts,
            models: library.models, contracts: library.contracts)
    }

    @Test func whatIsUsualIsNotWorthAWord() throws {
        #expect(try advice().isEmpty)
        let fixture = try TemporaryLibrary()
        let library = try ProfileLibrary.load(directory: fixture.directory)
        #expect(
            UsualNumbers.advice(
                markets: library.markets, sites: library.sites, outlooks: library.outlooks,
                asics: library.asics, accelerators: library.accelerators, hosts: library.hosts,
                models: library.models, contracts: library.contracts
            ).isEmpty)
    }

    /// The slips that were made: a tariff by the kilowatt-hour, a growth in per cent, a life in years, ...
    @Test(arguments: [
        ("site.tariff_usd_per_mwh=0.05", "USD per kWh, which would be 50"),
        ("market.difficulty=133.87", "millions of millions, which would be 133870000000000"),
        ("site.facility_megawatts=50000", "kilowatts, which would be 50"),
        (
            "site.hashing.operating_usd_per_facility_mw_year=325", "thousands of USD, which would be 325000"
        ),
        ("asic.antminer-s21-xp.price_usd=12.99", "thousands of USD, which would be 12990"),
        ("outlook.tariff_growth_share_per_year=2", "per cent, which would be 0.02"),
        ("outlook.btc_growth_share_per_year=3", "per cent, which would be 0.03"),
        ("outlook.contract_escalator_share_per_year=0.3", "per cent, which would be 0.003"),
        ("outlook.hosting_price_volatility_share_per_year=3", "per cent, which would be 0.03"),
        ("outlook.contract_default_hazard_per_year=3", "per cent, which would be 0.03"),
        ("outlook.hosting_demand_years=54", "months, which would be 4.5"),
        ("outlook.recontract_months=365", "days, which would be 12"),
        (
            "site.hosting.conversion_capex_usd_per_it_mw.total=7.5", "millions of USD, which would be 7500000"
        ),
        ("site.hosting.useful_life_months=5", "years, which would be 60"),
        ("site.hashing.useful_life_months=4", "years, which would be 48"),
        ("site.hosting.delay_months=270", "days, which would be 8.87671"),
        ("site.hosting.failure_share_per_year=0.5", "per cent, which would be 0.005"),
        ("site.finance.debt_rate_share=0.9", "per cent, which would be 0.009"),
        ("site.finance.discount_rate_share=0.9", "per cent, which would be 0.009"),
        ("site.finance.debt_term_months=5", "years, which would be 60"),
        ("site.finance.opening_cash_usd=20", "millions of USD, which would be 20000000"),
        ("site.curtailment.credit_usd_per_mwh=0.15", "USD per kWh, which would be 150"),
        ("market.colocation.usd_per_kw_month=1850", "USD per kW and year, which would be 154.167"),
        (
            "market.colocation.usd_per_kw_month=1.85",
            "millions of USD per MW and year, which would be 154.167"
        ),
        (
            "market.fees_btc_per_block=2000",
            "satoshi, or a number of transactions; it is bitcoin, as 0.03"
        ),
        ("market.pool_fee_share=0.5", "per cent, which would be 0.005"),
        ("market.hashprice_usd_per_ph_day=3800", "cents, which would be 38"),
        (
            "accelerator.h100-sxm.all_in_it_watts_per_device=10200",
            "a server of 8 devices, which would be 1275"
        ),
        ("accelerator.h100-sxm.ancillary_usd_per_device=11.25", "thousands of USD, which would be 11250"),
        ("accelerator.h100-sxm.usd_per_hour=235", "cents, which would be 2.35"),
        ("accelerator.h100-sxm.memory_gigabytes_per_second=3.35", "TB/s, which would be 3350"),
        ("host.epyc-9965.usd_per_hour=0.05", "that of one core, which would be 9.6"),
        ("host.epyc-9654p.server_price_usd=20", "thousands of USD, which would be 20000"),
        (
            "model.gpt-oss-120b.usd_per_million_output_tokens=0.0002",
            "USD per thousand tokens, which would be 0.2"
        ),
        ("contract.anthropic-hut8-2025-12.value_usd=7", "billions of USD, which would be 7000000000"),
    ]) func aLikelySlipIsNamed(assignment: String, slip: String) throws {
        let found = try advice(after: assignment)
        #expect(found.map(\.code) == [.unusualNumber], "\(found)")
        #expect(found.first?.problem.hasSuffix("it looks like \(slip)") == true, "\(found)")
    }

    /// What its terahashes cost is then unusual as well.
    @Test func wattsOfAMinerInKilowattsAreNamed() throws {
        let found = try advice(after: "asic.antminer-s21-xp.wall_watts=3.645")
        let slip = "it looks like kilowatts, which would be 3645"
        #expect(found.contains { $0.problem.hasSuffix(slip) }, "\(found)")
    }

    /// 133.87e12 x 2^32 / 600 s are 958 EH/s.
    @Test(arguments: [(948.0, true), (680, true), (1240, true), (660, false), (1260, false), (0.95, false)])
    func aNetworkFarFromItsDifficultyIsSaid(exahash: Double, isUsual: Bool) throws {
        let written = try ProfileLibrary.load(directory: shippedProfiles)
        var market = try written.market("2026-06-29")
        market.networkExahashPerSecond = Figure(Spread(median: exahash), market.provenance)
        let found = UsualNumbers.advice(markets: [market])
        #expect(found.isEmpty == isUsual, "\(found)")
        #expect(found.allSatisfy { $0.fields == ["network_exahash_per_second"] })
        // Another difficulty is a question, and no slip.
        let other = try written.applying(
            [ProfileOverride("market.difficulty=2.7e14")], to: ProfileChoice(market: "2026-06-29"))
        #expect(UsualNumbers.advice(markets: [try other.market("2026-06-29")]).isEmpty)
    }

    @Test func whatIsZeroIsMeantSo() throws {
        #expect(try advice(after: "site.tariff_usd_per_mwh=0").isEmpty)
        #expect(try advice(after: "outlook.tariff_growth_share_per_year=0").isEmpty)
    }
}
