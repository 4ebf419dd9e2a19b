import Quantities

/// What is usual of powered space that is let, and of signed contracts.
enum UsualLease {
    private static let rents: [UsualNumber.Slip] = [
        .init("USD per kW and year", times: 1.0 / 12), .init("USD per MW and month", times: 1e-3),
        .init("millions of USD per MW and year", times: 1e6 / 12_000), .init("USD per kWh", times: 730),
    ]

    /// From a third of the cheapest wholesale space to some four times the dearest of the AI leases of 2025.
    static func numbers(_ space: Market.Colocation) -> [UsualNumber?] {
        [
            UsualNumber(
                "colocation.usd_per_kw_month", space.usdPerKwMonth, 30...600,
                rents),
            UsualNumber("colocation.term_years", space.termYears, 1...40, [.months]),
            UsualNumber("colocation.extension_years", space.extensionYears, 1...40, [.months]),
            UsualNumber("colocation.recovery_months", space.recoveryMonths, 0.5...60, [.days]),
        ]
    }

    static func numbers(_ contract: Contract) -> [UsualNumber?] {
        [
            UsualNumber(
                "value_usd", contract.valueUsd, 1e7...1e12,
                [.init("billions of USD", times: 1e9), .millions, .thousands]),
            UsualNumber("years", contract.years, 1...40, [.months]),
            UsualNumber("first_usd_per_kw_month", contract.firstUsdPerKwMonth, 30...600, rents),
            UsualNumber("extension_years", contract.extensionYears, 1...40, [.months]),
            UsualNumber("recovery_months", contract.recoveryMonths, 0.5...60, [.days]),
            UsualNumber(
                "critical_it_megawatts", contract.criticalItMegawatts, 0.5...10_000,
                [.init("gigawatts", times: 1000), .init("kilowatts", times: 1e-3)]),
            UsualNumber(
                "facility_megawatts", contract.facilityMegawatts, 0.5...10_000,
                [.init("gigawatts", times: 1000), .init("kilowatts", times: 1e-3)]),
            UsualNumber(
                "escalator_share_per_year", contract.escalatorSharePerYear, escalators, [.perCent]),
        ]
    }

    /// None falls, and none is known to rise faster.
    private static let escalators = 0.0...0.1

    /// What a first rent beside a signed total comes to, where no lease rises so.
    static func advice(on contract: Contract) -> ProfileAdvice? {
        guard contract.escalatorSharePerYear == nil, let escalator = contract.ownEscalator,
            !escalators.contains(escalator)
        else { return nil }
        let words =
            "the rent \(escalator < 0 ? "falls" : "rises") by \(plain((abs(escalator) * 1000).rounded() / 10)) % a year"
        return ProfileAdvice(
            .unusualNumber, kind: .contract, ids: [contract.id], fields: ["first_usd_per_kw_month"],
            problem: """
                contract \(contract.id) has first_usd_per_kw_month beside value_usd, by which \(words), where 0 to 10 % is usual
                """,
            remedy: "correct one of the two, or take it that the answer is about something unusual")
    }
}
