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
    }

    let schedule: Schedule
    let terms: WorldTerms
    let reserve: Double
    /// Of the bitcoin that is mined.
    let heldShare: Double
    /// The least that a month's gross less power can be: where machines stop at a loss, they bring nothing.
    private let floor: Double

    init(_ schedule: Schedule, _ terms: WorldTerms, reserve: Double, heldShare: Double) {
        self.schedule = schedule
        self.terms = terms
        self.reserve = reserve
        self.heldShare = heldShare
        floor = schedule.plan.stopsAtLoss ? 0 : -.infinity
    }

    /// All months of a column, with the net of each year.
    func walk(_ world: borrowing WorldWalk, _ column: Int, years: inout [Lanes]) -> Outcome {
        var account = Account()
        var heldBtc = Lanes()
        // The switch is outside of the loops, so that each kind has a tight one.
        switch schedule.plan.earning {
        case .hashing where heldShare > 0:
            account.count(schedule.chanceMonths, equity: schedule.equityUsd, years: &years) { index, month in
                let gross = month.earning * world.rewardUsd[index, column]
                let isOff = gross - month.power .< floor
                let mined = (heldShare * month.earning) * world.rewardBtc[index, column]
                heldBtc += mined.replacing(with: 0, where: isOff)
                return (running(gross, month), heldShare * gross.replacing(with: 0, where: isOff))
            }
        case .hashing:
            account.count(schedule.chanceMonths, equity: schedule.equityUsd, years: &years) { index, month in
                (running(month.earning * world.rewardUsd[index, column], month), nil)
            }
        case .devices:
            account.count(schedule.chanceMonths, equity: schedule.equityUsd, years: &years) { index, month in
                (running(month.earning * world.hostingPrice[index, column], month), nil)
            }
        case .lease:
            var lease = Lease()
            account.count(schedule.chanceMonths, equity: schedule.equityUsd, years: &years) { index, month in
                let isLeased = month.earning > 0
                let gross = isLeased ? month.earning * lease.pay(world, index, column, terms) : Lanes()
                return (running(gross, month), nil)
            }
        }
        return account.outcome(equity: schedule.equityUsd, reserve: reserve, heldBtc: heldBtc)
    }

    @inline(__always)
    private func running(_ gross: Lanes, _ month: Schedule.ChanceMonth) -> Lanes {
        let running = gross - month.power
        return running.replacing(with: floor, where: running .< floor)
    }
}

/// The money of one use so far.
private struct Account {
    /// Today's value.
    private var npv = Lanes()
    /// Since the start, without equity and reserve, with the lowest and highest that it has been.
    private var cash = Lanes()
    private var lowest = Lanes()
    private var highest = Lanes()
    private var monthsUnpaid = Lanes()

    /// Counts all months.
    ///
    /// - Parameter earn: gross less power of a month, and what of it is held as bitcoin.
    @inline(__always)
    mutating func count(
        _ months: [Schedule.ChanceMonth], equity: Double, years: inout [Lanes],
        earn: (Int, Schedule.ChanceMonth) -> (running: Lanes, held: Lanes?)
    ) {
        months.withUnsafeBufferPointer { months in
            for year in years.indices {
                var yearNet = Lanes()
                for index in year * 12..<year * 12 + 12 {
                    let month = months[index]
                    let (running, held) = earn(index, month)
                    let net = running - month.operating
                    yearNet += net
                    var received = net + month.other
                    if let held { received -= held }
                    npv += month.discount * received
                    cash += received
                    lowest = lowest.replacing(with: cash, where: cash .< lowest)
                    highest = highest.replacing(with: cash, where: cash .> highest)
                    monthsUnpaid += Lanes().replacing(with: 1, where: highest .< equity)
                }
                years[year] = yearNet
            }
        }
    }

    func outcome(equity: Double, reserve: Double, heldBtc: Lanes) -> UseWalk.Outcome {
        let paid = equity > 0 ? monthsUnpaid + 1 : Lanes()
        return UseWalk.Outcome(
            cashNpv: npv - equity, payback: paid.replacing(with: .infinity, where: highest .< equity),
            lowest: lowest + reserve, heldBtc: heldBtc)
    }
}

/// The contract of a tenant.
private struct Lease {
    /// Relative to today's.
    private var rent = Lanes(repeating: 1)
    /// Months paid since the rent last rose.
    private var age = Lanes()
    /// Months until the space is let again.
    private var empty = Lanes()

    /// The rent of the month, 0 where the space stands empty.
    @inline(__always)
    mutating func pay(
        _ world: borrowing WorldWalk, _ month: Int, _ column: Int, _ terms: WorldTerms
    ) -> Lanes {
        if terms.defaultProbability > 0 {
            let wasEmpty = empty .> 0
            empty = empty.replacing(with: empty - 1, where: wasEmpty)
            let defaults = (world.tenantChance[month, column] .< terms.defaultProbability) .& .!wasEmpty
            empty = empty.replacing(with: terms.recontractMonths, where: defaults)
            // Let again at the price of the month in which the space has stood empty long enough.
            let isLet = (wasEmpty .| defaults) .& (empty .<= 0)
            if any(isLet) {
                rent = rent.replacing(with: world.spacePrice(month, column), where: isLet)
                age = age.replacing(with: 0, where: isLet)
            }
        }
        let rises = age .>= 12
        rent = rent.replacing(with: rent * terms.escalation, where: rises)
        age = age.replacing(with: 0, where: rises)
        let isEmpty = empty .> 0
        age = (age + 1).replacing(with: age, where: isEmpty)
        return rent.replacing(with: 0, where: isEmpty)
    }
}
