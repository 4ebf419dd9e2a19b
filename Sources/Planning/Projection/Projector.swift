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
        var network = Network<Double>(height: world.height)
        var lease = Lease<Double>()
        var months: [Projection.Month] = []
        var halvings: [Projection.Halving] = []
        var heldBtc = 0.0
        for (index, scheduled) in schedule.months.enumerated() {
            let factors = terms.growthFactors(inMonth: index)
            let (height, difficulty) = (network.height, PortableMath.exp(network.logDifficulty))
            let pace = PortableMath.exp(network.retarget(toward: terms.logDifficulty[index + 1]))
            let halving = network.nextHalving
            let (subsidy, unhalved) = network.advance(pace: pace)
            if network.nextHalving > halving {
                halvings.append(
                    self.halving(at: Int(halving), in: index, after: unhalved, subsidy: network.subsidy))
            }
            var month = Projection.Month(
                index: index, start: start.adding(days: days(index)), btcUsd: world.btcUsd * factors.price,
                difficulty: world.difficulty * difficulty, height: height, subsidyBtc: subsidy,
                hostingPrice: factors.hosting, grossUsd: 0, powerUsd: scheduled.power,
                creditUsd: scheduled.credit, operatingUsd: scheduled.operating,
                debtServiceUsd: scheduled.debtService, hardwareSaleUsd: scheduled.sale, heldUsd: 0,
                heldBtc: 0,
                isStopped: false)
            earn(&month, scheduled, plan, spacePrice: factors.space, lease: &lease)
            if scheduled.isOff(month.grossUsd, floor: schedule.floor) {
                (month.grossUsd, month.powerUsd, month.creditUsd) = (0, 0, 0)
                month.isStopped = true
            }
            if plan.use == .hashing { month.heldUsd = month.grossUsd * treasury.heldShare }
            heldBtc += month.heldUsd / month.btcUsd
            month.heldBtc = heldBtc
            months.append(month)
        }
        let endPrice = world.btcUsd * terms.growthFactors(inMonth: count).price
        return summary(of: months, halvings, schedule, endPrice: endPrice)
    }

    /// What the machines earn while they are on.
    private func earn(
        _ month: inout Projection.Month, _ scheduled: Schedule.Month, _ plan: UsePlan, spacePrice: Double,
        lease: inout Lease<Double>
    ) {
        switch plan.earning {
        case .hashing:
            let reward = month.subsidyBtc + world.feesBtcPerBlock
            month.grossUsd = scheduled.earning * reward * month.btcUsd / month.difficulty
        case .devices:
            month.grossUsd = scheduled.earning * month.hostingPrice
        case .lease:
            month.hostingPrice = spacePrice
            if scheduled.earning > 0 {
                month.grossUsd = scheduled.earning * lease.pay(escalation: 1 + world.escalator)
            }
        }
    }

    private func days(_ months: Int) -> Int { Int(Double(months) * NetworkRules.daysPerMonth) }

    private func halving(
        at height: Int, in month: Int, after share: Double, subsidy: Double
    ) -> Projection.Halving {
        let days = Int((Double(month) + share) * NetworkRules.daysPerMonth)
        return .init(height: height, month: month, date: start.adding(days: days), subsidyBtc: subsidy)
    }

    private func summary(
        of months: [Projection.Month], _ halvings: [Projection.Halving], _ schedule: Schedule,
        endPrice: Double
    ) -> Projection {
        let cash = months.map(\.cashUsd)
        let heldEnd = (months.last?.heldBtc ?? 0) * endPrice
        let endDiscount = schedule.endDiscount
        let npv = zip(cash, schedule.months).reduce(-schedule.equityUsd) { $0 + $1.0 * $1.1.discount }
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
