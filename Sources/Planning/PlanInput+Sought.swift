extension PlanInput {
    /// Where a break-even is sought: wider than anything seen or expected, and narrow enough that an answer is one to
    /// plan with. Beyond it the answer is "never".
    ///
    /// - BTC price: from that of early 2017 to 1,000,000 USD, at which all bitcoin is worth about as much as all gold.
    /// - Difficulty: from that of late 2017 to 75 times that of 2026.
    /// - Hashprice: from a few per cent of that of 2026 to above the highest since 2019.
    /// - Tariff: 0, since a year's mean with delivery is not negative even where single hours are, to 1,000 USD/MWh, above
    ///   what households pay anywhere.
    /// - Rents: from a few per cent of those of 2026 to some ten times them; a kilowatt-month from its power alone.
    /// - PUE: 1, all power to the machines, to 3, worse than any survey's mean.
    /// - Shares: all that they may be; the pool's fee up to 0.2.
    package var sought: ClosedRange<Double> {
        switch self {
        case .bitcoinPrice: 1_000...1_000_000
        case .difficulty: 1e12...1e16
        case .fees: 0...50
        case .poolFee: 0...0.2
        case .hashprice: 1...1_000
        case .uptime, .utilization: 0...1
        case .hashingPUE, .hostingPUE: 1...3
        case .tariff: 0...1_000
        case .kilowattMonth: 10...1_000
        case .coreHour: 0.001...1
        case .deviceHour: 0.01...100
        case .deviceWatts: 1...1_000_000
        }
    }

    /// The same with today's value in it, however unusual that is.
    func sought(around today: Double) -> ClosedRange<Double> {
        min(sought.lowerBound, today)...max(sought.upperBound, today)
    }
}
