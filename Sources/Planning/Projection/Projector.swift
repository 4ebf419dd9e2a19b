package import Profiles

/// Walks a use through the months along the growth of everything, without chance.
package struct Projector: Sendable {
    package let world: WorldModel
    package let financing: Financing
    package let treasury: Treasury
    /// Of the first month.
    package let start: CalendarDate

    package init(world: WorldModel, financing: Financing, treasury: Treasury, start: CalendarDate) {
        self.world = world.withoutChance
        self.financing = financing
        self.treasury = treasury
        self.start = start
    }

    package func project(_ plan: UsePlan, months count: Int) -> Projection {
        let schedule = Schedule(plan, world: world, financing: financing, months: count)
        var walk = GrowthWalk(world: world)
        var lease = LeaseContract()
        var months: [Projection.Month] = []
        var halvings: [Projection.Halving] = []
        var heldBtc = 0.0
        for index in 0..<count {
            let state = walk.next()
            if let share = state.halvingAt {
                halvings.append(halving(in: index, at: share, after: walk.clock))
            }
            var month = self.month(index, state, schedule, lease: &lease)
            heldBtc += month.heldUsd / month.btcUsd
            month.heldBtc = heldBtc
            months.append(month)
        }
        return summary(of: months, halvings, schedule, endPrice: world.btcUsd * walk.priceFactor)
    }

    private func month(
        _ index: Int, _ state: GrowthWalk.State, _ schedule: Schedule, lease: inout LeaseContract
    ) -> Projection.Month {
        let price = world.btcUsd * state.priceFactor
        let difficulty = world.difficulty * state.difficultyFactor
        var month = Projection.Month(
            index: index, start: start.adding(days: days(index)), btcUsd: price, difficulty: difficulty,
            height: state.height, subsidyBtc: state.meanSubsidy, hostingPrice: state.hostingFactor,
            grossUsd: 0, powerUsd: schedule.power[index], creditUsd: schedule.credit[index],
            operatingUsd: schedule.operating[index], debtServiceUsd: schedule.debtService[index],
            hardwareSaleUsd: schedule.sale[index], heldUsd: 0, heldBtc: 0, isStopped: false)
        switch schedule.plan.earning {
        case .hashing:
            let reward = state.meanSubsidy + world.feesBtcPerBlock
            month.grossUsd = schedule.earning[index] * reward * price / difficulty
        case .devices:
            month.grossUsd = schedule.earning[index] * state.hostingFactor
        case .lease:
            month.hostingPrice = state.spaceFactor
            if schedule.earning[index] > 0 {
                month.grossUsd = schedule.earning[index] * lease.payMonth(escalator: world.escalator)
            }
        }
        if schedule.plan.stopsAtLoss, month.grossUsd + month.creditUsd < month.powerUsd {
            (month.grossUsd, month.powerUsd, month.creditUsd) = (0, 0, 0)
            month.isStopped = true
        }
        if case .hashing = schedule.plan.earning { month.heldUsd = month.grossUsd * treasury.heldShare }
        return month
    }

    private func days(_ months: Int) -> Int { Int(Double(months) * Retarget.daysPerMonth) }

    private func halving(in month: Int, at share: Double, after clock: ChainClock) -> Projection.Halving {
        let days = Int((Double(month) + share) * Retarget.daysPerMonth)
        let height = Int(clock.nextHalving) - ChainClock.blocksPerHalving
        return .init(
            height: height, month: month, date: start.adding(days: days), subsidyBtc: clock.subsidy)
    }

    private func summary(
        of months: [Projection.Month], _ halvings: [Projection.Halving], _ schedule: Schedule,
        endPrice: Double
    ) -> Projection {
        let cash = months.map(\.cashUsd)
        let heldEnd = (months.last?.heldBtc ?? 0) * endPrice
        let endDiscount = schedule.discount.last ?? 1
        let npv = zip(cash, schedule.discount).reduce(-schedule.equityUsd) { $0 + $1.0 * $1.1 }
        var balance = financing.reserveUsd
        var lowest = balance
        for amount in cash {
            balance += amount
            lowest = min(lowest, balance)
        }
        var flows = [-schedule.equityUsd] + cash
        flows[flows.count - 1] += schedule.remainderUsd + heldEnd
        return Projection(
            subject: schedule.plan.subject, use: schedule.plan.use, months: months, halvings: halvings,
            siteCapexUsd: schedule.plan.siteCapexUsd, hardwareCapexUsd: schedule.plan.hardwareCapexUsd,
            equityUsd: schedule.equityUsd, debtUsd: schedule.plan.capexUsd - schedule.equityUsd,
            heldEndUsd: heldEnd, remainderUsd: schedule.remainderUsd,
            cashNpvUsd: npv + endDiscount * schedule.remainderUsd, heldNpvUsd: endDiscount * heldEnd,
            internalRates: PresentValue.internalRates(flows),
            paybackMonths: PresentValue.paybackMonths(spent: schedule.equityUsd, monthly: cash),
            lowestCashUsd: lowest)
    }
}

/// Prices and the network along their growth.
struct GrowthWalk {
    struct State {
        /// Relative to today's, as all factors.
        var priceFactor: Double
        var difficultyFactor: Double
        var hostingFactor: Double
        /// Of new contracts for powered space.
        var spaceFactor: Double
        var height: Double
        var meanSubsidy: Double
        var halvingAt: Double?
    }

    private let world: WorldModel
    private var month = 0
    private var retarget = Retarget()
    private(set) var clock: ChainClock

    init(world: WorldModel) {
        self.world = world
        clock = ChainClock(height: world.height)
    }

    /// Of the month that `next` will give.
    var priceFactor: Double { Growth.factor(world.btcGrowth, months: Double(month)) }

    /// The month, and on to the next.
    mutating func next() -> State {
        let height = clock.height
        let difficulty = PortableMath.exp(retarget.logDifficulty)
        retarget.advance(toward: Growth.monthlyLogarithm(world.difficultyGrowth) * Double(month + 1))
        let (mean, halvingAt) = clock.advance(pace: retarget.pace)
        let state = State(
            priceFactor: priceFactor, difficultyFactor: difficulty,
            hostingFactor: Growth.factor(world.hostingPriceGrowth, months: Double(month)),
            spaceFactor: Growth.factor(world.colocationPriceGrowth, months: Double(month)), height: height,
            meanSubsidy: mean, halvingAt: halvingAt)
        month += 1
        return state
    }
}
