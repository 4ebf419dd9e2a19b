/// Walks one use along the columns of a world; US dollars per facility MW.
struct UseWalk {
    /// Of one column.
    struct Outcome {
        /// Today's value of the cash, equity included.
        var cashNpv: Lanes
        /// Months until cash has brought the equity back; infinite where it has not.
        var payback: Lanes
        /// The lowest of reserve + cash.
        var lowest: Lanes
        var heldBtc: Lanes
        /// Of what is left at the end.
        var end: Lanes
    }

    let schedule: Schedule
    let terms: WorldTerms
    let reserve: Double
    /// Of the bitcoin that is mined.
    let heldShare: Double
    private let floor: Double

    init(_ schedule: Schedule, _ terms: WorldTerms, reserve: Double, heldShare: Double) {
        self.schedule = schedule
        self.terms = terms
        self.reserve = reserve
        self.heldShare = heldShare
        floor = schedule.floor
    }

    /// All months of a column, with the operating margin of each year.
    func walk(_ world: borrowing WorldWalk, _ column: Int, years: inout [Lanes]) -> Outcome {
        let factors = PathFactors(schedule.plan, world.inputs, column)
        var account = Account(schedule, factors)
        var heldBtc = Lanes()
        var leaseEnd: Lanes?
        // The switch is outside of the loops, so that each kind has a tight one.
        switch schedule.plan.earning {
        case .hashing where heldShare > 0:
            account.count(schedule.months, years: &years) { index, month in
                let earning = month.earning * factors.earning
                let gross = earning * world.rewardUsd[index, column]
                let mined = (heldShare * earning) * world.rewardBtc[index, column]
                return Earned(gross: gross, held: heldShare * gross, heldBtc: mined)
            } kept: {
                heldBtc += $0
            }
        case .hashing:
            account.count(schedule.months, years: &years) { index, month in
                Earned(gross: month.earning * (factors.earning * world.rewardUsd[index, column]))
            }
        case .devices:
            account.count(schedule.months, years: &years) { index, month in
                Earned(gross: month.earning * (factors.earning * world.hostingPrice[index, column]))
            }
        case .tokens:
            account.count(schedule.months, years: &years) { index, month in
                Earned(gross: month.earning * (factors.earning * world.tokenPrice[index, column]))
            }
        case .lease(_, _, let clauses):
            var lease = Lease<Lanes>(terms.lease(clauses))
            account.count(schedule.months, years: &years) { index, month in
                guard month.earning > 0 else { return Earned(gross: Lanes()) }
                let rent = rent(&lease, world, index, column)
                return Earned(
                    gross: month.earning * (factors.earning * rent),
                    prepaidPart: factors.earning * lease.isFirst)
            }
            leaseEnd = schedule.leaseEnd.map { worth(of: lease, $0, factors) }
        }
        return account.outcome(reserve: reserve, heldBtc: heldBtc, leaseEnd: leaseEnd)
    }

    /// The month's rent, 0 where the space stands empty.
    @inline(__always)
    private func rent(
        _ lease: inout Lease<Lanes>, _ world: borrowing WorldWalk, _ month: Int, _ column: Int
    ) -> Lanes {
        // The world cannot be kept in a closure, so the price is made where it may be asked for.
        guard terms.defaultProbability > 0 else {
            return lease.pay(price: { world.spacePrice(month, column) })
        }
        let defaults = world.tenantChance[month, column].isBelow(Lanes(repeating: terms.defaultProbability))
        return lease.pay(defaults: defaults, price: { world.spacePrice(month, column) })
    }

    private func worth(of lease: Lease<Lanes>, _ end: LeaseRemainder, _ factors: PathFactors) -> Lanes {
        var worth = Lanes()
        for lane in worth.indices {
            worth[lane] = end.worth(
                factors: (factors.earning[lane], factors.operating[lane], factors.capital[lane]),
                isFirst: lease.isFirst[lane])
        }
        return worth
    }
}

/// What a month brings before its costs.
private struct Earned {
    var gross: Lanes
    /// Of the gross, kept as bitcoin; `nil` where nothing is.
    var held: Lanes?
    var heldBtc = Lanes()
    /// Of the month's credit for rent that was paid in advance: 1 for the tenant who did.
    var prepaidPart = Lanes(repeating: 1)
}

/// The money of one use so far.
private struct Account {
    private let schedule: Schedule
    private let factors: PathFactors
    /// Today's value.
    private var npv = Lanes()
    /// Since the start, without equity and reserve, with the lowest and highest that it has been.
    private var cash = Lanes()
    private var lowest = Lanes()
    private var highest = Lanes()
    private var monthsUnpaid = Lanes()
    /// Months in a row in which the machines stood still.
    private var idle = Lanes()
    /// 1 until the plan is closed, then 0.
    private var open = Lanes(repeating: 1)

    /// What has to come back.
    private var spent: Lanes { factors.capital * (schedule.equityUsd + schedule.forgoneUsd) }

    init(_ schedule: Schedule, _ factors: PathFactors) {
        self.schedule = schedule
        self.factors = factors
    }

    /// Counts all months.
    ///
    /// - Parameter kept: told of the bitcoin that a month adds to what is held.
    @inline(__always)
    mutating func count(
        _ months: [Schedule.Month], years: inout [Lanes], earn: (Int, Schedule.Month) -> Earned,
        kept: (Lanes) -> Void = { _ in }
    ) {
        let (floor, spent, factors) = (Lanes(repeating: schedule.floor), spent, factors)
        let closing = schedule.plan.closing
        let patience =
            schedule.plan.stopsAtLoss
            ? closing?.afterIdleMonths.map { Lanes(repeating: Double($0)) } : nil
        let planned = closing?.plannedMonth ?? -1
        months.withUnsafeBufferPointer { months in
            for year in years.indices {
                var margin = Lanes()
                for index in year * 12..<year * 12 + 12 {
                    let month = months[index]
                    let earned = earn(index, month)
                    let running =
                        (earned.gross + month.credit) - factors.tariff * month.power
                        - factors.operating * month.saved
                    let isOff = running .< floor
                    let net =
                        (running.replacing(with: floor, where: isOff) - factors.operating * month.fixed)
                        * open
                    margin += net
                    var received =
                        net + (factors.capital * month.trade + month.prepaid * earned.prepaidPart) * open
                    received -= factors.capital * month.debtService * open
                    if let held = earned.held {
                        received -= (held * open).replacing(with: 0, where: isOff)
                        kept((earned.heldBtc * open).replacing(with: 0, where: isOff))
                    }
                    if let patience, month.isInService {
                        idle = (idle + 1).replacing(with: 0, where: .!isOff)
                        if month.canClose { received += close(month, where: patience .<= idle) }
                    }
                    if index == planned, month.canClose {
                        received += close(month, where: .init(repeating: true))
                    }
                    npv += month.discount * received
                    cash += received
                    lowest = lowest.replacing(with: cash, where: cash .< lowest)
                    highest = highest.replacing(with: cash, where: cash .> highest)
                    monthsUnpaid += Lanes().replacing(with: 1, where: highest .< spent)
                }
                years[year] = margin
            }
        }
    }

    /// Closes the paths that are still open.
    ///
    /// - Returns: what that brings.
    @inline(__always)
    private mutating func close(_ month: Schedule.Month, where isTime: Lanes.Mask) -> Lanes {
        let closes = isTime .& (0 .< open)
        open = open.replacing(with: 0, where: closes)
        return Lanes().replacing(with: factors.capital * (month.closing - month.owed), where: closes)
    }

    /// - Parameter leaseEnd: what takes the place of the site's worth.
    func outcome(reserve: Double, heldBtc: Lanes, leaseEnd: Lanes?) -> UseWalk.Outcome {
        let spent = spent
        let paid = Lanes().replacing(with: monthsUnpaid + 1, where: 0 .< spent)
        let site = leaseEnd ?? factors.capital * schedule.siteEndUsd
        return UseWalk.Outcome(
            cashNpv: npv - spent, payback: paid.replacing(with: .infinity, where: highest .< spent),
            lowest: lowest + reserve, heldBtc: heldBtc,
            end: open
                * (factors.capital * (schedule.hardwareEndUsd - schedule.owedEndUsd) + site))
    }
}
