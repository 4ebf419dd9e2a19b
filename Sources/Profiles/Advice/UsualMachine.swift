import Quantities

/// What is usual of machines.
enum UsualMachine {
    static func numbers(_ asic: ASICProfile) -> [UsualNumber?] {
        [
            UsualNumber("price_usd", asic.priceUsd, 15...200_000, [.thousands]),
            UsualNumber(
                "joules_per_terahash", asic.joulesPerTerahash, 2...1_000, [.init("J/GH", times: 1e3)]),
            UsualNumber(
                "terahash_per_second", asic.terahashPerSecond, 1...5_000,
                [.init("PH/s", times: 1000), .init("GH/s", times: 1e-3)]),
            UsualNumber("wall_watts", asic.wallWatts, 100...60_000, [.kilowatts]),
            UsualNumber("price_age_months", asic.priceAgeMonths, 1...120, [.days]),
        ]
    }

    /// All-in watts are from 1.8 times the TDP in a server of 8 to 2.3 times in a personal computer.
    static func numbers(_ device: AcceleratorProfile) -> [UsualNumber?] {
        let tdp = device.tdpWatts.median
        let peaks = NumberFormat.allCases.map { format in
            UsualNumber(
                "dense_peak.\(format.peakKey)", device.densePeak[format], 0.1...50_000,
                [.init("GFLOP/s", times: 1e-3)])
        }
        return [
            UsualNumber("price_usd", device.priceUsd, 200...500_000, [.thousands]),
            UsualNumber(
                "ancillary_usd_per_device", device.ancillaryUsdPerDevice, 200...300_000, [.thousands]),
            UsualNumber(
                "usd_per_hour", device.usdPerHour, 0.02...40,
                [.cents, .perMonth, .init("that of a server of 8 devices", times: 1.0 / 8)]),
            UsualNumber(
                "all_in_it_watts_per_device", device.allInItWattsPerDevice, tdp * 1.02...tdp * 4,
                [
                    .init("a server of 8 devices", times: 1.0 / 8),
                    .init("a server of 4 devices", times: 1.0 / 4),
                    .init("a server of 2 devices", times: 1.0 / 2),
                    .init("a rack of 72 devices", times: 1.0 / 72),
                ]),
            UsualNumber("tdp_watts", device.tdpWatts, 20...5_000, [.kilowatts]),
            UsualNumber(
                "memory_gigabytes", device.memoryGigabytes, 4...4_000, [.init("TB", times: 1000)]),
            UsualNumber(
                "memory_gigabytes_per_second", device.memoryGigabytesPerSecond, 50...60_000,
                [.init("TB/s", times: 1000)]),
        ] + peaks
    }

    /// A core is rented for half a cent to ten cents an hour.
    static func numbers(_ host: HostProfile) -> [UsualNumber?] {
        let cores = Double(host.coresPerSocket ?? 1)
        return [
            UsualNumber("price_usd", host.priceUsd, 50...100_000, [.thousands]),
            UsualNumber("server_price_usd", host.serverPriceUsd, 300...500_000, [.thousands]),
            UsualNumber(
                "usd_per_hour", host.usdPerHour, cores * 0.001...cores * 0.5,
                [.init("that of one core", times: cores), .perMonth, .cents]),
            UsualNumber("tdp_watts", host.tdpWatts, 5...2_000, [.kilowatts]),
            UsualNumber("wall_watts", host.wallWatts, 20...20_000, [.kilowatts]),
            UsualNumber("idle_watts", host.idleWatts, 5...10_000, [.kilowatts]),
            UsualNumber("wall_watts_per_core", host.wallWattsPerCore, 0.3...60),
        ]
    }
}
