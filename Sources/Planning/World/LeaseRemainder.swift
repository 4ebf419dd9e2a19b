import Quantities

/// What a lease in force at the horizon is worth then: its rents still to come, each with the chance that the tenant is
/// still there, less what they cost, and what the space is worth when he has gone. US dollars per facility MW.
struct LeaseRemainder: Sendable {
    /// By the months left and the months since the rent last rose: for each dollar of the running rent of a month.
    private let rents: [[Double]]
    /// By the months left: the space afterwards, and the costs meanwhile.
    private let space: [Double]
    private let costs: [Double]
    /// By the months left: what the first tenant has paid in advance and is still to be credited.
    private let credits: [Double]
    private let rentUsd: Double
    /// Of space that stands empty.
    let vacantUsd: Double

    /// `nil` where nothing is leased, or without end, or not before the horizon.
    init?(_ service: Service, world: WorldModel, horizon: Int) {
        let plan = service.plan
        guard case .lease(let rent, let tenantPaysPower, let clauses) = plan.earning,
            let term = clauses.termMonths, service.load(inMonth: horizon) > 0
        else { return nil }
        rentUsd = rent
        vacantUsd = service.siteWorth(afterMonths: horizon)
        let discount = 1 / Growth.factor(service.discountRate, months: 1)
        let staying = PortableMath.exp(-world.defaultHazard / 12)
        let kept = staying * discount
        let escalation = 1 + (clauses.escalator ?? world.escalator)
        let longest = max(term, clauses.extensionMonths)
        let power = tenantPaysPower ? 0 : plan.tariffUsdPerMwh * TimeConvention.hoursPerMonth
        var rents = [[Double](repeating: 0, count: 13)]
        var (space, costs, gone) = ([vacantUsd], [0.0], 0.0)
        var weight = 1.0
        for left in 1...longest {
            rents.append(
                (0...12).map { age in
                    let (rise, next) = age == 12 ? (escalation, 1) : (1, age + 1)
                    return kept * rise * (1 + rents[left - 1][next])
                })
            let month = horizon + left - 1
            gone += weight * (1 - staying) * service.siteWorth(afterMonths: month)
            weight *= kept
            let energy = power * Growth.factor(world.tariffGrowth, months: Double(month))
            costs.append(costs[left - 1] + weight * (plan.operatingUsdPerYear / 12 + energy))
            space.append(gone + weight * service.siteWorth(afterMonths: month + 1))
        }
        self.rents = rents
        (self.space, self.costs) = (space, costs)
        credits = Self.credits(clauses, rent: rent, escalation: escalation, kept: kept, longest: longest)
    }

    /// Of a first tenant who has so many months left.
    private static func credits(
        _ clauses: LeaseClauses, rent: Double, escalation: Double, kept: Double, longest: Int
    ) -> [Double] {
        guard let prepayment = clauses.prepayment, let term = clauses.termMonths else {
            return Array(repeating: 0, count: longest + 1)
        }
        var yearly = 1.0
        var rents = 0.0
        for month in 0..<term {
            if month > 0, month % 12 == 0 { yearly *= escalation }
            rents += rent * yearly
        }
        let each = prepayment.share * rents / Double(max(1, prepayment.creditedMonths.count))
        var found = [0.0]
        for left in 1...longest {
            let isCredited = prepayment.creditedMonths.contains(term - left)
            found.append(kept * (found[left - 1] + (isCredited ? each : 0)))
        }
        return found
    }

    /// - Parameters:
    ///   - factors: of rents, costs and space; 1 where nothing is drawn.
    ///   - rent: running, relative to today's new leases.
    ///   - age: months paid since it last rose.
    ///   - isFirst: 1 for the tenant who has signed today's lease.
    func worth(
        factors: (rent: Double, costs: Double, space: Double) = (1, 1, 1), rent: Double, age: Double,
        monthsLeft: Double, emptyMonths: Double, isFirst: Double
    ) -> Double {
        let left = min(space.count - 1, Int(monthsLeft))
        guard emptyMonths <= 0, left > 0 else { return factors.space * vacantUsd }
        let rents = rent * rentUsd * rents[left][min(12, Int(age))] - isFirst * credits[left]
        return factors.rent * rents + factors.space * space[left] - factors.costs * costs[left]
    }
}
