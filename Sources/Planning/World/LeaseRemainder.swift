import Quantities

/// What the lease that is signed today is worth at a horizon before its end: its months still to come, each with the
/// chance that the tenant is still there, less what they cost, and the space afterwards. US dollars per facility MW.
///
/// Only what is signed counts beyond the horizon. Space that is empty then, or that was let again meanwhile, is worth the
/// rest of its equipment's life and no more: else the worth would jump where a horizon passes the day of a new lease.
struct LeaseRemainder: Sendable {
    /// Of the tenant who has signed today's lease: his rents, less what of them he has paid in advance.
    private let rents: Double
    /// What running the space for him costs meanwhile.
    private let costs: Double
    /// The space when he has gone, and what of it is bought again meanwhile.
    private let space: Double
    /// Of space without him.
    private let vacantUsd: Double
    /// The month in which his lease ends.
    let endMonth: Int

    /// `nil` where nothing is leased, or without end, or not beyond the horizon.
    init?(_ service: Service, world: WorldModel, horizon: Int) {
        let plan = service.plan
        guard case .lease(let rent, let tenantPaysPower, let clauses) = plan.earning,
            let term = clauses.termMonths
        else { return nil }
        endMonth = plan.delayMonths + term
        guard horizon < endMonth else { return nil }
        vacantUsd = service.siteWorth(afterMonths: horizon)
        let discount = 1 / Growth.factor(service.discountRate, months: 1)
        let staying = PortableMath.exp(-world.defaultHazard / 12)
        let escalation = 1 + (clauses.escalator ?? world.escalator)
        let energy = tenantPaysPower ? 0 : plan.tariffUsdPerMwh * TimeConvention.hoursPerMonth
        // What the month before the horizon would sell and buy again, it does not.
        var space = service.sale(inMonth: horizon - 1) - service.purchase(inMonth: horizon - 1)
        var (rents, costs) = (0.0, 0.0)
        // Of money at the end of a month in which he is there.
        var weight = 1.0
        for month in horizon..<endMonth {
            let load = service.load(inMonth: month)
            if load > 0 {
                space += weight * (1 - staying) * service.siteWorth(afterMonths: month)
                weight *= staying
            }
            weight *= discount
            let rises = Double(max(0, month - plan.delayMonths) / 12 * 12)
            let paid = rent * Growth.factor(escalation - 1, months: rises)
            rents += weight * paid * load * service.occupancy(inMonth: month)
            rents += weight * Schedule.prepaid(plan, world, month: month)
            let power = energy * Growth.factor(world.tariffGrowth, months: Double(month))
            costs += weight * load * (plan.operatingUsdPerYear / 12 + power)
            costs += weight * service.idle(inMonth: month) * plan.idleUsdPerYear / 12
            if month + 1 < endMonth {
                space += weight * (service.sale(inMonth: month) - service.purchase(inMonth: month))
            }
        }
        space += weight * service.siteWorth(afterMonths: endMonth)
        (self.rents, self.costs, self.space) = (rents, costs, space)
    }

    /// - Parameters:
    ///   - factors: of rents, costs and space; 1 where nothing is drawn.
    ///   - isFirst: 1 for the tenant who has signed today's lease.
    func worth(
        factors: (rent: Double, costs: Double, space: Double) = (1, 1, 1), isFirst: Double
    ) -> Double {
        guard isFirst > 0 else { return factors.space * vacantUsd }
        return factors.rent * rents + factors.space * space - factors.costs * costs
    }
}
