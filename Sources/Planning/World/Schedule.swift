import Quantities

/// What is known of each month of a use whatever prices do: a month's cash is
///
///     (1 - held) x gross - avoidable - fixed,   or - fixed where the machines are off,
///
/// with gross = `earning` x (reward per block x BTC price / difficulty), x the hosting price relative to today's, or x
/// the rent of the running contract relative to today's. All in US dollars per facility MW.
struct Schedule: Sendable {
    struct Month: Sendable {
        /// USD per unit of what moves the use.
        let earning: Double
        let power: Double
        /// Paid by the grid for hours without load.
        let credit: Double
        /// Power less the credit, for both end when the machines are off.
        let avoidable: Double
        let operating: Double
        let debtService: Double
        /// Hardware sold at the end of its life.
        let sale: Double
        /// Hardware sold less debt service.
        let other: Double
        /// Of money at the end of the month.
        let discount: Double

        /// What a month leaves over power: at least `floor`, which is 0 where the machines stop at a loss.
        @inline(__always)
        func running<Number: Lane>(_ gross: Number, floor: Double) -> Number {
            let running = gross - Number(repeating: avoidable)
            let floor = Number(repeating: floor)
            return running.replacing(with: floor, where: running.isBelow(floor))
        }

        /// Where the machines are off.
        @inline(__always)
        func isOff<Number: Lane>(_ gross: Number, floor: Double) -> Number.Mask {
            (gross - Number(repeating: avoidable)).isBelow(Number(repeating: floor))
        }
    }

    let months: [Month]
    let equityUsd: Double
    /// Value of the hardware at the end, less what is still owed.
    let remainderUsd: Double
    let plan: UsePlan

    /// The least that a month's gross less power can be: where machines stop at a loss, they bring nothing.
    var floor: Double { plan.stopsAtLoss ? 0 : -.infinity }
    /// Of money at the end.
    var endDiscount: Double { months.last?.discount ?? 1 }

    init(_ plan: UsePlan, world: WorldModel, financing: Financing, months count: Int) {
        self.plan = plan
        let service = Service(plan: plan)
        let debt = plan.capexUsd * financing.debtShare
        let loan = Loan(
            principal: debt, annualRate: financing.debtRate, termMonths: financing.debtTermMonths)
        equityUsd = plan.capexUsd - debt
        remainderUsd = service.worth(afterMonths: count) - loan.balance(afterPayments: count)
        months = (0..<count).map { month in
            let load = service.load(inMonth: month)
            let drawn = load * service.survivors(inMonth: month)
            let flow = Flow(plan, world: world, month: month)
            let (power, credit) = (flow.power * drawn, flow.credit * drawn)
            let (sale, payment) = (service.sale(inMonth: month), loan.payment(inMonth: month))
            return Month(
                earning: flow.earning * drawn * service.output(inMonth: month), power: power, credit: credit,
                avoidable: power - credit, operating: plan.operatingUsdPerYear / 12 * load,
                debtService: payment, sale: sale, other: sale - payment,
                discount: 1 / Growth.factor(financing.discountRate, months: Double(month + 1)))
        }
    }
}

/// A month of a megawatt that is wholly in service.
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
            credit = hours * curtailed * (plan.curtailment?.creditUsdPerMwh ?? 0)
        case .devices(let count, let rent, let utilization):
            earning = count * rent * hours * utilization
            power = energy
            credit = 0
        case .lease(let rent, let tenantPaysPower):
            earning = rent
            power = tenantPaysPower ? 0 : energy
            credit = 0
        }
    }
}
