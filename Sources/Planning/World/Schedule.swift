import Economics
import Quantities

/// What is known of each month of a use whatever prices do. A month's operating margin is
///
///     gross - avoidable - fixed,   or - fixed where the machines are off,
///
/// with gross = `earning` x (reward per block x BTC price / difficulty), x the price of device-hours or of tokens relative to
/// today's, or x the rent of the running lease relative to today's. All in US dollars per facility MW.
struct Schedule: Sendable {
    struct Month: Sendable {
        /// USD per unit of what moves the use.
        let earning: Double
        let power: Double
        /// Paid by the grid for hours without load.
        let credit: Double
        /// Operating cost that is saved while the machines are off.
        let saved: Double
        /// Operating cost that is not.
        let fixed: Double
        /// With the end of the plan, all that is still owed.
        let debtService: Double
        /// Of the loan, after that: what closing has to pay back.
        let owed: Double
        /// For hardware at the end of its life, and for all that there is at the end of the plan.
        let sale: Double
        /// What is bought again.
        let purchase: Double
        /// Rent paid at signing, less what of it is credited in the month.
        let prepaid: Double
        /// What closing at the end of the month brings: hardware less the closing cost.
        let closing: Double
        /// The closing cost, where the plan ends with the month.
        let ending: Double
        /// Of money at the end of the month.
        let discount: Double
        /// Whether anything runs at all.
        let isInService: Bool
        /// Whether there is something that may be closed at its end.
        let canClose: Bool

        /// What ends when the machines are off.
        var avoidable: Double { power - credit + saved }
        var trade: Double { sale - purchase - ending }
    }

    let months: [Month]
    let equityUsd: Double
    /// What the owner's machines would fetch at the start.
    let forgoneUsd: Double
    /// At the end: hardware, and the rest of the life of the site's equipment. A lease in force takes the site's place.
    let hardwareEndUsd: Double
    let siteEndUsd: Double
    /// Of the loan, at the end.
    let owedEndUsd: Double
    /// `nil` where nothing is leased, or without end.
    let leaseEnd: LeaseRemainder?
    let plan: UsePlan
    private let service: Service
    /// What the worth is of: the months that were asked for, or until the end of the plan where that is sooner; where a
    /// lease that is signed today goes on beyond them, until its end.
    let lastsMonths: Int
    /// At whose end nothing is bought again; `nil` where that is not before the end.
    let endedMonth: Int?

    /// The least that a month's gross less what is avoidable can be: where machines stop at a loss, they bring nothing.
    var floor: Double { plan.stopsAtLoss ? 0 : -.infinity }
    /// Of money at the end.
    var endDiscount: Double { months.last?.discount ?? 1 }

    init(_ plan: UsePlan, world: WorldModel, financing: Financing, months count: Int) {
        self.plan = plan
        let service = Service(plan: plan, discountRate: financing.discountRate)
        let debt = plan.capexUsd * financing.debtShare
        let loan = Loan(
            principal: debt, annualRate: financing.debtRate, termMonths: financing.debtTermMonths)
        equityUsd = plan.capexUsd - debt
        forgoneUsd = plan.forgoneUsd
        hardwareEndUsd = service.hardwareWorth(afterMonths: count)
        // Where the plan ends, the use is given up.
        siteEndUsd =
            service.lastsMonths.map { $0 <= count } ?? false ? 0 : service.siteWorth(afterMonths: count)
        leaseEnd = LeaseRemainder(service, world: world, horizon: count)
        let end = service.lastsMonths ?? .max
        let owed = end > count ? loan.balance(afterPayments: count) : 0
        // Who keeps a lease to its end pays its loan as it was signed, so that its worth does not hang on the horizon.
        owedEndUsd =
            leaseEnd == nil ? owed : loan.worth(afterPayments: count, annualRate: financing.discountRate)
        lastsMonths = leaseEnd?.endMonth ?? min(count, end)
        endedMonth = end <= count ? end - 1 : nil
        self.service = service
        months = (0..<count).map { month in
            let load = service.load(inMonth: month)
            // What the last month would sell and buy again counts as what is left.
            let isLast = month == count - 1
            let drawn = load * service.survivors(inMonth: month)
            let flow = Flow(plan, world: world, month: month)
            let operating = plan.operatingUsdPerYear / 12 * load
            let owed = loan.balance(afterPayments: month + 1)
            let paid = month < end ? loan.payment(inMonth: month) : 0
            let idle = plan.idleUsdPerYear / 12 * service.idle(inMonth: month)
            return Month(
                earning: flow.earning * drawn * service.output(inMonth: month)
                    * service.occupancy(inMonth: month),
                power: flow.power * drawn, credit: flow.credit * drawn,
                saved: operating * plan.avoidableShare, fixed: operating * (1 - plan.avoidableShare) + idle,
                debtService: month + 1 == end ? paid + owed : paid, owed: month + 1 < end ? owed : 0,
                sale: isLast ? 0 : service.sale(inMonth: month),
                purchase: isLast ? 0 : service.purchase(inMonth: month),
                prepaid: Self.prepaid(plan, world, month: month),
                closing: (isLast
                    ? service.hardwareWorth(afterMonths: count)
                    : service.hardwareWorth(atCloseOfMonth: month)) - (plan.closing?.usd ?? 0),
                ending: month + 1 == end ? plan.closing?.usd ?? 0 : 0,
                discount: 1 / Growth.factor(financing.discountRate, months: Double(month + 1)),
                isInService: load > 0,
                canClose: month + 1 < end && month + 1 >= plan.leastMonths)
        }
    }

    /// Months that the worth of a plan is of that is closed at the end of a month: until then, and at least a year, because
    /// no yearly value can be said of less.
    func lastsMonths(closedIn month: Int) -> Int { max(12, month + 1) }

    /// What a tenant has paid in advance comes in the first month, and goes off the rents of the months that the lease
    /// names.
    static func prepaid(_ plan: UsePlan, _ world: WorldModel, month: Int) -> Double {
        guard case .lease(let rent, _, let clauses) = plan.earning, let prepayment = clauses.prepayment,
            let term = clauses.termMonths, !prepayment.creditedMonths.isEmpty
        else { return 0 }
        let rents = (0..<term).reduce(0) { sum, month in
            sum + rent * Growth.factor(clauses.escalator ?? world.escalator, months: Double(month / 12 * 12))
        }
        let amount = prepayment.share * rents
        let isCredited = prepayment.creditedMonths.contains(month - plan.delayMonths)
        return (month == 0 ? amount : 0)
            - (isCredited ? amount / Double(prepayment.creditedMonths.count) : 0)
    }
}

/// A month of a megawatt that is wholly in service and sold.
private struct Flow {
    let earning: Double
    let power: Double
    let credit: Double

    init(_ plan: UsePlan, world: WorldModel, month: Int) {
        let hours = TimeConvention.hoursPerMonth
        let curtailed = (plan.curtailment?.hoursPerYear ?? 0) / TimeConvention.hoursPerYear
        let energy =
            plan.tariffUsdPerMwh * hours * Growth.factor(world.tariffGrowth, months: Double(month))
        switch plan.earning {
        case .hashing(let rate, let uptime, let poolFee):
            let share = uptime * (1 - curtailed)
            earning = rate * 3600 * hours * share * (1 - poolFee) / 0x1p32
            power = energy * share
            // Only load that would run is off.
            credit = hours * curtailed * uptime * (plan.curtailment?.creditUsdPerMwh ?? 0)
        case .devices(let count, let rent, let utilization):
            earning = count * rent * hours * utilization
            power = energy
            credit = 0
        case .tokens(let rate, let price, let utilization, _):
            let year = TokenArithmetic.gross(
                tokensPerSecondPerMegawatt: rate, usdPerMillion: price, utilization: utilization)
            earning = year.value / 12
            power = energy
            credit = 0
        case .lease(let rent, let tenantPaysPower, _):
            earning = rent
            power = tenantPaysPower ? 0 : energy
            credit = 0
        }
    }
}
