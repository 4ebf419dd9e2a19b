/// The money of one use on as many paths as there are lanes; US dollars per facility MW.
struct UseWalk {
    /// Today's value of the cash so far, equity included.
    private(set) var cashNpv: Lanes
    /// Since the start of the year.
    private var yearNet = Lanes()
    /// Months until cash has brought the equity back; infinite where it has not.
    private(set) var payback: Lanes
    /// The lowest of reserve + cash so far.
    private(set) var lowest: Lanes
    private(set) var heldBtc = Lanes()
    private var balance: Lanes
    private var owed: Lanes

    // The lease: `rent` relative to today's, months paid since it last rose, months until the space is let again.
    private var rent = Lanes(repeating: 1)
    private var age = Lanes()
    private var empty = Lanes()

    init(_ schedule: Schedule, reserve: Double) {
        cashNpv = Lanes(repeating: -schedule.equityUsd)
        payback = Lanes(repeating: schedule.equityUsd > 0 ? .infinity : 0)
        owed = Lanes(repeating: schedule.equityUsd)
        balance = Lanes(repeating: reserve)
        lowest = balance
    }

    /// All months, with the net of each finished year.
    mutating func walk(
        _ world: UnsafeBufferPointer<WorldWalk.Month>, _ schedule: Schedule, _ terms: WorldTerms,
        heldShare: Double, years: inout [Lanes]
    ) {
        let stopsAtLoss = schedule.plan.stopsAtLoss
        schedule.chanceMonths.withUnsafeBufferPointer { months in
            // The switch is outside of the loop, so that each kind has a tight one.
            switch schedule.plan.earning {
            case .hashing:
                for index in months.indices {
                    let gross = months[index].earning * world[index].rewardUsd
                    let kept = add(gross, months[index], index, stopsAtLoss, heldShare, &years)
                    if heldShare > 0 {
                        let mined = (heldShare * months[index].earning) * world[index].rewardBtc
                        heldBtc += Lanes().replacing(with: mined, where: kept .> 0)
                    }
                }
            case .devices:
                for index in months.indices {
                    let gross = months[index].earning * world[index].hostingPrice
                    _ = add(gross, months[index], index, stopsAtLoss, 0, &years)
                }
            case .lease:
                for index in months.indices {
                    let earning = months[index].earning
                    let gross = earning > 0 ? earning * payLease(world[index], terms) : Lanes()
                    _ = add(gross, months[index], index, stopsAtLoss, 0, &years)
                }
            }
        }
    }

    /// - Returns: gross, or 0 where the machines are off.
    @inline(__always)
    private mutating func add(
        _ gross: Lanes, _ month: Schedule.ChanceMonth, _ index: Int, _ stopsAtLoss: Bool, _ heldShare: Double,
        _ years: inout [Lanes]
    ) -> Lanes {
        var gross = gross
        // What the machines bring when they run; nothing when they are off.
        var running = gross - month.power
        if stopsAtLoss {
            let isOff = running .< 0
            running = running.replacing(with: 0, where: isOff)
            gross = gross.replacing(with: 0, where: isOff)
        }
        let net = running - month.operating
        yearNet += net
        if index % 12 == 11 {
            years[index / 12] = yearNet
            yearNet = Lanes()
        }
        count(net + month.other - heldShare * gross, month: index, discount: month.discount)
        return gross
    }

    @inline(__always)
    private mutating func count(_ cash: Lanes, month: Int, discount: Double) {
        cashNpv += discount * cash
        balance += cash
        lowest = lowest.replacing(with: balance, where: balance .< lowest)
        owed -= cash
        let isPaid = (owed .<= 0) .& (payback .> Double(month + 1))
        payback = payback.replacing(with: Double(month + 1), where: isPaid)
    }

    /// The rent of the month, 0 where the space stands empty.
    @inline(__always)
    private mutating func payLease(_ world: WorldWalk.Month, _ terms: WorldTerms) -> Lanes {
        if terms.defaultProbability > 0 {
            let wasEmpty = empty .> 0
            empty = empty.replacing(with: empty - 1, where: wasEmpty)
            let defaults = (world.tenantChance .< terms.defaultProbability) .& .!wasEmpty
            empty = empty.replacing(with: terms.recontractMonths, where: defaults)
            // Let again at the price of the month in which the space has stood empty long enough.
            let isLet = (wasEmpty .| defaults) .& (empty .<= 0)
            if any(isLet) {
                rent = rent.replacing(with: PortableMath.exp(world.logSpacePrice), where: isLet)
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
