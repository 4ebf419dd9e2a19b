import Quantities

/// What is known of each month of a use whatever prices do: a month's cash is
///
///     (1 - held) x gross - avoidable - fixed,   or - fixed where the machines are off,
///
/// with gross = `earning` x (reward per block x BTC price / difficulty), x the hosting price relative to today's, or x
/// the rent of the running contract relative to today's. All in US dollars per facility MW.
struct Schedule: Sendable {
    /// USD per unit of what moves the use.
    private(set) var earning: [Double] = []
    /// Power.
    private(set) var power: [Double] = []
    /// Paid by the grid for hours without load.
    private(set) var credit: [Double] = []
    private(set) var operating: [Double] = []
    private(set) var debtService: [Double] = []
    /// Hardware sold at the end of its life.
    private(set) var sale: [Double] = []
    /// Of money at the end of the month.
    private(set) var discount: [Double] = []
    let equityUsd: Double
    /// Value of the hardware at the end, less what is still owed.
    let remainderUsd: Double
    let plan: UsePlan
    /// What a simulated path needs of each month.
    private(set) var chanceMonths: [ChanceMonth] = []

    struct ChanceMonth: Sendable {
        var earning: Double
        /// Less the credit, for both end when the machines are off.
        var power: Double
        var operating: Double
        /// Hardware sold less debt service.
        var other: Double
        var discount: Double
    }

    init(_ plan: UsePlan, world: WorldModel, financing: Financing, months: Int) {
        self.plan = plan
        let service = Service(plan: plan)
        let debt = plan.capexUsd * financing.debtShare
        let loan = Loan(
            principal: debt, annualRate: financing.debtRate, termMonths: financing.debtTermMonths)
        equityUsd = plan.capexUsd - debt
        remainderUsd = service.worth(afterMonths: months) - loan.balance(afterPayments: months)
        for month in 0..<months {
            let load = service.load(inMonth: month)
            let drawn = load * service.survivors(inMonth: month)
            let flow = Flow(plan, world: world, month: month)
            earning.append(flow.earning * drawn * service.output(inMonth: month))
            power.append(flow.power * drawn)
            credit.append(flow.credit * drawn)
            operating.append(plan.operatingUsdPerYear / 12 * load)
            debtService.append(loan.payment(inMonth: month))
            sale.append(service.sale(inMonth: month))
            discount.append(1 / Growth.factor(financing.discountRate, months: Double(month + 1)))
            chanceMonths.append(
                ChanceMonth(
                    earning: earning[month], power: power[month] - credit[month], operating: operating[month],
                    other: sale[month] - debtService[month], discount: discount[month]))
        }
    }
}

/// A month of a megawatt that is wholly in service.
private struct Flow {
    let earning: Double
    let power: Double
    let credit: Double

    init(_ plan: UsePlan, world: WorldModel, month: Int) {
        let hours = Calendar.hoursPerMonth
        let curtailed = (plan.curtailment?.hoursPerYear ?? 0) / Calendar.hoursPerYear
        let energy =
            plan.tariffUsdPerMwh * hours * Growth.factor(world.tariffGrowth, months: Double(month))
        switch plan.earning {
        case .hashing(let rate, let uptime, let poolFee):
            let share = uptime * (1 - curtailed)
            earning = rate * 3600 * hours * share * (1 - poolFee) / 0x1p32
            power = energy * share
            credit = hours * curtailed * (plan.curtailment?.creditUsdPerMwh ?? 0)
        case .devices(let count, let rent, let utilization):
            let sold = min(
                1, utilization * Growth.factor(world.hostingDemandGrowth, months: Double(month)))
            earning = count * rent * hours * sold
            power = energy
            credit = 0
        case .lease(let rent, let tenantPaysPower):
            earning = rent
            power = tenantPaysPower ? 0 : energy
            credit = 0
        }
    }
}
