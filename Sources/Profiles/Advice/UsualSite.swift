/// What is usual of a site.
enum UsualSite {
    private static let dollars: [UsualNumber.Slip] = [.thousands, .millions]

    static func numbers(_ site: Site) -> [UsualNumber?] {
        [
            UsualNumber(
                "facility_megawatts", site.facilityMegawatts, 0.01...5_000,
                [.init("kilowatts", times: 1e-3)]),
            UsualNumber(
                "tariff_usd_per_mwh", site.tariffUsdPerMwh, 5...500,
                [.init("USD per kWh", times: 1000), .init("cents per kWh", times: 10)]),
        ] + hashing(site.hashing) + hosting(site.hosting) + money(site)
    }

    private static func hashing(_ hashing: Site.Hashing) -> [UsualNumber?] {
        [
            UsualNumber("hashing.pue", hashing.pue, 1...2.5),
            UsualNumber("hashing.uptime_share", hashing.uptimeShare, 0.3...1),
            UsualNumber(
                "hashing.capex_usd_per_facility_mw", hashing.capexUsdPerFacilityMw, 10_000...1e7, dollars),
            UsualNumber(
                "hashing.operating_usd_per_facility_mw_year", hashing.operatingUsdPerFacilityMwYear,
                10_000...4e6, dollars),
        ] + use(hashing)
    }

    private static func hosting(_ hosting: Site.Hosting) -> [UsualNumber?] {
        let conversion = hosting.conversionCapexUsdPerItMw
        let parts = [
            ("total", conversion?.total), ("cooling", conversion?.cooling),
            ("connectivity", conversion?.connectivity), ("building", conversion?.building),
        ]
        return [
            UsualNumber("hosting.pue", hosting.pue, 1...2.5),
            UsualNumber("hosting.utilization_share", hosting.utilizationShare, 0.1...1),
            UsualNumber(
                "hosting.operating_usd_per_it_mw_year", hosting.operatingUsdPerItMwYear, 20_000...5e7,
                dollars),
            UsualNumber(
                "hosting.lease_operating_usd_per_it_mw_year", hosting.leaseOperatingUsdPerItMwYear,
                10_000...3e6, dollars),
            UsualNumber("hosting.occupancy_ramp_months", hosting.occupancyRampMonths, 0.5...60, [.days]),
        ]
            + parts.map { key, figure in
                UsualNumber(
                    "hosting.conversion_capex_usd_per_it_mw.\(key)", figure, 20_000...1e8, dollars)
            } + use(hosting)
    }

    /// Machines last one to fifteen years, sites longer.
    private static func use<Use: SiteUse>(_ use: Use) -> [UsualNumber?] {
        func number(
            _ key: String, _ figure: Figure?, _ usual: ClosedRange<Double>, _ slips: [UsualNumber.Slip]
        ) -> UsualNumber? {
            UsualNumber("\(Use.key).\(key)", figure, usual, slips)
        }
        return [
            number("useful_life_months", use.usefulLifeMonths, 12...180, [.years, .days]),
            number("infrastructure_life_years", use.infrastructureLifeYears, 2...50, [.months]),
            number("delay_months", use.delayMonths, 0.1...60, [.days]),
            number("ramp_months", use.rampMonths, 0.1...72, [.days]),
            number("failure_share_per_year", use.failureSharePerYear, 0.0005...0.4, [.perCent]),
            number("degradation_share_per_year", use.degradationSharePerYear, 0.0005...0.3, [.perCent]),
            number("closing_usd_per_facility_mw", use.closingUsdPerFacilityMw, 1_000...2e7, dollars),
            number("closing_after_idle_months", use.closingAfterIdleMonths, 0.5...60, [.days]),
        ]
    }

    private static func money(_ site: Site) -> [UsualNumber?] {
        let (finance, curtailment) = (site.finance, site.curtailment)
        return [
            UsualNumber("finance.discount_rate_share", finance?.discountRateShare, 0.005...0.5, [.perCent]),
            UsualNumber("finance.debt_rate_share", finance?.debtRateShare, 0.005...0.3, [.perCent]),
            UsualNumber("finance.debt_term_months", finance?.debtTermMonths, 12...480, [.years]),
            UsualNumber("finance.opening_cash_usd", finance?.openingCashUsd, 100_000...1e11, dollars),
            UsualNumber("limits.capex_budget_usd", site.limits?.capexBudgetUsd, 100_000...1e12, dollars),
            UsualNumber("curtailment.hours_per_year", curtailment?.hoursPerYear, 1...3_000),
            UsualNumber(
                "curtailment.credit_usd_per_mwh", curtailment?.creditUsdPerMwh, 5...5_000,
                [.init("USD per kWh", times: 1000), .init("cents per kWh", times: 10)]),
        ]
    }
}
