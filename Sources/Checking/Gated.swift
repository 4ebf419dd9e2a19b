package import Regression
package import RunRecords

/// What a check judges, and how it turns launches into dollars.
package struct Gated: Sendable {
    package typealias Price = @Sendable ([RateMeasurement], HostDescription) throws -> [RevenueRow]

    package let quantities: Set<GatedQuantity>
    let price: Price

    /// - Parameter price: what measurements of a host come to today.
    package init(_ quantities: Set<GatedQuantity>, price: @escaping Price) {
        self.quantities = quantities
        self.price = price
    }

    func priced(_ launch: LaunchReport) throws -> PricedLaunch? {
        guard quantities.contains(.usdPerMwYear) else { return nil }
        return try PricedLaunch(launch.measurements, on: launch.host, price: price)
    }

    /// Refuses what the launches show cannot be judged.
    func check(_ series: [LaunchSeries], of priced: [PricedLaunch], isStored: Bool) throws(GatedError) {
        let metered = series.contains { $0.metric.quantity == .watts }
        if quantities.contains(.watts), !metered { throw .noMeter(isStored: isStored) }
        guard quantities.contains(.usdPerMwYear) else { return }
        if PricedLaunch.areOfUnlikeWatts(priced) { throw .unlikeWatts(isStored: isStored) }
        let dollars = series.filter { $0.metric.quantity == .usdPerMwYear }
        if dollars.isEmpty { throw .nothingSold }
    }
}

/// Why something that was asked for cannot be judged.
package enum GatedError: Error, CustomStringConvertible {
    case noMeter(isStored: Bool)
    case nothingSold
    /// Of a meter in some launches, of a profile in others.
    case unlikeWatts(isStored: Bool)

    package var description: String {
        switch self {
        case .noMeter(let isStored):
            """
            --metric watts needs a meter that was read in every launch, and there is none: RAPL tells a launch's watts, \
            other meters need a longer --launch-seconds\(isStored ? "; or the baseline was saved without --metric watts" : "")
            """
        case .nothingSold:
            """
            --metric usd_per_mw_year needs a rate that is sold on both sides, at a market that prices it and, of a stored baseline, \
            with dollars in its record: launch sha256d, or matmul with a rent for it; `wattmark revenue` says what --market lacks
            """
        case .unlikeWatts(let isStored):
            """
            a meter saw the watts of some launches and a profile stands for those of others, so that their dollars cannot be \
            compared: give --power-profile for all of them, or a longer --launch-seconds\
            \(isStored ? "; or save the baseline anew, with --metric usd_per_mw_year" : "")
            """
        }
    }
}
