import Economics
import Profiles

/// What of the outlook, and of how a site comes into service, an NPV depends on.
enum OutlookInputs {
    static let common = [
        PlanInput(
            finance: "debt_share", "share of debt", "share of 1", .partialShare, sought: 0...0.95,
            \.debtShare),
        PlanInput(
            finance: "debt_rate_share", "interest on debt", "share of 1", .partialShare, sought: 0...0.5,
            \.debtRateShare),
        PlanInput(
            finance: "debt_term_months", "term of the debt", "months", .positive, sought: 1...360,
            \.debtTermMonths),
        growth("tariff_growth_share_per_year", "growth of the tariff", \.tariffGrowthSharePerYear),
    ]

    static let hashing =
        service
        + [
            growth("btc_growth_share_per_year", "growth of the BTC price", \.btcGrowthSharePerYear),
            growth(
                "difficulty_growth_share_per_year", "growth of difficulty", \.difficultyGrowthSharePerYear),
            PlanInput(
                outlook: "difficulty_price_elasticity", "answer of difficulty", "per cent per per cent",
                .notNegative, sought: 0...3, \.difficultyPriceElasticity),
            PlanInput(
                outlook: "difficulty_lag_months", "lag of difficulty", "months", .notNegative, sought: 0...60,
                \.difficultyLagMonths),
            growth(
                "asic_price_growth_share_per_year", "growth of ASIC prices", \.asicPriceGrowthSharePerYear),
        ]

    static let growthOfRents = growth(
        "hosting_price_growth_share_per_year", "growth of rents", \.hostingPriceGrowthSharePerYear)

    static let growthOfTokenPrices = PlanInput(
        "outlook.token_price_growth_share_per_year", "growth of token prices", "share of 1 a year", .growth,
        sought: -0.95...2, get: { $0.outlook?.tokenPriceGrowthSharePerYear },
        set: { $0.outlook?.tokenPriceGrowthSharePerYear = $1 })

    /// Of devices that are rented out.
    static let rents = [
        growthOfRents,
        growth(
            "hosting_demand_growth_share_per_year", "growth of demand", \.hostingDemandGrowthSharePerYear),
        PlanInput(
            outlook: "hosting_demand_price_elasticity", "answer of rents to demand",
            "per cent per per cent",
            .notNegative, sought: 0...3, \.hostingDemandPriceElasticity),
        PlanInput(
            outlook: "hosting_demand_years", "years of demand's growth", "years", .notNegative,
            sought: 0...30, \.hostingDemandYears),
    ]

    /// Of own devices, whatever of them is sold.
    static let devices =
        [
            growth(
                "accelerator_price_growth_share_per_year", "growth of accelerator prices",
                \.acceleratorPriceGrowthSharePerYear),
            PlanInput(
                hosting: "occupancy_ramp_months", "ramp of sales", "months", .notNegative, sought: 0...120,
                \.occupancyRampMonths),
            PlanInput(
                hosting: "avoidable_operating_share", "avoidable cost, hosting", "share of 1", .partialShare,
                sought: 0...0.99, \.avoidableOperatingShare),
        ] + ResaleInputs.hosting

    static let space = [
        growth(
            "colocation_price_growth_share_per_year", "growth of space prices",
            \.colocationPriceGrowthSharePerYear),
        growth("contract_escalator_share_per_year", "escalator", \.contractEscalatorSharePerYear),
        PlanInput(
            outlook: "recontract_months", "months between tenants", "months", .notNegative, sought: 0...120,
            \.recontractMonths),
        PlanInput(
            "market.colocation.term_years", "term of the lease", "years", .positive, sought: 1...40,
            get: { $0.market.colocation.termYears }, set: { $0.market.colocation.termYears = $1 }),
    ]

    /// Of all that is hosted. Until it is, and while it ramps up, the megawatt costs what an idle mining site does.
    static let hosting = [
        PlanInput(
            hashing: "operating_usd_per_facility_mw_year", "operating cost, empty site", "USD/MW-year",
            .notNegative, sought: 0...10e6, \.operatingUsdPerFacilityMwYear),
        PlanInput(
            hashing: "avoidable_operating_share", "avoidable cost, empty site", "share of 1",
            .partialShare, sought: 0...0.99, \.avoidableOperatingShare),
        PlanInput(
            hosting: "closing_usd_per_facility_mw", "closing cost, hosting", "USD/MW", .notNegative,
            sought: 0...50e6, \.closingUsdPerFacilityMw),
        PlanInput(
            hosting: "delay_months", "delay, hosting", "months", .notNegative, sought: 0...120,
            \.delayMonths),
        PlanInput(
            hosting: "ramp_months", "ramp, hosting", "months", .notNegative, sought: 0...120, \.rampMonths),
    ]

    private static let service = [
        PlanInput(
            hashing: "closing_usd_per_facility_mw", "closing cost, hashing", "USD/MW", .notNegative,
            sought: 0...50e6, \.closingUsdPerFacilityMw),
        PlanInput(
            hashing: "delay_months", "delay, hashing", "months", .notNegative, sought: 0...120,
            \.delayMonths),
        PlanInput(
            hashing: "ramp_months", "ramp, hashing", "months", .notNegative, sought: 0...120,
            \.rampMonths),
        PlanInput(
            hashing: "avoidable_operating_share", "avoidable cost, hashing", "share of 1",
            .partialShare, sought: 0...0.99, \.avoidableOperatingShare),
    ]

    private static func growth(
        _ key: String, _ title: String, _ path: any WritableKeyPath<Outlook, Figure> & Sendable
    ) -> PlanInput {
        PlanInput(outlook: key, title, "share of 1 a year", .growth, sought: -0.9...2, path)
    }
}
