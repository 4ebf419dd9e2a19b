/// How prices, the network and demand are taken to move from a market's date on.
///
/// Every figure but those of tokens is needed: what does not move has 0. Growth and volatility are of a year; a volatility is
/// the standard deviation of the annual log return.
package struct Outlook: Profile {
    package var id: String
    package var name: String
    package var provenance: Provenance
    package var btcGrowthSharePerYear: Figure
    package var btcVolatilitySharePerYear: Figure
    /// Besides the difficulty's answer to the price.
    package var difficultyGrowthSharePerYear: Figure
    package var difficultyVolatilitySharePerYear: Figure
    /// Of the shocks of one month, -1...1.
    package var priceDifficultyCorrelation: Figure
    /// The percentage by which the difficulty follows a change by 1 % of what a hash earns, by its price or at a halving.
    package var difficultyPriceElasticity: Figure
    /// Mean time until it has done so.
    package var difficultyLagMonths: Figure
    /// Of the market's demand for compute. It moves the price by the elasticity, and nobody's occupancy.
    package var hostingDemandGrowthSharePerYear: Figure
    /// The percentage by which rents follow a growth of demand by 1 %.
    package var hostingDemandPriceElasticity: Figure
    /// For which the source foresees that growth.
    package var hostingDemandYears: Figure
    /// Of the shocks of the bitcoin price and of the prices of hosting of one month, -1...1.
    package var priceRentCorrelation: Figure
    /// Of what a like ASIC costs when it is bought again.
    package var asicPriceGrowthSharePerYear: Figure
    /// Of what a like accelerator costs when it is bought again.
    package var acceleratorPriceGrowthSharePerYear: Figure
    /// Of what accelerators rent for; negative where it falls.
    package var hostingPriceGrowthSharePerYear: Figure
    package var hostingPriceVolatilitySharePerYear: Figure
    /// Of what new contracts for powered space pay, in USD per kW and month.
    package var colocationPriceGrowthSharePerYear: Figure
    package var colocationPriceVolatilitySharePerYear: Figure
    package var contractEscalatorSharePerYear: Figure
    /// Expected defaults of a tenant in a year.
    package var contractDefaultHazardPerYear: Figure
    /// How long the space is empty after a default.
    package var recontractMonths: Figure
    package var tariffGrowthSharePerYear: Figure
    /// Of what a million tokens of one language model sell for; `nil` where nothing is said, and then no tokens are planned.
    package var tokenPriceGrowthSharePerYear: Figure?
    package var tokenPriceVolatilitySharePerYear: Figure?
}

extension Outlook: ProfileDocument {
    package static let kind = ProfileKind.outlook

    init?(_ reader: FieldReader, header: ProfileHeader) {
        let own = header.provenance
        func figure(_ key: String, _ rule: NumberRule) -> Figure? { reader.figure(key, rule, from: own) }
        let btcGrowth = figure("btc_growth_share_per_year", .growth)
        let btcVolatility = figure("btc_volatility_share_per_year", .annualRate)
        let difficultyGrowth = figure("difficulty_growth_share_per_year", .growth)
        let difficultyVolatility = figure("difficulty_volatility_share_per_year", .annualRate)
        let correlation = figure("price_difficulty_correlation", .correlation)
        let elasticity = figure("difficulty_price_elasticity", .nonNegative(.perCentPerPerCent))
        let lag = figure("difficulty_lag_months", .nonNegative(.months))
        let demand = figure("hosting_demand_growth_share_per_year", .growth)
        let demandElasticity = figure("hosting_demand_price_elasticity", .nonNegative(.perCentPerPerCent))
        let demandYears = figure("hosting_demand_years", .nonNegative(.years))
        let rentCorrelation = figure("price_rent_correlation", .correlation)
        let asicPrice = figure("asic_price_growth_share_per_year", .growth)
        let acceleratorPrice = figure("accelerator_price_growth_share_per_year", .growth)
        let rentGrowth = figure("hosting_price_growth_share_per_year", .growth)
        let rentVolatility = figure("hosting_price_volatility_share_per_year", .annualRate)
        let spaceGrowth = figure("colocation_price_growth_share_per_year", .growth)
        let spaceVolatility = figure("colocation_price_volatility_share_per_year", .annualRate)
        let escalator = figure("contract_escalator_share_per_year", .growth)
        let hazard = figure("contract_default_hazard_per_year", .annualRate)
        let recontract = figure("recontract_months", .nonNegative(.months))
        let tariff = figure("tariff_growth_share_per_year", .growth)
        let tokenGrowth = reader.figure(
            "token_price_growth_share_per_year", .growth, from: own, required: false)
        let tokenVolatility = reader.figure(
            "token_price_volatility_share_per_year", .annualRate, from: own, required: false)
        guard let own, let btcGrowth, let btcVolatility, let difficultyGrowth, let difficultyVolatility,
            let correlation, let elasticity, let lag, let demand, let demandElasticity,
            let demandYears, let rentCorrelation, let asicPrice, let acceleratorPrice, let rentGrowth,
            let rentVolatility,
            let spaceGrowth, let spaceVolatility, let escalator, let hazard, let recontract, let tariff
        else { return nil }
        self.init(
            id: header.id, name: header.name, provenance: own, btcGrowthSharePerYear: btcGrowth,
            btcVolatilitySharePerYear: btcVolatility, difficultyGrowthSharePerYear: difficultyGrowth,
            difficultyVolatilitySharePerYear: difficultyVolatility, priceDifficultyCorrelation: correlation,
            difficultyPriceElasticity: elasticity, difficultyLagMonths: lag,
            hostingDemandGrowthSharePerYear: demand,
            hostingDemandPriceElasticity: demandElasticity, hostingDemandYears: demandYears,
            priceRentCorrelation: rentCorrelation, asicPriceGrowthSharePerYear: asicPrice,
            acceleratorPriceGrowthSharePerYear: acceleratorPrice,
            hostingPriceGrowthSharePerYear: rentGrowth,
            hostingPriceVolatilitySharePerYear: rentVolatility,
            colocationPriceGrowthSharePerYear: spaceGrowth,
            colocationPriceVolatilitySharePerYear: spaceVolatility, contractEscalatorSharePerYear: escalator,
            contractDefaultHazardPerYear: hazard, recontractMonths: recontract,
            tariffGrowthSharePerYear: tariff, tokenPriceGrowthSharePerYear: tokenGrowth,
            tokenPriceVolatilitySharePerYear: tokenVolatility)
    }
}
