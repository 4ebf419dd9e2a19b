package import Economics
package import Profiles
import Quantities

extension PlanInput {
    /// With its spread; `nil` where the profiles do not have it, and for the hashprice, which follows from others.
    package func figure(in calculator: RevenueCalculator) -> Figure? {
        let (market, site) = (calculator.market, calculator.site)
        return switch self {
        case .bitcoinPrice: market.btcUsd
        case .difficulty: market.difficulty
        case .fees: market.feesBtcPerBlock
        case .poolFee: market.poolFeeShare
        case .hashprice: nil
        case .uptime: site.hashing.uptimeShare
        case .hashingPUE: site.hashing.pue
        case .utilization: site.hosting.utilizationShare
        case .hostingPUE: site.hosting.pue
        case .tariff: site.tariffUsdPerMwh
        case .kilowattMonth: market.colocation.usdPerKwMonth
        case .coreHour: market.hostUsdPerCoreHour
        case .deviceHour(let id): calculator.accelerators.first { $0.id == id }?.usdPerHour
        case .deviceWatts(_, let id): Self.watts(of: id, in: calculator)
        }
    }

    /// Today's value.
    package func value(in calculator: RevenueCalculator) -> Double? {
        guard case .hashprice = self else { return figure(in: calculator)?.median }
        let market = calculator.market
        return market.btcUsd.map { price in
            Hashing.hashprice(
                difficulty: market.difficulty.median, subsidy: BlockReward.subsidy(in: market),
                fees: Bitcoin(market.feesBtcPerBlock.median), bitcoinPrice: Dollars(price.median)
            ).usdPerPetahashDay
        }
    }

    /// The calculator with this one input at `value`, exactly; all others stay.
    package func setting(_ value: Double, in calculator: RevenueCalculator) -> RevenueCalculator {
        var changed = calculator
        switch self {
        case .bitcoinPrice: changed.market.btcUsd?.spread = Spread(median: value)
        case .difficulty: changed.market.difficulty.spread = Spread(median: value)
        case .fees: changed.market.feesBtcPerBlock.spread = Spread(median: value)
        case .poolFee: changed.market.poolFeeShare.spread = Spread(median: value)
        case .hashprice:
            // Proportional to the price.
            guard let today = self.value(in: calculator), let price = calculator.market.btcUsd else {
                return calculator
            }
            changed.market.btcUsd?.spread = Spread(median: price.median * value / today)
        case .uptime: changed.site.hashing.uptimeShare.spread = Spread(median: value)
        case .hashingPUE: changed.site.hashing.pue.spread = Spread(median: value)
        case .utilization: changed.site.hosting.utilizationShare.spread = Spread(median: value)
        case .hostingPUE: changed.site.hosting.pue.spread = Spread(median: value)
        case .tariff: changed.site.tariffUsdPerMwh.spread = Spread(median: value)
        case .kilowattMonth: changed.market.colocation.usdPerKwMonth.spread = Spread(median: value)
        case .coreHour: changed.market.hostUsdPerCoreHour?.spread = Spread(median: value)
        case .deviceHour(let id):
            changed.changeAccelerator(id) { $0.usdPerHour?.spread = Spread(median: value) }
        case .deviceWatts(_, let id): changed.setWatts(value, of: id)
        }
        return changed
    }

    private static func watts(of id: String, in calculator: RevenueCalculator) -> Figure? {
        calculator.asics.first { $0.id == id }?.wallWatts
            ?? calculator.accelerators.first { $0.id == id }?.allInItWattsPerDevice
            ?? calculator.hosts.first { $0.id == id }?.wallWatts
    }
}

extension RevenueCalculator {
    /// The reference accelerator is kept apart from the list that holds it as well.
    fileprivate mutating func changeAccelerator(_ id: String, _ change: (inout AcceleratorProfile) -> Void) {
        for place in accelerators.indices where accelerators[place].id == id { change(&accelerators[place]) }
        if reference.id == id { change(&reference) }
    }

    fileprivate mutating func setWatts(_ watts: Double, of id: String) {
        let spread = Spread(median: watts)
        for place in asics.indices where asics[place].id == id { asics[place].wallWatts.spread = spread }
        for place in hosts.indices where hosts[place].id == id { hosts[place].wallWatts?.spread = spread }
        changeAccelerator(id) { $0.allInItWattsPerDevice?.spread = spread }
    }
}
