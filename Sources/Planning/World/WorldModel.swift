/// How prices and the network move from the market's day on. Rates are shares of 1 a year.
package struct WorldModel: Hashable, Sendable {
    /// US dollars.
    package var btcUsd: Double
    /// Growth of the mean price.
    package var btcGrowth: Double
    /// Standard deviation of the price's logarithm over a year.
    package var btcVolatility: Double
    package var difficulty: Double
    /// Growth of the median difficulty.
    package var difficultyGrowth: Double
    /// Of what price does not explain; standard deviation of the logarithm over a year.
    package var difficultyVolatility: Double
    /// Between the shocks of price and difficulty of one month, -1 to 1.
    package var correlation: Double
    /// Percent by which difficulty leaves its path for each percent by which what a hash earns left its own: by the price,
    /// and at a halving.
    package var elasticity: Double
    /// Mean time until difficulty has answered.
    package var lagMonths: Double
    package var feesBtcPerBlock: Double
    /// Of the last block before the first month.
    package var height: Int
    /// Growth of the market's demand for compute, which moves its price and nobody's occupancy.
    package var hostingDemandGrowth: Double
    /// Percent by which rents rise for each percent by which demand grows.
    package var hostingDemandElasticity: Double
    /// For which the source foresees that growth.
    package var hostingDemandMonths: Int
    /// Growth of the mean $/GPU-hour; negative for a decline.
    package var hostingPriceGrowth: Double
    package var hostingPriceVolatility: Double
    /// Between the shocks of the bitcoin price and of the prices of hosting of one month, -1 to 1.
    package var rentCorrelation: Double
    /// Growth of the mean $/kW-month of new contracts for powered space; its shocks are those of the $/GPU-hour.
    package var colocationPriceGrowth: Double
    package var colocationPriceVolatility: Double
    /// Growth of the mean price of a language model's tokens; its shocks are those of the $/GPU-hour.
    package var tokenPriceGrowth: Double
    package var tokenPriceVolatility: Double
    /// Of the rent of a running lease, once a year.
    package var escalator: Double
    /// Expected defaults of a tenant in a year.
    package var defaultHazard: Double
    /// How long powered space stands empty after a default.
    package var recontractMonths: Int
    package var tariffGrowth: Double
    /// How far the growths may be off.
    package var growthSpreads = GrowthSpreads()
    /// `nil` where hashes earn what price, difficulty and fees come to.
    package var hashpriceCurve: HashpriceCurve?

    package init(
        btcUsd: Double, btcGrowth: Double, btcVolatility: Double, difficulty: Double,
        difficultyGrowth: Double,
        difficultyVolatility: Double, correlation: Double, elasticity: Double, lagMonths: Double,
        feesBtcPerBlock: Double, height: Int, hostingDemandGrowth: Double, hostingPriceGrowth: Double,
        hostingPriceVolatility: Double, colocationPriceGrowth: Double, colocationPriceVolatility: Double,
        escalator: Double, defaultHazard: Double, recontractMonths: Int,
        tariffGrowth: Double, hostingDemandElasticity: Double = 0, hostingDemandMonths: Int = 0,
        rentCorrelation: Double = 0, tokenPriceGrowth: Double = 0, tokenPriceVolatility: Double = 0
    ) {
        self.btcUsd = btcUsd
        self.btcGrowth = btcGrowth
        self.btcVolatility = btcVolatility
        self.difficulty = difficulty
        self.difficultyGrowth = difficultyGrowth
        self.difficultyVolatility = difficultyVolatility
        self.correlation = correlation
        self.elasticity = elasticity
        self.lagMonths = lagMonths
        self.feesBtcPerBlock = feesBtcPerBlock
        self.height = height
        self.hostingDemandGrowth = hostingDemandGrowth
        self.hostingDemandElasticity = hostingDemandElasticity
        self.hostingDemandMonths = hostingDemandMonths
        self.hostingPriceGrowth = hostingPriceGrowth
        self.hostingPriceVolatility = hostingPriceVolatility
        self.colocationPriceGrowth = colocationPriceGrowth
        self.colocationPriceVolatility = colocationPriceVolatility
        self.escalator = escalator
        self.defaultHazard = defaultHazard
        self.recontractMonths = recontractMonths
        self.tariffGrowth = tariffGrowth
        self.rentCorrelation = rentCorrelation
        self.tokenPriceGrowth = tokenPriceGrowth
        self.tokenPriceVolatility = tokenPriceVolatility
    }

    /// The same world in which everything follows its growth and nobody defaults.
    package var withoutChance: WorldModel {
        var world = self
        (world.btcVolatility, world.difficultyVolatility, world.hostingPriceVolatility) = (0, 0, 0)
        (world.colocationPriceVolatility, world.tokenPriceVolatility) = (0, 0)
        world.defaultHazard = 0
        world.growthSpreads = GrowthSpreads()
        return world
    }
}
