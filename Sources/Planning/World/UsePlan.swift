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
        /// Powered space under a contract: USD a month per facility MW.
        case lease(usdPerMonth: Double, tenantPaysPower: Bool)
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

    /// Cooling, connectivity and building, or what a mining site needs without its machines; it is worth nothing later.
    package var siteCapexUsd: Double
    /// Hardware to buy.
    package var hardwareCapexUsd: Double
    /// What the hardware is worth new, also where it is owned already and nothing is to be bought.
    package var hardwareValueUsd: Double
    package var operatingUsdPerYear: Double
    /// From the money spent to the first month of service.
    package var delayMonths: Int
    /// From the first month of service, which has 1/ramp of the load, to the whole load.
    package var rampMonths: Int
    /// Hardware lost in a year: it neither earns nor draws power, and is not replaced.
    package var failureShare: Double
    /// Output that the rest loses in a year at the same power.
    package var degradationShare: Double
    /// Months of service, after which the hardware is sold; `nil` where there is no hardware.
    package var lifeMonths: Int?
    /// Of its value when new, at the end of its life.
    package var residualShare: Double
    /// At the meter, in USD per MWh.
    package var tariffUsdPerMwh: Double
    package var curtailment: Curtailment?
    /// Whether the machines are off in a month whose revenue would not pay for its power.
    package var stopsAtLoss: Bool
    package var earning: Earning
    package var subject: Subject

    package init(
        subject: Subject, earning: Earning, siteCapexUsd: Double = 0, hardwareCapexUsd: Double = 0,
        hardwareValueUsd: Double = 0, operatingUsdPerYear: Double = 0, delayMonths: Int = 0,
        rampMonths: Int = 0, failureShare: Double = 0, degradationShare: Double = 0, lifeMonths: Int? = nil,
        residualShare: Double = 0, tariffUsdPerMwh: Double, curtailment: Curtailment? = nil,
        stopsAtLoss: Bool = true
    ) {
        self.subject = subject
        self.earning = earning
        self.siteCapexUsd = siteCapexUsd
        self.hardwareCapexUsd = hardwareCapexUsd
        self.hardwareValueUsd = hardwareValueUsd
        self.operatingUsdPerYear = operatingUsdPerYear
        self.delayMonths = delayMonths
        self.rampMonths = rampMonths
        self.failureShare = failureShare
        self.degradationShare = degradationShare
        self.lifeMonths = lifeMonths
        self.residualShare = residualShare
        self.tariffUsdPerMwh = tariffUsdPerMwh
        self.curtailment = curtailment
        self.stopsAtLoss = stopsAtLoss
    }

    package var capexUsd: Double { siteCapexUsd + hardwareCapexUsd }

    package var use: Use { model.use }

    /// By what it is sold.
    package var model: PriceModel {
        switch earning {
        case .hashing: .hashprice
        case .devices: .perDeviceHour
        case .lease: .perKilowatt
        }
    }
}

/// How a use is paid for and what money costs. Rates are shares of 1 a year.
package struct Financing: Hashable, Codable, Sendable {
    package var discountRate: Double
    /// Of the capex.
    package var debtShare: Double
    /// Nominal: a twelfth of it each month.
    package var debtRate: Double
    package var debtTermMonths: Int
    /// Left per facility MW once the capex is paid; what losses are paid from.
    package var reserveUsd: Double

    package init(
        discountRate: Double, debtShare: Double = 0, debtRate: Double = 0, debtTermMonths: Int = 1,
        reserveUsd: Double = 0
    ) {
        self.discountRate = discountRate
        self.debtShare = debtShare
        self.debtRate = debtRate
        self.debtTermMonths = debtTermMonths
        self.reserveUsd = reserveUsd
    }
}
