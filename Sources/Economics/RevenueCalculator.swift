package import Profiles
import Quantities
import RunRecords
import Statistics

/// Turns rates and watts into dollars per megawatt and year, at one market and one site.
///
/// Every dollar is an estimate of 80 % confidence (P10 to P90). The inputs are taken as independent factors: their
/// log-spreads combine by the root of the sum of squares, with a profile's low and high as P10 and P90 and a rate's
/// interval converted to 80 %. What enters gross and cost alike (uptime) is treated as independent in both, which
/// widens the net a little.
package struct RevenueCalculator: Sendable {
    package var market: Market
    package var site: Site
    package var asics: [ASICProfile]
    package var accelerators: [AcceleratorProfile]
    /// Those of a known CPU; the fallback is no machine that could be bought.
    package var hosts: [HostProfile]
    /// Sets the price of a PFLOP-hour.
    package var reference: AcceleratorProfile

    package init(
        market: Market, site: Site, asics: [ASICProfile], accelerators: [AcceleratorProfile],
        hosts: [HostProfile] = [], reference: AcceleratorProfile
    ) {
        self.market = market
        self.site = site
        self.asics = asics
        self.accelerators = accelerators
        self.hosts = hosts.filter { !$0.isGeneric }
        self.reference = reference
    }

    /// With all ASICs, accelerators and hosts of the library.
    package init(library: ProfileLibrary, market: Market, site: Site) throws(ProfileError) {
        self.init(
            market: market, site: site, asics: library.asics, accelerators: library.accelerators,
            hosts: library.hosts, reference: try library.accelerator(market.referenceAccelerator))
    }

    /// What the measured host earns: hashing, `per-flop` of each measured data type, `per-device-hour`.
    package func revenue(of host: MeasuredHost) throws(EconomicsError) -> Revenue {
        try hashing(of: host) + hosting(of: host)
    }

    /// What the profiles earn: the ASICs by hashing, the accelerators by hosting, and powered space.
    package func revenueOfProfiles() throws(EconomicsError) -> Revenue {
        var revenue = Revenue()
        for asic in asics { revenue = try revenue + self.revenue(of: asic) }
        for device in accelerators { revenue = try revenue + self.revenue(of: device) }
        return try revenue + revenueOfColocation()
    }

    /// What the hosts earn that nobody measured: their rent by cores.
    package func revenueOfHostProfiles() throws(EconomicsError) -> Revenue {
        var revenue = Revenue()
        for host in hosts { revenue = try revenue + self.revenue(of: host) }
        return revenue
    }

    package func revenue(of asic: ASICProfile) throws(EconomicsError) -> Revenue {
        try hashing(of: asic)
    }

    package func revenue(of device: AcceleratorProfile) throws(EconomicsError) -> Revenue {
        try hosting(of: device)
    }

    package func revenue(of host: HostProfile) throws(EconomicsError) -> Revenue { try hosting(of: host) }

    package func revenueOfColocation() throws(EconomicsError) -> Revenue {
        Revenue(priced: try colocation())
    }

    /// One row, from its gross centre and the spreads of its factors.
    ///
    /// - Parameter own: the inputs that are of this row's machine and price.
    func row(
        _ subject: Subject, _ use: Use, model: String, basis: MegawattBasis, gross: DollarsPerMegawattYear,
        factors: [LogSpread], cost: Estimate?, own: [Input], assumptions: [String: String],
        hashing: HashingFigures? = nil
    ) -> PricedRow {
        let earned = LogSpread.product(of: factors).estimate(around: gross.value, count: subject.count)
        let row = RevenueRow(
            subject: subject.name, use: use, model: model, mwBasis: basis, usdPerMwYear: earned,
            netUsdPerMwYear: cost.map { NetOfCost.estimate(gross: earned, cost: $0) } ?? earned,
            market: market.id, site: site.id, powerProfile: subject.powerProfile,
            assumptions: subject.assumptions.merging(assumptions) { $1 })
        return PricedRow(
            row: row, powerCostUsdPerMwYear: cost ?? Estimate(exactly: 0), hashing: hashing,
            confidence: RowConfidence(of: own))
    }

    /// The power bought for a megawatt-year. `load` varies with the uptime, so its spread counts.
    func cost(
        tariff: Input, basis: MegawattBasis, pue: Input, loadFraction: Double, loadSpread: LogSpread
    ) -> Estimate {
        let center = PowerCost.perMegawattYear(
            tariff: DollarsPerMegawattHour(tariff.center), basis: basis, pue: pue.center,
            loadFraction: loadFraction)
        let factors = [tariff.spread, loadSpread] + (basis == .it ? [pue.spread] : [])
        return LogSpread.product(of: factors).estimate(around: center.value, count: 0)
    }
}

/// Whom a row is about.
struct Subject {
    let name: String
    let powerProfile: String?
    /// Observations behind its rate; 0 for profiles.
    let count: Int
    /// What all of its rows assume.
    let assumptions: [String: String]
}
