package import Economics
package import Fleet
import Foundation
import Profiles
package import ResultStore
package import RunRecords

/// The newest runs of a store's hosts.
package struct StoredFleet {
    private let store: any RunStore
    package let groups: [FleetGroup]
    /// The newest run of each host, by the host's name.
    private let newest: [(host: String, run: String)]

    private static let week: TimeInterval = 7 * 86_400
    /// Records are large: so many are in memory at a time.
    private static let atOnce = 64

    package init(_ store: any RunStore, of filter: RunFilter, metric: String? = nil) throws {
        self.store = store
        let wanted = metric?.lowercased()
        let rates = try store.hostRates(of: filter, earlierBy: Self.week) { benchmark in
            wanted.map { benchmark.name.lowercased().contains($0) } ?? true
        }
        var machines: [String: (hardware: Hardware, title: String)] = [:]
        let examples = Dictionary(rates.map { ($0.fingerprintID, $0.run) }) { first, _ in first }
        for record in try store.records(ids: examples.values.sorted()) {
            machines[record.fingerprint.id] = (Hardware(record.fingerprint), Hardware.title(of: record.host))
        }
        groups = FleetGroup.all(
            rates.map(FleetRate.init),
            on: Dictionary(rates.map { ($0.run, machines[$0.fingerprintID]) }) { first, _ in first }
                .compactMapValues { $0 })
        let last = Dictionary(grouping: rates, by: \.name).compactMapValues { rates in
            rates.max { $0.startedAt < $1.startedAt }?.run
        }
        newest = last.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Hands on the newest record of each host, in the order of their names.
    package func records(_ take: (_ host: String, RunRecord) throws -> Void) throws {
        for start in stride(from: 0, to: newest.count, by: Self.atOnce) {
            let part = newest[start..<min(start + Self.atOnce, newest.count)]
            for (one, record) in zip(part, try store.records(ids: part.map(\.run))) {
                try take(one.host, record)
            }
        }
    }

    /// - Parameter prices: `nil` where nothing is to be priced.
    package func answer(by prices: Pricing?) throws -> FleetAnswer {
        var warnings = prices?.scenario.library.leftOut.map(Warning.init) ?? []
        let earnings = try prices.map { try self.earnings(by: $0, &warnings) }
        let survey = FleetSurvey(groups, earnings: earnings)
        let compared = try store.records(ids: survey.runsToCompare)
        let slow = survey.slowHosts(Dictionary(compared.map { ($0.id, $0) }) { first, _ in first })
        return FleetAnswer(
            groups, slow: slow, earnings: earnings, market: prices?.scenario.market.id, warnings: warnings)
    }

    private func earnings(by prices: Pricing, _ warnings: inout [Warning]) throws -> [HostEarnings] {
        var found: [HostEarnings] = []
        var unpriced: [Warning] = []
        try records { host, record in
            var own = prices
            let tag = record.tags?["site"]
            if let site = prices.scenario.library.sites.first(where: { $0.id == tag }) {
                own.scenario.site = site
            }
            do {
                found.append(try HostEarnings(host, record, by: own))
            } catch let error as EconomicsError {
                if !unpriced.contains(error.warning) { unpriced.append(error.warning) }
            }
        }
        warnings += unpriced
        return found
    }
}

extension HostRate {
    /// Of the host; those without a name are told apart by their fingerprints.
    fileprivate var name: String { hostname ?? "unknown \(fingerprintID.prefix(8))" }
}

extension FleetRate {
    fileprivate init(_ rate: HostRate) {
        self.init(
            host: rate.name, conditions: RateConditions(rate.benchmark, kernel: rate.kernel), run: rate.run,
            startedAt: rate.startedAt, rate: rate.rate, lastWeek: rate.earlier)
    }
}
