/// Prices and the network on a block of pairs of paths, month by month. A column is as many paths as there are lanes; the
/// columns of the plain paths come first, then those of their antithetic twins, whose shocks are the opposite ones.
struct WorldWalk: ~Copyable {
    /// The columns of the plain paths.
    let pairColumns: Int
    private let terms: WorldTerms
    private let needs: WorldNeeds
    private let months: Int
    private var shocks: Shocks
    /// What is drawn once a path.
    let inputs: InputShocks
    /// ln of growth in a month beyond the outlook's median, of every column.
    private let growth: PathTable
    /// What the logarithms of the plain paths have strayed from their growth; the twins' have as far the other way.
    private let strayed: PathTable
    private static let rows = (price: 0, difficulty: 1, hosting: 2, space: 3, tokens: 4)
    /// What difficulty has answered of the plain paths' prices, of which the twins' are the opposite.
    private let answers: UnsafeMutableBufferPointer<DifficultyAnswer<Lanes>>
    /// The same of the halvings, whose times are each path's own.
    private let halvingAnswers: UnsafeMutableBufferPointer<DifficultyAnswer<Lanes>>
    /// ln of what a block pays relative to today's.
    private let logReward: PathTable
    private let networks: UnsafeMutableBufferPointer<Network<Lanes>>
    private let pace: PathTable

    // What uses ask for, a row a month; no rows where it is not needed.

    /// Reward of a block x price / difficulty, in USD.
    let rewardUsd: PathTable
    /// Reward of a block / difficulty, in BTC.
    let rewardBtc: PathTable
    /// Of accelerators, relative to today's.
    let hostingPrice: PathTable
    /// Of tokens, relative to today's.
    let tokenPrice: PathTable
    /// ln of the price of powered space relative to today's: few months in many need the price itself.
    private let logSpacePrice: PathTable
    /// Uniform from 0 to 1.
    let tenantChance: PathTable
    /// Of bitcoin, after the last month; one row.
    let endPrice: PathTable

    init(_ terms: WorldTerms, needs: WorldNeeds, months: Int, pairColumns: Int) {
        self.terms = terms
        self.needs = needs
        self.months = months
        self.pairColumns = pairColumns
        let columns = pairColumns * 2
        shocks = Shocks(columns: pairColumns)
        inputs = InputShocks(pairColumns: pairColumns)
        growth = PathTable(rows: 5, columns: columns)
        strayed = PathTable(rows: 5, columns: pairColumns)
        answers = .allocate(capacity: pairColumns)
        halvingAnswers = .allocate(capacity: columns)
        logReward = PathTable(rows: 1, columns: columns)
        networks = .allocate(capacity: columns)
        pace = PathTable(rows: 1, columns: columns)
        rewardUsd = PathTable(rows: needs.hashing ? months : 0, columns: columns)
        rewardBtc = PathTable(rows: needs.bitcoin ? months : 0, columns: columns)
        hostingPrice = PathTable(rows: needs.devices ? months : 0, columns: columns)
        tokenPrice = PathTable(rows: needs.tokens ? months : 0, columns: columns)
        logSpacePrice = PathTable(rows: needs.tenants ? months : 0, columns: columns)
        tenantChance = PathTable(rows: needs.tenants ? months : 0, columns: columns)
        endPrice = PathTable(rows: 1, columns: columns)
    }

    deinit {
        networks.deallocate()
        answers.deallocate()
        halvingAnswers.deallocate()
    }

    /// All months of the pairs from `firstPair` on.
    mutating func walk(_ random: CounterRandom, firstPair: Int) {
        networks.initialize(repeating: Network(height: terms.height))
        strayed.clear()
        answers.initialize(repeating: DifficultyAnswer())
        halvingAnswers.initialize(repeating: DifficultyAnswer())
        logReward.clear()
        inputs.draw(random, firstPair: firstPair)
        drawGrowth()
        for month in 0..<months {
            shocks.draw(random, firstPair: firstPair, month: month, needs)
            if needs.hashing { mine(month) }
            if needs.devices { rent(month) }
            if needs.tokens { sellTokens(month) }
            if needs.tenants { letSpace(month) }
        }
        if needs.bitcoin { priceAtEnd() }
    }

    private func drawGrowth() {
        let (rows, spreads) = (Self.rows, terms.growthSpreads)
        let drawn: [(row: Int, spread: InputSpread, shock: InputShocks.Row)] = [
            (rows.price, spreads.btc, .btcGrowth), (rows.difficulty, spreads.difficulty, .difficultyGrowth),
            (rows.hosting, spreads.hosting, .hostingGrowth), (rows.space, spreads.space, .spaceGrowth),
            (rows.tokens, spreads.tokens, .tokenGrowth),
        ]
        for (row, spread, shock) in drawn {
            for column in 0..<pairColumns * 2 {
                growth[row, column] = spread.logarithm(inputs.normal(shock, column))
            }
        }
    }

    private func rent(_ month: Int) {
        let (row, drift) = (Self.rows.hosting, terms.logHosting[month])
        walkHosting(hostingPrice, month, stray: row, drift: drift, step: terms.hostingStep)
        PortableMath.exp(hostingPrice.numbers(row: month))
    }

    private func sellTokens(_ month: Int) {
        let (row, drift) = (Self.rows.tokens, terms.logTokens[month])
        walkHosting(tokenPrice, month, stray: row, drift: drift, step: terms.tokenStep)
        PortableMath.exp(tokenPrice.numbers(row: month))
    }

    private func letSpace(_ month: Int) {
        let (row, drift) = (Self.rows.space, terms.logSpace[month])
        walkHosting(logSpacePrice, month, stray: row, drift: drift, step: terms.spaceStep)
        for column in 0..<pairColumns {
            let chance = shocks.tenant(column)
            tenantChance[month, column] = chance
            tenantChance[month, pairColumns + column] = 1 - chance
        }
    }

    /// The logarithm of a price that hosting's shock moves.
    @inline(__always)
    private func walkHosting(
        _ logPrice: borrowing PathTable, _ month: Int, stray row: Int, drift: Double, step: Double
    ) {
        for column in 0..<pairColumns {
            let away = strayed[row, column]
            let twin = pairColumns + column
            logPrice[month, column] = (drift + away) + Double(month) * growth[row, column]
            logPrice[month, twin] = (drift - away) + Double(month) * growth[row, twin]
            strayed[row, column] = away + step * hostingShock(column)
        }
    }

    /// A part of it is the bitcoin price's own, where that is walked at all.
    @inline(__always)
    private func hostingShock(_ column: Int) -> Lanes {
        guard needs.hashing, terms.sharedHostingPart != 0 else { return shocks.hosting(column) }
        return terms.sharedHostingPart * shocks.price(column)
            + terms.ownHostingPart * shocks.hosting(column)
    }

    /// Of powered space, relative to today's.
    func spacePrice(_ month: Int, _ column: Int) -> Lanes {
        var price = logSpacePrice[month, column]
        for lane in price.indices { price[lane] = PortableMath.exp(price[lane]) }
        return price
    }

    private func mine(_ month: Int) {
        for column in 0..<pairColumns { moveDifficulty(month, column) }
        PortableMath.exp(pace.numbers(row: 0))
        PortableMath.exp(rewardUsd.numbers(row: month))
        if needs.bitcoin { PortableMath.exp(rewardBtc.numbers(row: month)) }
        let perBlock = terms.priceOverDifficulty * terms.forward[month]
        for column in 0..<pairColumns * 2 {
            let halving = networks[column].nextHalving
            let reward = networks[column].advance(pace: pace[0, column]).meanSubsidy + terms.fees
            if any(halving .!= networks[column].nextHalving) { halve(column) }
            rewardUsd[month, column] = reward * rewardUsd[month, column] * perBlock
            if needs.bitcoin {
                rewardBtc[month, column] =
                    reward * rewardBtc[month, column] * (perBlock / terms.price)
            }
        }
    }

    /// Few months have a halving on any path.
    private func halve(_ column: Int) {
        let subsidy = networks[column].subsidy
        var logarithms = Lanes()
        for lane in logarithms.indices { logarithms[lane] = terms.logReward(subsidy: subsidy[lane]) }
        logReward[0, column] = logarithms
    }

    /// Difficulty answers what a hash earns.
    @inline(__always)
    private func moveDifficulty(_ month: Int, _ column: Int) {
        let before = strayed[Self.rows.price, column]
        let shock = shocks.price(column)
        let price = before + terms.priceStep * shock
        strayed[Self.rows.price, column] = price
        let own =
            strayed[Self.rows.difficulty, column]
            + (terms.sharedDifficultyStep * shock + terms.ownDifficultyStep * shocks.difficulty(column))
        strayed[Self.rows.difficulty, column] = own
        let twin = pairColumns + column
        let away = terms.elasticity * answers[column].follow(price, rate: terms.answerRate) + own
        let (logPrice, path) = (terms.logPrice[month], terms.logDifficulty[month + 1])
        let (rows, next) = (Self.rows, Double(month + 1))
        let target =
            path + terms.elasticity * answerHalvings(column) + next * growth[rows.difficulty, column]
        let twinTarget =
            path + terms.elasticity * answerHalvings(twin) + next * growth[rows.difficulty, twin]
        let (grown, twinGrown) = (
            Double(month) * growth[rows.price, column], Double(month) * growth[rows.price, twin]
        )
        rewardUsd[month, column] = (logPrice + before) + grown - networks[column].logDifficulty
        rewardUsd[month, twin] = (logPrice - before) + twinGrown - networks[twin].logDifficulty
        if needs.bitcoin {
            rewardBtc[month, column] = -networks[column].logDifficulty
            rewardBtc[month, twin] = -networks[twin].logDifficulty
        }
        pace[0, column] = networks[column].retarget(toward: target + away)
        pace[0, twin] = networks[twin].retarget(toward: twinTarget - away)
    }

    @inline(__always)
    private func answerHalvings(_ column: Int) -> Lanes {
        halvingAnswers[column].follow(logReward[0, column], rate: terms.answerRate)
    }

    private func priceAtEnd() {
        for column in 0..<pairColumns {
            let away = strayed[Self.rows.price, column]
            let twin = pairColumns + column
            let (mean, time) = (terms.logPrice[months], Double(months))
            endPrice[0, column] = mean + away + time * growth[Self.rows.price, column]
            endPrice[0, twin] = mean - away + time * growth[Self.rows.price, twin]
        }
        PortableMath.exp(endPrice.numbers(row: 0))
        for column in 0..<pairColumns * 2 { endPrice[0, column] *= terms.price }
    }
}
