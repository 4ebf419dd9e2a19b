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
    private let floor: Double

    init(_ schedule: Schedule, _ terms: WorldTerms, reserve: Double, heldShare: Double) {
        self.schedule = schedule
        self.terms = terms
        self.reserve = reserve
        self.heldShare = heldShare
        floor = schedule.floor
    }

    /// All months of a column, with the net of each year.
    func walk(_ world: borrowing WorldWalk, _ column: Int, years: inout [Lanes]) -> Outcome {
        var account = Account()
        var heldBtc = Lanes()
        // The switch is outside of the loops, so that each kind has a tight one.
        switch schedule.plan.earning {
        case .hashing where heldShare > 0:
            account.count(schedule.months, equity: schedule.equityUsd, years: &years) { index, month in
                let gross = month.earning * world.rewardUsd[index, column]
                let isOff = month.isOff(gross, floor: floor)
                let mined = (heldShare * month.earning) * world.rewardBtc[index, column]
                heldBtc += mined.replacing(with: 0, where: isOff)
                return (
                    month.running(gross, floor: floor), heldShare * gross.replacing(with: 0, where: isOff)
                )
            }
        case .hashing:
            account.count(schedule.months, equity: schedule.equityUsd, years: &years) { index, month in
                (month.running(month.earning * world.rewardUsd[index, column], floor: floor), nil)
            }
        case .devices:
            account.count(schedule.months, equity: schedule.equityUsd, years: &years) { index, month in
                (month.running(month.earning * world.hostingPrice[index, column], floor: floor), nil)
            }
        case .lease:
            var lease = Lease<Lanes>()
            account.count(schedule.months, equity: schedule.equityUsd, years: &years) { index, month in
                let isLeased = month.earning > 0
                let gross = isLeased ? month.earning * rent(&lease, world, index, column) : Lanes()
                return (month.running(gross, floor: floor), nil)
            }
        }
        return account.outcome(equity: schedule.equityUsd, reserve: reserve, heldBtc: heldBtc)
    }

    /// The month's rent, 0 where the space stands empty.
    @inline(__always)
    private func rent(
        _ lease: inout Lease<Lanes>, _ world: borrowing WorldWalk, _ month: Int, _ column: Int
    ) -> Lanes {
        guard terms.defaultProbability > 0 else { return lease.pay(escalation: terms.escalation) }
        // The world cannot be kept in a closure, so the price is made where it may be asked for.
        let defaults = world.tenantChance[month, column].isBelow(Lanes(repeating: terms.defaultProbability))
        return lease.pay(
            escalation: terms.escalation, defaults: defaults, recontractMonths: terms.recontractMonths,
            price: { world.spacePrice(month, column) })
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
        _ months: [Schedule.Month], equity: Double, years: inout [Lanes],
        earn: (Int, Schedule.Month) -> (running: Lanes, held: Lanes?)
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
