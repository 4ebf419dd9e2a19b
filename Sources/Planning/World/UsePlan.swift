package import RunRecords

/// One way to use a megawatt at the meter: what it earns, what it costs, and how it comes and goes. Dollars and devices
/// are per facility MW, so that nothing depends on the size of the site. Shares are of 1.
package struct UsePlan: Hashable, Sendable {
    /// What is sold.
    package enum Earning: Hashable, Sendable {
        /// Hashes: H/s per facility MW, the share of the time in which the machines are not down, the pool's fee.
        case hashing(hashesPerSecond: Double, uptime: Double, poolFee: Double)
        /// The hours of own accelerators: devices per facility MW, USD an hour each, the share that is sold.
        case devices(count: Double, usdPerHour: Double, utilization: Double)
        /// The tokens that own accelerators serve of the language model with this id: tokens/s per facility MW, prompts and
        /// answers together, USD for a million of them, the share of the time in which they are asked for.
        case tokens(perSecond: Double, usdPerMillion: Double, utilization: Double, model: String)
        /// Powered space under a contract: USD a month per facility MW, of the first year.
        case lease(usdPerMonth: Double, tenantPaysPower: Bool, clauses: LeaseClauses = LeaseClauses())
    }

    /// Hours a year in which the load is off for the grid, and what the grid pays for each MWh not drawn.
    package struct Curtailment: Hashable, Sendable {
        package var hoursPerYear: Double
        package var creditUsdPerMwh: Double

        package init(hoursPerYear: Double, creditUsdPerMwh: Double) {
            self.hoursPerYear = hoursPerYear
            self.creditUsdPerMwh = creditUsdPerMwh
        }
    }

    /// Whether what wears out is bought again.
    package enum Rebuying: Hashable, Sendable {
        case always
        /// The plan ends with the shortest life.
        case never
        /// The plan ends after so many months of service, because going on is worth less.
        case until(serviceMonths: Int)
    }

    /// What ending costs, once: by closing, or where what wears out is not bought again. Closing is done in a month that is
    /// planned, and on sight after so many months in a row in which the machines stood still.
    ///
    /// Planned with everything known, no use is worth more where power costs more. On sight that does not hold of each
    /// path: dearer power lets machines stand still sooner, and who closes sooner saves what going on in hope costs others.
    /// So a simulated quantile, as P10, may rise a little with the tariff; only a rule that knows the months to come rules
    /// that out, and that would count money that nobody can make.
    package struct Closing: Hashable, Sendable {
        package var usd: Double
        /// `nil` where it is not done on sight.
        package var afterIdleMonths: Int?
        /// The month at whose end it is done, unless it has been done before; `nil` where none is planned.
        package var plannedMonth: Int?

        package init(usd: Double, afterIdleMonths: Int? = nil, plannedMonth: Int? = nil) {
            self.usd = usd
            self.afterIdleMonths = afterIdleMonths
            self.plannedMonth = plannedMonth
        }
    }

    /// Cooling, connectivity and building, or what a mining site needs without its machines.
    package var siteCapexUsd: Double
    /// Months of service, after which it is paid for again; `nil` where that is not known: then it is worth nothing later.
    package var siteLifeMonths: Int?
    /// `nil` where the tenant brings it.
    package var hardware: Hardware?
    package var operatingUsdPerYear: Double
    /// Of the operating cost, what is saved while the machines are off.
    package var avoidableShare: Double
    /// What a megawatt costs in which nothing runs yet.
    package var idleUsdPerYear: Double
    /// `nil` where the plan goes on whatever it loses, and nothing says what ending it costs.
    package var closing: Closing?
    /// From the money spent to the first month of service.
    package var delayMonths: Int
    /// From the first month of service, which has 1/ramp of the load, to the whole load.
    package var rampMonths: Int
    /// From the first month of service, in which 1/ramp of what is steady is sold, to all of that.
    package var occupancyRampMonths: Int
    /// At the meter, in USD per MWh.
    package var tariffUsdPerMwh: Double
    package var curtailment: Curtailment?
    /// Whether the machines are off in a month whose revenue would not pay for what that saves.
    package var stopsAtLoss: Bool
    package var rebuying: Rebuying
    package var earning: Earning
    /// How far the figures of today may be off.
    package var spreads = PlanSpreads()
    package var subject: Subject

    package init(
        subject: Subject, earning: Earning, siteCapexUsd: Double = 0, siteLifeMonths: Int? = nil,
        hardware: Hardware? = nil, operatingUsdPerYear: Double = 0, avoidableShare: Double = 0,
        idleUsdPerYear: Double = 0, closing: Closing? = nil, delayMonths: Int = 0, rampMonths: Int = 0,
        occupancyRampMonths: Int = 0, tariffUsdPerMwh: Double, curtailment: Curtailment? = nil,
        stopsAtLoss: Bool = true, rebuying: Rebuying = .always
    ) {
        self.subject = subject
        self.earning = earning
        self.siteCapexUsd = siteCapexUsd
        self.siteLifeMonths = siteLifeMonths
        self.hardware = hardware
        self.operatingUsdPerYear = operatingUsdPerYear
        self.avoidableShare = avoidableShare
        self.idleUsdPerYear = idleUsdPerYear
        self.closing = closing
        self.delayMonths = delayMonths
        self.rampMonths = rampMonths
        self.occupancyRampMonths = occupancyRampMonths
        self.tariffUsdPerMwh = tariffUsdPerMwh
        self.curtailment = curtailment
        self.stopsAtLoss = stopsAtLoss
        self.rebuying = rebuying
    }

    /// To be paid for machines.
    package var hardwareCapexUsd: Double { hardware.map { $0.isOwned ? 0 : $0.todayUsd } ?? 0 }
    /// What machines that are there would fetch today.
    package var forgoneUsd: Double { hardware.map { $0.isOwned ? $0.todayUsd : 0 } ?? 0 }
    /// To be paid at the start.
    package var capexUsd: Double { siteCapexUsd + hardwareCapexUsd }

    /// From the money spent to the first month at whose end it may be closed. Machines that are there may be sold at once;
    /// what is bought is bought to run, for a year of service at least: that the next day's buyer pays nearly the price
    /// is no way to use a megawatt. The same for all figures, so that none of them is worth more because it closes sooner.
    var leastMonths: Int { hardware?.isOwned == true ? 1 : delayMonths + 12 }

    /// The same without closing.
    var kept: UsePlan {
        var plan = self
        plan.closing?.afterIdleMonths = nil
        plan.closing?.plannedMonth = nil
        return plan
    }

    package var use: Use { model.use }

    package var offer: Offer { Offer(subject: subject, model: model) }

    /// By what it is sold.
    package var model: PriceModel {
        switch earning {
        case .hashing: .hashprice
        case .devices: .perDeviceHour
        case .tokens(_, _, _, let model): .perToken(model)
        case .lease: .perKilowatt
        }
    }
}
