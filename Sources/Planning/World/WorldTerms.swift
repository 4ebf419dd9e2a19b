import Economics
import Quantities

/// What a path needs to know of the world in each month, whatever chance does.
struct WorldTerms: Sendable {
    /// ln of the bitcoin price, of GPU rents, of the price of powered space and of that of tokens relative to today's, less
    /// half the variance that has gathered, so that the mean follows the growth.
    let logPrice: [Double]
    let logHosting: [Double]
    let logSpace: [Double]
    let logTokens: [Double]
    /// ln of the median difficulty.
    let logDifficulty: [Double]
    /// Standard deviations of a month.
    let priceStep: Double
    let hostingStep: Double
    let spaceStep: Double
    let tokenStep: Double
    /// The part of the difficulty's shock that comes with the price's, and the part of its own.
    let sharedDifficultyStep: Double
    let ownDifficultyStep: Double
    /// Of a tenant in a month, 1 - e^(-hazard / 12).
    let defaultProbability: Double
    private let recontractMonths: Double
    private let escalation: Double
    let elasticity: Double
    /// The part of what it has not answered yet that difficulty answers in a month, 1 - e^(-1 / lag).
    let answerRate: Double
    /// The parts of the shocks of hosting that come with the bitcoin price's, and that are of its own.
    let sharedHostingPart: Double
    let ownHostingPart: Double
    let growthSpreads: GrowthSpreads
    /// What hashes earn of what price, difficulty and fees come to, by month.
    let forward: [Double]
    let fees: Double
    let height: Int
    /// BTC price / difficulty today.
    let priceOverDifficulty: Double
    let price: Double
    /// Of a block today, in BTC.
    private let subsidy: Double

    /// - Parameter months: one more than are walked is prepared.
    init(_ world: WorldModel, months: Int) {
        func logs(_ growth: Double, _ volatility: Double) -> [Double] {
            let step = Growth.monthlyLogarithm(growth) - volatility * volatility / 24
            return (0...months).map { step * Double($0) }
        }
        let yearToMonth = (1.0 / 12).squareRoot()
        logPrice = logs(world.btcGrowth, world.btcVolatility)
        let demand = Growth.monthlyLogarithm(world.hostingDemandGrowth) * world.hostingDemandElasticity
        logHosting = logs(world.hostingPriceGrowth, world.hostingPriceVolatility).enumerated().map {
            $1 + demand * Double(min($0, world.hostingDemandMonths))
        }
        logSpace = logs(world.colocationPriceGrowth, world.colocationPriceVolatility)
        logTokens = logs(world.tokenPriceGrowth, world.tokenPriceVolatility)
        logDifficulty = logs(world.difficultyGrowth, 0)
        priceStep = world.btcVolatility * yearToMonth
        hostingStep = world.hostingPriceVolatility * yearToMonth
        tokenStep = world.tokenPriceVolatility * yearToMonth
        spaceStep = world.colocationPriceVolatility * yearToMonth
        sharedDifficultyStep = world.difficultyVolatility * yearToMonth * world.correlation
        ownDifficultyStep =
            world.difficultyVolatility * yearToMonth
            * max(0, 1 - world.correlation * world.correlation).squareRoot()
        defaultProbability = 1 - PortableMath.exp(-world.defaultHazard / 12)
        recontractMonths = Double(world.recontractMonths)
        escalation = 1 + world.escalator
        elasticity = world.elasticity
        answerRate = world.lagMonths > 0 ? 1 - PortableMath.exp(-1 / world.lagMonths) : 1
        sharedHostingPart = world.rentCorrelation
        ownHostingPart = max(0, 1 - world.rentCorrelation * world.rentCorrelation).squareRoot()
        growthSpreads = world.growthSpreads
        forward =
            world.hashpriceCurve?.factors(of: world, months: months) ?? Array(repeating: 1, count: months)
        fees = world.feesBtcPerBlock
        height = world.height
        priceOverDifficulty = world.btcUsd / world.difficulty
        price = world.btcUsd
        subsidy = BlockReward.subsidy(atHeight: world.height).value
    }

    /// Of a lease that is signed today.
    func lease<Number>(_ clauses: LeaseClauses) -> Lease<Number>.Terms {
        Lease<Number>.Terms(
            clauses: clauses, escalation: clauses.escalator.map { 1 + $0 } ?? escalation,
            recontractMonths: recontractMonths)
    }

    /// ln of what a block pays with this subsidy relative to today's.
    func logReward(subsidy: Double) -> Double {
        PortableMath.log((subsidy + fees) / (self.subsidy + fees))
    }

    /// Relative to today's, without chance.
    func growthFactors(inMonth month: Int) -> GrowthFactors {
        GrowthFactors(
            price: PortableMath.exp(logPrice[month]), hosting: PortableMath.exp(logHosting[month]),
            space: PortableMath.exp(logSpace[month]), tokens: PortableMath.exp(logTokens[month]))
    }
}
