import Quantities

/// Finds numbers that may stand but are far from all that is known, as they are where they were given in another unit.
package enum UsualNumbers {
    package static func advice(
        markets: [Market] = [], sites: [Site] = [], asics: [ASICProfile] = [],
        accelerators: [AcceleratorProfile] = []
    ) -> [ProfileAdvice] {
        markets.flatMap { market in checks(market).compactMap { $0.advice(on: market) } }
            + sites.flatMap { site in checks(site).compactMap { $0.advice(on: site) } }
            + asics.flatMap { asic in checks(asic).compactMap { $0.advice(on: asic) } }
            + accelerators.flatMap { device in checks(device).compactMap { $0.advice(on: device) } }
    }

    // Usual: from a tenth of the least in the shipped profiles and their sources to some ten times the most.

    private static func checks(_ market: Market) -> [Check] {
        [
            Check("btc_usd", market.btcUsd, 1_000...2_000_000, [(1000, "thousands of USD")]),
            Check("difficulty", market.difficulty, 1e11...1e16, [(1e12, "millions of millions")]),
            Check(
                "hashprice_usd_per_ph_day", market.hashpriceUsdPerPhDay, 3...1_000,
                [(1000, "USD per TH/s and day")]),
            Check(
                "colocation.usd_per_kw_month", market.colocation.usdPerKwMonth, 10...2_000,
                [(1.0 / 12, "USD per kW and year"), (1e-3, "USD per MW and month")]),
        ].compactMap { $0 }
    }

    private static func checks(_ site: Site) -> [Check] {
        let year: [(factor: Double, name: String)] = [
            (1000, "thousands of USD"), (1e6, "millions of USD"),
        ]
        let (hashing, hosting) = (site.hashing, site.hosting)
        return [
            Check("facility_megawatts", site.facilityMegawatts, 0.01...5_000, [(1e-3, "kilowatts")]),
            Check(
                "tariff_usd_per_mwh", site.tariffUsdPerMwh, 5...500,
                [(1000, "USD per kWh"), (10, "cents per kWh")]),
            Check("hashing.capex_usd_per_facility_mw", hashing.capexUsdPerFacilityMw, 10_000...1e7, year),
            Check(
                "hashing.operating_usd_per_facility_mw_year", hashing.operatingUsdPerFacilityMwYear,
                10_000...4e6, year),
            Check(
                "hosting.operating_usd_per_it_mw_year", hosting.operatingUsdPerItMwYear, 20_000...5e7, year),
            Check(
                "hosting.lease_operating_usd_per_it_mw_year", hosting.leaseOperatingUsdPerItMwYear,
                10_000...3e6,
                year),
        ].compactMap { $0 }
    }

    private static func checks(_ asic: ASICProfile) -> [Check] {
        [
            Check("price_usd", asic.priceUsd, 15...200_000, [(1000, "thousands of USD")]),
            Check("joules_per_terahash", asic.joulesPerTerahash, 2...1_000, [(1e3, "J/GH")]),
        ].compactMap { $0 }
    }

    private static func checks(_ device: AcceleratorProfile) -> [Check] {
        [
            Check("price_usd", device.priceUsd, 200...500_000, [(1000, "thousands of USD")]),
            Check(
                "usd_per_hour", device.usdPerHour, 0.02...100, [(0.01, "cents"), (1.0 / 730, "USD a month")]),
        ].compactMap { $0 }
    }

    /// One key with what is usual for it, in the key's own unit. What is 0 is meant so.
    private struct Check {
        let key: String
        let value: Double
        let usual: ClosedRange<Double>
        /// Other units of the same thing, with what they are of the key's own.
        let units: [(factor: Double, name: String)]

        init?(
            _ key: String, _ figure: Figure?, _ usual: ClosedRange<Double>,
            _ units: [(factor: Double, name: String)]
        ) {
            guard let figure, figure.median != 0 else { return nil }
            (self.key, value, self.usual) = (key, figure.median, usual)
            self.units = units
        }

        func advice(on profile: some Profile) -> ProfileAdvice? {
            guard !usual.contains(value) else { return nil }
            let slip = units.first { usual.contains(value * $0.factor) }
            let meant =
                slip.map { ": it looks like \($0.name), which would be \(plain(value * $0.factor))" } ?? ""
            return ProfileAdvice(
                .unusualNumber, kind: type(of: profile).kind, ids: [profile.id], fields: [key],
                problem: """
                    \(type(of: profile).kind.noun) \(profile.id) has \(key) \(plain(value)), where \(plain(usual.lowerBound)) to \
                    \(plain(usual.upperBound)) is usual\(meant)
                    """,
                remedy: "correct it, or take it that the answer is about something unusual")
        }
    }
}
