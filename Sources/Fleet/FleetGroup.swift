import Foundation
import Quantities
package import RunRecords
package import Statistics

/// The rates of one benchmark on hosts that are alike.
package struct FleetGroup: Sendable {
    /// The median of what became of each host's rate, of those that were measured then too.
    package struct Change: Encodable, Hashable, Sendable {
        /// Now / then.
        package var ratio: Double
        package var hosts: Int
    }

    package struct Member: Sendable {
        package var rate: FleetRate
        /// `nil` where there are too few hosts.
        package var judgement: LowOutliers.Judgement?
    }

    package let benchmark: Benchmark
    package let hardware: Hardware
    package let hardwareTitle: String
    /// Those that are shown, in the order of the hosts' names.
    package private(set) var members: [Member]
    /// How many were compared, whether shown or not.
    package let compared: Int
    package let median: Double
    /// The robust standard deviation over the median; `nil` where there are too few hosts.
    package let spread: Double?
    package let newest: FleetRate
    package let change: Change?

    /// - Returns: `nil` without rates.
    package init?(
        of benchmark: Benchmark, on hardware: Hardware, title: String, _ rates: [FleetRate],
        settings: LowOutliers.Settings = .init()
    ) {
        let rates = rates.sorted { $0.host < $1.host }
        guard let newest = rates.max(by: { $0.startedAt < $1.startedAt }),
            let median = Summary(rates.map(\.rate.center))?.median
        else { return nil }
        self.benchmark = benchmark
        self.hardware = hardware
        hardwareTitle = title
        self.newest = newest
        let outliers = LowOutliers(rates.map(\.rate), settings: settings)
        self.median = outliers?.median ?? median
        spread = outliers?.deviation
        compared = rates.count
        members = rates.enumerated().map { Member(rate: $1, judgement: outliers?.judgements[$0]) }
        let changes = rates.compactMap { rate in rate.lastWeek.map { rate.rate.center / $0 } }
        change = Summary(changes).map { Change(ratio: $0.median, hosts: $0.count) }
    }

    /// What the group says of one host, judged among all that are like it; `nil` where it is not among them.
    package func showing(_ host: String) -> FleetGroup? {
        var group = self
        group.members.removeAll { $0.rate.host != host }
        return group.members.isEmpty ? nil : group
    }

    package var slow: [Member] { members.filter { $0.judgement?.isLow ?? false } }

    /// The rates by benchmark and hardware, in the order of the benchmarks' names, the larger groups first.
    ///
    /// - Parameter hosts: what each run says of its machine.
    package static func all(
        _ rates: [FleetRate], on hosts: [String: (hardware: Hardware, title: String)]
    ) -> [FleetGroup] {
        struct Key: Hashable {
            var benchmark: Benchmark
            var hardware: Hardware
        }
        var groups: [Key: (title: String, rates: [FleetRate])] = [:]
        for rate in rates {
            guard let host = hosts[rate.run] else { continue }
            let key = Key(benchmark: rate.conditions.benchmark, hardware: host.hardware)
            groups[key, default: (host.title, [])].rates.append(rate)
        }
        return groups.compactMap { key, found in
            FleetGroup(of: key.benchmark, on: key.hardware, title: found.title, found.rates)
        }.sorted {
            ($0.benchmark.name, $1.members.count, $0.hardware.id)
                < ($1.benchmark.name, $0.members.count, $1.hardware.id)
        }
    }
}
