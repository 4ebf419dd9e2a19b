/// Prices and the network on a block of pairs of paths, month by month. A column is as many paths as there are lanes; the
/// columns of the plain paths come first, then those of their antithetic twins, whose shocks are the opposite ones.
struct WorldWalk: ~Copyable {
    /// The columns of the plain paths.
    let pairColumns: Int
    private let terms: WorldTerms
    private let needs: WorldNeeds
    private let months: Int
    private var shocks: Shocks
    /// What the logarithms of the plain paths have strayed from their growth; the twins' have as far the other way.
    private let strayed: PathTable
    private static let rows = (price: 0, difficulty: 1, hosting: 2, space: 3)
    /// The price's, in the last `lag` months, the oldest where the newest will be written.
    private let past: PathTable
    private let networks: UnsafeMutableBufferPointer<Network<Lanes>>
    private let pace: PathTable

    // What uses ask for, a row a month; no rows where it is not needed.

    /// Reward of a block x price / difficulty, in USD.
    let rewardUsd: PathTable
    /// Reward of a block / difficulty, in BTC.
    let rewardBtc: PathTable
    /// Of accelerators, relative to today's.
    let hostingPrice: PathTable
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
        strayed = PathTable(rows: 4, columns: pairColumns)
        past = PathTable(rows: terms.lag, columns: pairColumns)
        networks = .allocate(capacity: columns)
        pace = PathTable(rows: 1, columns: columns)
        rewardUsd = PathTable(rows: needs.hashing ? months : 0, columns: columns)
        rewardBtc = PathTable(rows: needs.bitcoin ? months : 0, columns: columns)
        hostingPrice = PathTable(rows: needs.devices ? months : 0, columns: columns)
        logSpacePrice = PathTable(rows: needs.tenants ? months : 0, columns: columns)
        tenantChance = PathTable(rows: needs.tenants ? months : 0, columns: columns)
        endPrice = PathTable(rows: 1, columns: columns)
    }

    deinit { networks.deallocate() }

    /// All months of the pairs from `firstPair` on.
    mutating func walk(_ random: CounterRandom, firstPair: Int) {
        networks.initialize(repeating: Network(height: terms.height))
        strayed.clear()
        past.clear()
        for month in 0..<months {
            shocks.draw(random, firstPair: firstPair, month: month, needs)
            if needs.hashing { mine(month) }
            if needs.devices { rent(month) }
            if needs.tenants { letSpace(month) }
        }
        if needs.bitcoin { priceAtEnd() }
    }

    private func rent(_ month: Int) {
        let (row, drift) = (Self.rows.hosting, terms.logHosting[month])
        walkHosting(hostingPrice, month, stray: row, drift: drift, step: terms.hostingStep)
        PortableMath.exp(hostingPrice.numbers(row: month))
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
            logPrice[month, column] = drift + away
            logPrice[month, pairColumns + column] = drift - away
            strayed[row, column] = away + step * shocks.hosting(column)
        }
    }

    /// Of powered space, relative to today's.
    func spacePrice(_ month: Int, _ column: Int) -> Lanes {
        var price = logSpacePrice[month, column]
        for lane in price.indices { price[lane] = PortableMath.exp(price[lane]) }
        return price
    }

    private func mine(_ month: Int) {
        let newest = terms.lag > 0 ? month % terms.lag : 0
        for column in 0..<pairColumns { moveDifficulty(month, newest, column) }
        PortableMath.exp(pace.numbers(row: 0))
        PortableMath.exp(rewardUsd.numbers(row: month))
        if needs.bitcoin { PortableMath.exp(rewardBtc.numbers(row: month)) }
        for column in 0..<pairColumns * 2 {
            let reward = networks[column].advance(pace: pace[0, column]).meanSubsidy + terms.fees
            rewardUsd[month, column] = reward * rewardUsd[month, column] * terms.priceOverDifficulty
            if needs.bitcoin {
                rewardBtc[month, column] =
                    reward * rewardBtc[month, column] * (terms.priceOverDifficulty / terms.price)
            }
        }
    }

    /// Difficulty answers the price of `lag` months ago.
    @inline(__always)
    private func moveDifficulty(_ month: Int, _ newest: Int, _ column: Int) {
        let before = strayed[Self.rows.price, column]
        let shock = shocks.price(column)
        let price = before + terms.priceStep * shock
        strayed[Self.rows.price, column] = price
        let own =
            strayed[Self.rows.difficulty, column]
            + (terms.sharedDifficultyStep * shock + terms.ownDifficultyStep * shocks.difficulty(column))
        strayed[Self.rows.difficulty, column] = own
        var answered = price
        if terms.lag > 0 {
            answered = past[newest, column]
            past[newest, column] = price
        }
        let away = terms.elasticity * answered + own
        let (logPrice, target) = (terms.logPrice[month], terms.logDifficulty[month + 1])
        let twin = pairColumns + column
        rewardUsd[month, column] = (logPrice + before) - networks[column].logDifficulty
        rewardUsd[month, twin] = (logPrice - before) - networks[twin].logDifficulty
        if needs.bitcoin {
            rewardBtc[month, column] = -networks[column].logDifficulty
            rewardBtc[month, twin] = -networks[twin].logDifficulty
        }
        pace[0, column] = networks[column].retarget(toward: target + away)
        pace[0, twin] = networks[twin].retarget(toward: target - away)
    }

    private func priceAtEnd() {
        for column in 0..<pairColumns {
            let away = strayed[Self.rows.price, column]
            endPrice[0, column] = terms.logPrice[months] + away
            endPrice[0, pairColumns + column] = terms.logPrice[months] - away
        }
        PortableMath.exp(endPrice.numbers(row: 0))
        for column in 0..<pairColumns * 2 { endPrice[0, column] *= terms.price }
    }
}
