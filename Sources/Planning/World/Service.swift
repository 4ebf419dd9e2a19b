import Economics

/// How much of a use's load is in service in each month, what is bought and sold meanwhile, and what it is all worth.
package struct Service: Sendable {
    package let plan: UsePlan
    /// Share of 1 a year; the worth of the site depends on it.
    package let discountRate: Double

    package init(plan: UsePlan, discountRate: Double = 0) {
        self.plan = plan
        self.discountRate = discountRate
    }

    /// Months of service before the month with this index; negative before the first.
    private func age(inMonth month: Int) -> Int { month - plan.delayMonths }

    /// Of service, after which the plan ends; `nil` where it goes on. A lease is kept until its own end: what wears out
    /// meanwhile is bought again.
    private var serviceMonths: Int? {
        switch plan.rebuying {
        case .always: nil
        case .never: lives.min().map { max($0, signedMonths) }
        case .until(let months): max(months, signedMonths)
        }
    }

    /// Of service, for which a lease is signed.
    private var signedMonths: Int {
        guard case .lease(_, _, let clauses) = plan.earning else { return 0 }
        return clauses.termMonths ?? 0
    }

    private var lives: [Int] { [plan.hardware?.monthsLeft, plan.siteLifeMonths].compactMap { $0 } }

    /// After which months of service the machines or the site's equipment have worn out.
    private func endsOfLives(before horizon: Int) -> [Int] {
        var ends: [Int] = []
        if let hardware = plan.hardware {
            ends += Array(stride(from: hardware.monthsLeft, to: horizon, by: hardware.laterMonthsLeft))
        }
        if let life = plan.siteLifeMonths { ends += Array(stride(from: life, to: horizon, by: life)) }
        return ends
    }

    /// From the money spent to the end of the plan; `nil` where it has none.
    package var lastsMonths: Int? { serviceMonths.map { $0 + plan.delayMonths } }

    /// After which months of service the plan may end, because something would have to be bought again, as far as the
    /// horizon.
    func ends(ofLivesBefore horizon: Int) -> [Int] {
        let served = horizon - plan.delayMonths
        return Set(endsOfLives(before: served).map { max($0, signedMonths) }).sorted()
    }

    /// From the money spent to the end of the life of the machines that is running at the end of the month with this index;
    /// `nil` where there are none.
    func lifeEnd(atEndOfMonth month: Int) -> Int? {
        plan.hardware.map {
            $0.lifeEnd(afterMonthsOfService: max(1, age(inMonth: month + 1))) + plan.delayMonths
        }
    }

    private func isOver(inMonth month: Int) -> Bool {
        serviceMonths.map { age(inMonth: month) >= $0 } ?? false
    }

    /// (k + 1) / ramp in the k-th month of service, then 1; 0 before it and after the end of the plan.
    ///
    /// Worked example: with a delay of 2 and a ramp of 4 months, months 0 to 6 have 0, 0, 0.25, 0.5, 0.75, 1, 1.
    package func load(inMonth month: Int) -> Double {
        let age = age(inMonth: month)
        guard age >= 0, !isOver(inMonth: month) else { return 0 }
        return plan.rampMonths > 1 ? min(1, Double(age + 1) / Double(plan.rampMonths)) : 1
    }

    /// The share of what is in service that is sold, relative to the steady one: (k + 1) / ramp in the k-th month.
    package func occupancy(inMonth month: Int) -> Double {
        let age = max(0, age(inMonth: month))
        return plan.occupancyRampMonths > 1 ? min(1, Double(age + 1) / Double(plan.occupancyRampMonths)) : 1
    }

    /// What an empty megawatt costs is due for the part of the load that is not there.
    package func idle(inMonth month: Int) -> Double { isOver(inMonth: month) ? 0 : 1 - load(inMonth: month) }

    /// Since the hardware that then works came into service.
    private func wear(_ hardware: Hardware, inMonth month: Int) -> Int {
        let age = max(0, age(inMonth: month))
        return age - hardware.life(inMonthOfService: age).start
    }

    /// The share of the hardware that has not failed: (1 - failure)^(years of service).
    ///
    /// Worked example: 5 % a year leaves 0.9025 after 24 months.
    package func survivors(inMonth month: Int) -> Double {
        guard let hardware = plan.hardware else { return 1 }
        return Growth.factor(-hardware.failureShare, months: Double(wear(hardware, inMonth: month)))
    }

    /// The output of what has not failed, relative to new.
    package func output(inMonth month: Int) -> Double {
        guard let hardware = plan.hardware else { return 1 }
        return Growth.factor(-hardware.degradationShare, months: Double(wear(hardware, inMonth: month)))
    }

    /// Whether a life of the site's equipment is over at the end of the month with this index.
    private func ends(_ life: Int, withMonth month: Int) -> Bool {
        let age = age(inMonth: month + 1)
        return age > 0 && age % life == 0
    }

    /// The same of machines.
    private func ends(_ hardware: Hardware, withMonth month: Int) -> Bool {
        let age = age(inMonth: month + 1)
        return age > 0 && hardware.lifeEnd(afterMonthsOfService: age) == age
    }

    /// What is bought again at the end of the month: hardware at the price of that day, and the site's equipment at
    /// today's.
    package func purchase(inMonth month: Int) -> Double {
        guard !isOver(inMonth: month + 1) else { return 0 }
        var usd = 0.0
        if let hardware = plan.hardware, ends(hardware, withMonth: month) {
            usd += hardware.usd(afterMonths: month + 1, ageMonths: hardware.laterAgeMonths)
        }
        if let life = plan.siteLifeMonths, ends(life, withMonth: month) { usd += plan.siteCapexUsd }
        return usd
    }

    /// What comes in at the end of the month for hardware that is no longer used, at the end of its life or of the plan. Who
    /// gives the use up gets nothing for what was built for it.
    package func sale(inMonth month: Int) -> Double {
        if let serviceMonths, age(inMonth: month + 1) == serviceMonths {
            return hardwareWorth(afterMonths: month + 1)
        }
        guard let hardware = plan.hardware, !isOver(inMonth: month + 1),
            ends(hardware, withMonth: month)
        else { return 0 }
        return hardwareWorth(afterMonths: month + 1)
    }

    /// What closing at the end of the month would still have to sell: what was bought at its end is as good as new, and what
    /// the plan's end sells is gone.
    func hardwareWorth(atCloseOfMonth month: Int) -> Double {
        let age = age(inMonth: month + 1)
        guard let hardware = plan.hardware, age != serviceMonths else { return 0 }
        guard !isOver(inMonth: month + 1), ends(hardware, withMonth: month) else {
            return hardwareWorth(afterMonths: month + 1)
        }
        return hardware.usd(afterMonths: month + 1, ageMonths: hardware.laterAgeMonths)
    }

    /// What the hardware would fetch when `months` have passed, times the survivors; nothing once it is sold. It ages from
    /// the day on which it is bought: of the first, that is before it comes into service.
    package func hardwareWorth(afterMonths months: Int) -> Double {
        guard let hardware = plan.hardware, !isSold(afterMonths: months) else { return 0 }
        let service = max(0, age(inMonth: months))
        let life = hardware.life(inMonthOfService: max(0, service - 1))
        let used = service - life.start
        let survivors = Growth.factor(-hardware.failureShare, months: Double(used))
        // The first age from the day on which they are bought.
        let age = life.ageMonths + (life.start == 0 ? months : used)
        return hardware.usd(afterMonths: months, ageMonths: age) * survivors
    }

    /// What the rest of the life of the site's equipment is worth: the equal yearly payments for it that are still to come,
    /// capex x (1 - ((1 + r)^age - 1) / ((1 + r)^life - 1)); nothing where it has no life that is known.
    ///
    /// Worked example: 1,000 USD for 10 years at 12 % are worth 638 after 5.
    package func siteWorth(afterMonths months: Int) -> Double {
        guard let life = plan.siteLifeMonths, !isSold(afterMonths: months) else { return 0 }
        let used = Self.used(max(0, age(inMonth: months)), of: life)
        guard discountRate > 0 else { return plan.siteCapexUsd * (1 - Double(used) / Double(life)) }
        let spent = Growth.factor(discountRate, months: Double(used)) - 1
        let whole = Growth.factor(discountRate, months: Double(life)) - 1
        return plan.siteCapexUsd * (1 - spent / whole)
    }

    /// Of a life, at whose end the old is worth what it fetches, before anything is bought again.
    private static func used(_ age: Int, of life: Int) -> Int {
        age > 0 && age % life == 0 ? life : age % life
    }

    private func isSold(afterMonths months: Int) -> Bool {
        serviceMonths.map { age(inMonth: months) > $0 } ?? false
    }
}
