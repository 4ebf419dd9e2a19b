/// What is usual of how the world moves: growth from losing two thirds in a year to doubling, of what only follows general
/// prices a fifth.
enum UsualOutlook {
    static func numbers(_ outlook: Outlook) -> [UsualNumber?] {
        func growth(_ key: String, _ figure: Figure, _ usual: ClosedRange<Double> = -0.7...1) -> UsualNumber?
        {
            UsualNumber("\(key)_growth_share_per_year", figure, usual, [.perCent])
        }
        func volatility(_ key: String, _ figure: Figure) -> UsualNumber? {
            UsualNumber("\(key)_volatility_share_per_year", figure, 0.01...1.5, [.perCent])
        }
        let slow = -0.2...0.2
        return [
            growth("btc", outlook.btcGrowthSharePerYear),
            volatility("btc", outlook.btcVolatilitySharePerYear),
            growth("difficulty", outlook.difficultyGrowthSharePerYear),
            volatility("difficulty", outlook.difficultyVolatilitySharePerYear),
            UsualNumber(
                "difficulty_price_elasticity", outlook.difficultyPriceElasticity, 0.01...2, [.perCent]),
            UsualNumber("difficulty_lag_months", outlook.difficultyLagMonths, 0.1...24, [.days]),
            growth("hosting_demand", outlook.hostingDemandGrowthSharePerYear),
            UsualNumber(
                "hosting_demand_price_elasticity", outlook.hostingDemandPriceElasticity, 0.01...2, [.perCent]),
            UsualNumber("hosting_demand_years", outlook.hostingDemandYears, 0.5...15, [.months]),
            growth("asic_price", outlook.asicPriceGrowthSharePerYear),
            growth("accelerator_price", outlook.acceleratorPriceGrowthSharePerYear),
            growth("hosting_price", outlook.hostingPriceGrowthSharePerYear),
            volatility("hosting_price", outlook.hostingPriceVolatilitySharePerYear),
            growth("colocation_price", outlook.colocationPriceGrowthSharePerYear, slow),
            volatility("colocation_price", outlook.colocationPriceVolatilitySharePerYear),
            UsualNumber(
                "contract_escalator_share_per_year", outlook.contractEscalatorSharePerYear, -0.1...0.15,
                [.perCent]),
            UsualNumber(
                "contract_default_hazard_per_year", outlook.contractDefaultHazardPerYear, 0.0001...0.5,
                [.perCent]),
            UsualNumber("recontract_months", outlook.recontractMonths, 0.5...60, [.days]),
            growth("tariff", outlook.tariffGrowthSharePerYear, slow),
        ]
    }
}
