import Quantities
package import RunRecords

/// What the rates and the watts of one launch come to, USD/MW-year at the meter, for each thing that the host sells.
package struct PricedLaunch: Sendable {
    package var dollars: [Metric: Double]
    /// Those that are of watts that a meter saw. The others follow the rate alone.
    let metered: Set<Metric>

    /// What measurements of a host come to.
    package typealias Price = ([RateMeasurement], HostDescription) throws -> [RevenueRow]

    package init(_ launch: [RateMeasurement], on host: HostDescription, price: Price) rethrows {
        self.init(try price(launch.map(\.undisturbed), host))
    }

    /// - Parameter rows: of the launch's host. Both megawatt bases have the same changes but where the site's PUE differs;
    ///   the meter's is what is paid for.
    fileprivate init(_ rows: [RevenueRow]) {
        let own = rows.filter { $0.subject == .thisHost && $0.mwBasis == .facility }
        dollars = Dictionary(
            own.map { (Metric($0), $0.usdPerMwYear.center) }, uniquingKeysWith: { first, _ in first })
        metered = Set(own.filter { $0.powerProfile == nil }.map { Metric($0) })
    }

    /// Whether some dollars are of a meter's watts in one launch and of a profile's in another: those tell of the profile.
    package static func areOfUnlikeWatts(_ launches: [PricedLaunch]) -> Bool {
        guard let first = launches.first else { return false }
        return first.dollars.keys.contains { !areAlike(launches, $0) }
    }

    static func areAlike(_ launches: [PricedLaunch], _ metric: Metric) -> Bool {
        Set(launches.map { $0.metered.contains(metric) }).count <= 1
    }
}

/// The launches of a stored record at the prices that are sealed in it.
package struct PricedBaseline: Sendable {
    /// Each at today's prices, times what the whole record was worth then over what it is worth today.
    package let launches: [PricedLaunch]
    /// What each thing of the record is worth today over what it was worth when it was sealed.
    package let priceRatios: [Metric: Double]

    /// - Parameter price: as today.
    package init(_ record: RunRecord, price: PricedLaunch.Price) rethrows {
        let sealed = PricedLaunch(record.revenue).dollars
        let today = PricedLaunch(try price(record.measurements, record.host)).dollars
        let ratios = today.reduce(into: [Metric: Double]()) { ratios, pair in
            if let then = sealed[pair.key], then > 0, pair.value > 0 { ratios[pair.key] = pair.value / then }
        }
        launches = try LaunchRecord.launches(of: record.measurements).map { launch in
            var priced = try PricedLaunch(launch, on: record.host, price: price)
            priced.dollars = priced.dollars.reduce(into: [:]) { dollars, pair in
                if let ratio = ratios[pair.key] { dollars[pair.key] = pair.value / ratio }
            }
            return priced
        }
        priceRatios = ratios
    }
}
