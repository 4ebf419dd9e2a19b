import Economics

/// What a simulated path needs to know of the world in each month, without chance.
struct WorldTerms: Sendable {
    /// ln of the bitcoin price, of GPU rents and of the price of powered space relative to today's, less half the variance that has gathered, so that the mean
    /// follows the growth.
    let logPrice: [Double]
    let logHosting: [Double]
    let logSpace: [Double]
    /// ln of the median difficulty.
    let logDifficulty: [Double]
    /// Standard deviations of a month.
    let priceStep: Double
    let hostingStep: Double
    let spaceStep: Double
    /// The part of the difficulty's shock that comes with the price's, and the part of its own.
    let sharedDifficultyStep: Double
    let ownDifficultyStep: Double
    /// Of a tenant in a month, 1 - e^(-hazard / 12).
    let defaultProbability: Double
    let recontractMonths: Double
    let escalation: Double
    let elasticity: Double
    let lag: Int
    let fees: Double
    let height: Double
    let subsidy: Double
    let nextHalving: Double
    /// BTC price / difficulty today.
    let priceOverDifficulty: Double
    let price: Double

    /// - Parameter months: one more than are walked is prepared.
    init(_ world: WorldModel, months: Int) {
        func logs(_ growth: Double, _ volatility: Double) -> [Double] {
            let step = Growth.monthlyLogarithm(growth) - volatility * volatility / 24
            return (0...months).map { step * Double($0) }
        }
        let yearToMonth = (1.0 / 12).squareRoot()
        let clock = ChainClock(height: world.height)
        logPrice = logs(world.btcGrowth, world.btcVolatility)
        logHosting = logs(world.hostingPriceGrowth, world.hostingPriceVolatility)
        logSpace = logs(world.colocationPriceGrowth, world.colocationPriceVolatility)
        logDifficulty = logs(world.difficultyGrowth, 0)
        priceStep = world.btcVolatility * yearToMonth
        hostingStep = world.hostingPriceVolatility * yearToMonth
        spaceStep = world.colocationPriceVolatility * yearToMonth
        sharedDifficultyStep = world.difficultyVolatility * yearToMonth * world.correlation
        ownDifficultyStep =
            world.difficultyVolatility * yearToMonth
            * max(0, 1 - world.correlation * world.correlation).squareRoot()
        defaultProbability = 1 - PortableMath.exp(-world.defaultHazard / 12)
        recontractMonths = Double(world.recontractMonths)
        escalation = 1 + world.escalator
        elasticity = world.elasticity
        lag = max(0, world.lagMonths)
        fees = world.feesBtcPerBlock
        height = clock.height
        subsidy = clock.subsidy
        nextHalving = clock.nextHalving
        priceOverDifficulty = world.btcUsd / world.difficulty
        price = world.btcUsd
    }
}

/// What of the world the simulated uses depend on; what they do not need is not computed.
struct WorldNeeds: Sendable {
    var hashing = false
    /// The bitcoin itself, not only what it sells for.
    var bitcoin = false
    /// What accelerators rent for.
    var devices = false
    /// Who may default, and what the space is let for then.
    var tenants = false
    /// One shock moves both prices.
    var hosting: Bool { devices || tenants }

    init(_ plans: [UsePlan], treasury: Treasury, _ terms: WorldTerms) {
        for plan in plans {
            switch plan.earning {
            case .hashing:
                hashing = true
                bitcoin = treasury.heldShare > 0
            case .devices:
                devices = true
            case .lease:
                tenants = tenants || terms.defaultProbability > 0
            }
        }
    }
}

/// The chance of a month, one number a lane; 0 where it is not needed.
struct Shocks {
    /// Standard normal.
    private(set) var price = Lanes()
    private(set) var difficulty = Lanes()
    private(set) var hosting = Lanes()
    /// Uniform from 0 to 1.
    private(set) var tenant = Lanes()

    /// - Parameter spare: the hosting shock of the next odd month, which is made together with an even month's.
    @inline(__always)
    init(
        _ random: CounterRandom, firstPair: Int, month: Int, _ needs: WorldNeeds, spare: inout Lanes
    ) {
        if needs.hashing {
            (price, difficulty) = CounterRandom.normals(
                random.words(firstPair: firstPair, month: month, word: 0))
        }
        if needs.hosting {
            if month % 2 == 0 {
                (hosting, spare) = CounterRandom.normals(
                    random.words(firstPair: firstPair, month: month, word: 1))
            } else {
                hosting = spare
            }
        }
        if needs.tenants {
            tenant = CounterRandom.uniform(random.words(firstPair: firstPair, month: month, word: 2))
        }
    }

    /// Of the antithetic paths.
    @inline(__always)
    mutating func mirror() {
        price = -price
        difficulty = -difficulty
        hosting = -hosting
        tenant = 1 - tenant
    }
}

/// Prices and the network on as many paths as there are lanes.
struct WorldWalk {
    /// Of the month, before the walk moved on.
    struct Month {
        /// Reward of a block x price / difficulty, in USD.
        var rewardUsd: Lanes
        /// Reward of a block / difficulty, in BTC.
        var rewardBtc: Lanes
        /// Relative to today's.
        var hostingPrice: Lanes
        /// ln of the price of powered space relative to today's: few months in many need the price itself.
        var logSpacePrice: Lanes
        var tenantChance: Lanes

        static let none = Month(
            rewardUsd: Lanes(), rewardBtc: Lanes(), hostingPrice: Lanes(), logSpacePrice: Lanes(),
            tenantChance: Lanes())
    }

    /// What the logarithms have strayed from their growth.
    private var price = Lanes()
    private var difficultyShock = Lanes()
    private var hosting = Lanes()
    private var space = Lanes()
    private var logDifficulty = Lanes()
    private var pace = Lanes(repeating: 1)
    /// 1 / pace.
    private var slowness = Lanes(repeating: 1)
    private var height: Lanes
    private var subsidy: Lanes
    private var nextHalving: Lanes
    /// `price` of the last `lag` months, the oldest where the newest will be written.
    private var past: [Lanes]
    private let needs: WorldNeeds

    init(_ terms: WorldTerms, needs: WorldNeeds) {
        height = Lanes(repeating: terms.height)
        subsidy = Lanes(repeating: terms.subsidy)
        nextHalving = Lanes(repeating: terms.nextHalving)
        past = [Lanes](repeating: Lanes(), count: terms.lag)
        self.needs = needs
    }

    /// The bitcoin price after `months` months.
    @inline(__always)
    func price(_ terms: WorldTerms, afterMonths months: Int) -> Lanes {
        PortableMath.exp(price + terms.logPrice[months]) * terms.price
    }

    /// The month with this index, and on to the next.
    @inline(__always)
    mutating func next(_ terms: WorldTerms, month: Int, _ shocks: Shocks) -> Month {
        var state = Month.none
        if needs.devices {
            state.hostingPrice = PortableMath.exp(hosting + terms.logHosting[month])
            hosting += terms.hostingStep * shocks.hosting
        }
        if needs.tenants {
            state.logSpacePrice = space + terms.logSpace[month]
            space += terms.spaceStep * shocks.hosting
            state.tenantChance = shocks.tenant
        }
        guard needs.hashing else { return state }
        let logPriceNow = price + terms.logPrice[month]
        let logDifficultyNow = logDifficulty
        price += terms.priceStep * shocks.price
        let reward = moveNetwork(terms, month: month, shocks)
        state.rewardUsd =
            reward * PortableMath.exp(logPriceNow - logDifficultyNow) * terms.priceOverDifficulty
        if needs.bitcoin {
            state.rewardBtc =
                reward * PortableMath.exp(-logDifficultyNow) * (terms.priceOverDifficulty / terms.price)
        }
        return state
    }

    /// Difficulty answers the price of `lag` months ago; see `Retarget` and `ChainClock` for what this does lane by lane.
    ///
    /// - Returns: the mean reward of the month's blocks.
    @inline(__always)
    private mutating func moveNetwork(_ terms: WorldTerms, month: Int, _ shocks: Shocks) -> Lanes {
        difficultyShock +=
            terms.sharedDifficultyStep * shocks.price + terms.ownDifficultyStep * shocks.difficulty
        var answered = price
        if terms.lag > 0 {
            let place = month % terms.lag
            answered = past[place]
            past[place] = price
        }
        let wanted = terms.elasticity * answered + difficultyShock + terms.logDifficulty[month + 1]
        let step = ((wanted - logDifficulty) * slowness * (1 / Retarget.periodsPerMonth))
            .limited(from: -Retarget.limit, to: Retarget.limit)
        logDifficulty += step * pace * Retarget.periodsPerMonth
        pace = PortableMath.exp(step)
        slowness = 1 / pace
        let blocks = Retarget.blocksPerMonth * pace
        let before = ((nextHalving - height) * slowness * (1 / Retarget.blocksPerMonth))
            .limited(from: 0, to: 1)
        let reward = subsidy * (0.5 + 0.5 * before) + terms.fees
        height += blocks
        let isHalved = height .>= nextHalving
        subsidy = subsidy.replacing(with: subsidy * 0.5, where: isHalved)
        nextHalving = nextHalving.replacing(
            with: nextHalving + Double(ChainClock.blocksPerHalving), where: isHalved)
        return reward
    }
}
