package import Economics
package import Fleet
import Dispatch
import Foundation
import Profiles
import Quantities
package import ResultStore
package import RunRecords
import Synchronization

/// The newest runs of a store's hosts.
package struct StoredFleet {
    private let store: any RunStore
    /// The only one to be shown; `nil` for all.
    private let host: String?
    /// Of all: who is asked for alone is judged among those like it.
    private let alike: [FleetGroup]
    /// The newest run of each host, by the host's name.
    private let newest: [(host: String, run: String)]

    private static let week: TimeInterval = 7 * 86_400

    package init(_ store: any RunStore, of filter: RunFilter, metric: String? = nil) throws {
        self.store = store
        host = filter.hostname
        let wanted = metric?.lowercased()
        var compared = filter
        compared.hostname = nil
        let rates = try store.hostRates(of: compared, earlierBy: Self.week) { benchmark in
            wanted.map { benchmark.name.lowercased().contains($0) } ?? true
        }
        var machines: [String: (hardware: Hardware, title: String)] = [:]
        let examples = Dictionary(rates.map { ($0.fingerprintID, $0.run) }) { first, _ in first }
        for record in try store.outlines(ids: examples.values.sorted()).map(\.record) {
            machines[record.fingerprint.id] = (Hardware(record.fingerprint), Hardware.title(of: record.host))
        }
        alike = FleetGroup.all(
            rates.map(FleetRate.init),
            on: Dictionary(rates.map { ($0.run, machines[$0.fingerprintID]) }) { first, _ in first }
                .compactMapValues { $0 })
        let last = Dictionary(grouping: rates, by: \.name).compactMapValues { rates in
            rates.max { $0.startedAt < $1.startedAt }?.run
        }
        newest = last.filter { [host] in host == nil || $0.key == host }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    package var groups: [FleetGroup] {
        guard let host else { return alike }
        return alike.compactMap { $0.showing(host) }
    }

    /// Of the newest run of each host, in the order of the hosts' names.
    package func outlines() throws -> [(host: String, outline: RunOutline)] {
        zip(newest, try store.outlines(ids: newest.map(\.run))).map { ($0.host, $1) }
    }

    /// - Parameter prices: `nil` where nothing is to be priced.
    package func answer(by prices: Pricing?) throws -> FleetAnswer {
        var warnings = prices?.scenario.library.leftOut.map(Warning.init) ?? []
        let earnings = try prices.map { try self.earnings(by: $0, &warnings) }
        let survey = FleetSurvey(alike, earnings: earnings, of: host)
        let compared = try store.records(ids: survey.runsToCompare)
        let slow = survey.slowHosts(Dictionary(compared.map { ($0.id, $0) }) { first, _ in first })
        return FleetAnswer(
            groups, slow: slow, earnings: earnings, market: prices?.scenario.market.id, warnings: warnings)
    }

    private func earnings(by prices: Pricing, _ warnings: inout [Warning]) throws -> [HostEarnings] {
        var found: [HostEarnings] = []
        var unpriced: [Warning] = []
        let outlines = try outlines()
        warnings += Self.unknownSites(of: outlines.map(\.outline.record), in: prices.scenario)
        for earnings in Self.earnings(of: outlines, by: prices) {
            do {
                found.append(try earnings.get())
            } catch let error as EconomicsError {
                if !unpriced.contains(error.warning) { unpriced.append(error.warning) }
            }
        }
        warnings += unpriced
        return found
    }

    /// In the order of the hosts, on all processors: to price them is most of the work.
    private static func earnings(
        of hosts: [(host: String, outline: RunOutline)], by prices: Pricing
    ) -> [Result<HostEarnings, any Error>] {
        let size = 16
        let priced = Mutex<[Int: [Result<HostEarnings, any Error>]]>([:])
        let parts = (hosts.count + size - 1) / size
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let found = hosts[part * size..<min((part + 1) * size, hosts.count)].map { host, outline in
                Result { try earnings(of: host, outline.record, by: prices) }
            }
            priced.withLock { $0[part] = found }
        }
        return priced.withLock { priced in (0..<parts).flatMap { priced[$0] ?? [] } }
    }

    /// Of tags that name no profile, one warning each: such a host is priced at the usual site, where it may not be.
    private static func unknownSites(of records: [RunRecord], in scenario: Scenario) -> [Warning] {
        let known = Set(scenario.library.sites.map(\.id))
        let tags = records.compactMap { $0.tags?["site"] }.filter { !known.contains($0) }
        return Dictionary(grouping: tags) { $0 }.sorted { $0.key < $1.key }.map { tag, hosts in
            Warning(
                .unknownSite,
                "no site has the id \(tag.quoted) of the tag of \(NumberText.count(hosts.count, "host")), priced at \(scenario.site.id)",
                nextStep:
                    "add a profile of that site, or tag with the id of one: \(known.sorted().joined(separator: ", "))"
            )
        }
    }

    /// At the site that the run's tag names, where a profile has that name.
    private static func earnings(
        of host: String, _ record: RunRecord, by prices: Pricing
    ) throws -> HostEarnings {
        var own = prices
        let tag = record.tags?["site"]
        if let site = prices.scenario.library.sites.first(where: { $0.id == tag }) {
            own.scenario.site = site
        }
        return try HostEarnings(host, record, by: own)
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
