import Economics
package import Profiles
import RunRecords

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
        let terms = WorldTerms(world, months: count)
        var chain = Chain(height: world.height)
        var earner = Earner(plan: plan, world: world, terms: terms)
        var months: [Projection.Month] = []
        var halvings: [Projection.Halving] = []
        var heldBtc = 0.0
        var idleMonths = 0
        var closedMonth: Int?
        for (index, scheduled) in schedule.months.enumerated() {
            let factors = terms.growthFactors(inMonth: index)
            let step = chain.advance(terms, month: index)
            if let passed = step.halving {
                halvings.append(
                    self.halving(
                        at: passed.height, in: index, after: passed.share, subsidy: chain.network.subsidy))
            }
            let isOpen = closedMonth == nil
            var month = Projection.Month(
                index: index, start: start.adding(months: index), btcUsd: world.btcUsd * factors.price,
                difficulty: world.difficulty * step.difficulty, height: step.height,
                subsidyBtc: step.subsidy, hostingPrice: factors.hosting, grossUsd: 0,
                powerUsd: scheduled.power, creditUsd: scheduled.credit,
                operatingUsd: scheduled.saved + scheduled.fixed,
                avoidableOperatingUsd: scheduled.saved,
                debtServiceUsd: isOpen ? scheduled.debtService : 0,
                saleUsd: isOpen ? scheduled.sale : 0, purchaseUsd: isOpen ? scheduled.purchase : 0,
                prepaidUsd: isOpen ? scheduled.prepaid : 0,
                closingUsd: isOpen ? 0 - scheduled.ending : 0, heldUsd: 0, heldBtc: 0,
                isStopped: !isOpen)
            earner.earn(&month, scheduled, factors)
            if !isOpen {
                (month.grossUsd, month.powerUsd, month.creditUsd) = (0, 0, 0)
                (month.operatingUsd, month.avoidableOperatingUsd) = (0, 0)
            } else if month.grossUsd - scheduled.avoidable < schedule.floor {
                (month.grossUsd, month.powerUsd, month.creditUsd) = (0, 0, 0)
                (month.operatingUsd, month.avoidableOperatingUsd) = (scheduled.fixed, 0)
                month.isStopped = true
            }
            if let closing = plan.closing, isOpen {
                if scheduled.isInService { idleMonths = month.isStopped ? idleMonths + 1 : 0 }
                let isSeen = closing.afterIdleMonths.map { idleMonths >= $0 } ?? false
                if scheduled.canClose, index == closing.plannedMonth || isSeen {
                    closedMonth = index
                    month.closingUsd = scheduled.closing
                    // Who sells what was borrowed on pays back what he owes.
                    month.debtServiceUsd += scheduled.owed
                }
            }
            if plan.use == .hashing { month.heldUsd = month.grossUsd * treasury.heldShare }
            heldBtc += month.heldUsd / month.btcUsd
            month.heldBtc = heldBtc
            months.append(month)
        }
        let end = End(
            price: world.btcUsd * terms.growthFactors(inMonth: count).price,
            site: schedule.leaseEnd.map(earner.worth) ?? schedule.siteEndUsd, closedMonth: closedMonth)
        return summary(of: months, halvings, schedule, end)
    }

    /// What there is at the end of the months.
    private struct End {
        let price: Double
        let site: Double
        let closedMonth: Int?
    }

    private func halving(
        at height: Int, in month: Int, after share: Double, subsidy: Double
    ) -> Projection.Halving {
        let days = Int(share * NetworkRules.daysPerMonth)
        let date = start.adding(months: month).adding(days: days)
        return .init(height: height, month: month, date: date, subsidyBtc: subsidy)
    }

    private func summary(
        of months: [Projection.Month], _ halvings: [Projection.Halving], _ schedule: Schedule, _ end: End
    ) -> Projection {
        let cash = months.map(\.cashUsd)
        let heldEnd = (months.last?.heldBtc ?? 0) * end.price
        let endDiscount = schedule.endDiscount
        let spent = schedule.equityUsd + schedule.forgoneUsd
        let isOpen = end.closedMonth == nil
        let (hardwareEnd, siteEnd) = (isOpen ? schedule.hardwareEndUsd : 0, isOpen ? end.site : 0)
        let owedEnd = isOpen ? schedule.owedEndUsd : 0
        let remainder = hardwareEnd + siteEnd - owedEnd
        let cashNpv =
            zip(cash, schedule.months).reduce(-spent) { $0 + $1.0 * $1.1.discount } + endDiscount * remainder
        var balance = financing.reserveUsd
        var lowest = balance
        for amount in cash {
            balance += amount
            lowest = min(lowest, balance)
        }
        var flows = [-spent] + cash
        flows[flows.count - 1] += remainder + heldEnd
        let npv = cashNpv + endDiscount * heldEnd
        let lasts = max(1, end.closedMonth.map(schedule.lastsMonths) ?? schedule.lastsMonths)
        return Projection(
            offer: schedule.plan.offer, months: months, halvings: halvings,
            spreads: schedule.plan.spreads, siteCapexUsd: schedule.plan.siteCapexUsd,
            hardwareCapexUsd: schedule.plan.hardwareCapexUsd,
            forgoneUsd: schedule.forgoneUsd, equityUsd: schedule.equityUsd,
            debtUsd: schedule.plan.capexUsd - schedule.equityUsd, heldEndUsd: heldEnd,
            hardwareEndUsd: hardwareEnd, siteEndUsd: siteEnd, owedEndUsd: owedEnd,
            cashNpvUsd: cashNpv, heldNpvUsd: endDiscount * heldEnd,
            flows: flows,
            paybackMonths: PresentValue.paybackMonths(spent: spent, monthly: cash), lowestCashUsd: lowest,
            lastsMonths: lasts,
            equalAnnualValueUsd: npv
                * CapitalRecovery.factor(rate: financing.discountRate, years: Double(lasts) / 12),
            closedMonth: end.closedMonth, endedMonth: isOpen ? schedule.endedMonth : nil)
    }

    /// What a plan would be worth that is closed at the end of a month, for each month in which there is something to close.
    func npvs(closing plan: UsePlan, months count: Int) -> [(month: Int, usd: Double)] {
        let schedule = Schedule(plan, world: world, financing: financing, months: count)
        let projection = project(plan.kept, months: count)
        let price = world.btcUsd * WorldTerms(world, months: count).growthFactors(inMonth: count).price
        let months = zip(projection.months, schedule.months)
        var sum = -schedule.equityUsd - schedule.forgoneUsd
        return months.compactMap { month, scheduled in
            sum += scheduled.discount * month.cashUsd
            guard scheduled.canClose else { return nil }
            let closing = scheduled.discount * (scheduled.closing - scheduled.owed)
            return (month.index, sum + closing + schedule.endDiscount * month.heldBtc * price)
        }
    }
}

/// What machines or space earn while they are on.
private struct Earner {
    private let plan: UsePlan
    private let world: WorldModel
    private let forward: [Double]
    private var lease: Lease<Double>?

    init(plan: UsePlan, world: WorldModel, terms: WorldTerms) {
        self.plan = plan
        self.world = world
        forward = terms.forward
        if case .lease(_, _, let clauses) = plan.earning { lease = Lease(terms.lease(clauses)) }
    }

    mutating func earn(
        _ month: inout Projection.Month, _ scheduled: Schedule.Month,
        _ factors: GrowthFactors
    ) {
        switch plan.earning {
        case .hashing:
            let reward = month.subsidyBtc + world.feesBtcPerBlock
            month.grossUsd =
                scheduled.earning * reward * month.btcUsd / month.difficulty * forward[month.index]
        case .devices:
            month.grossUsd = scheduled.earning * month.hostingPrice
        case .tokens:
            month.hostingPrice = factors.tokens
            month.grossUsd = scheduled.earning * month.hostingPrice
        case .lease:
            month.hostingPrice = factors.space
            guard scheduled.earning > 0, let rent = lease?.pay(price: { factors.space }) else { return }
            month.grossUsd = scheduled.earning * rent
            month.prepaidUsd *= lease?.isFirst ?? 1
        }
    }

    func worth(_ end: LeaseRemainder) -> Double {
        guard let lease else { return 0 }
        return end.worth(isFirst: lease.isFirst)
    }
}
