import Quantities
import Regression
package import RunRecords
import Statistics

/// From groups, records and prices to the slow hosts.
package struct FleetSurvey: Sendable {
    package let groups: [FleetGroup]
    /// Of hosts, by their names; `nil` where nothing is priced.
    package let earnings: [HostEarnings]?
    /// The only host that is asked about, judged among all; `nil` for each.
    private let host: String?

    package init(_ groups: [FleetGroup], earnings: [HostEarnings]?, of host: String? = nil) {
        self.groups = groups
        self.earnings = earnings
        self.host = host
    }

    private func slow(in group: FleetGroup) -> [FleetGroup.Member] {
        group.slow.filter { host == nil || $0.rate.host == host }
    }

    /// Whose records tell the others' state: so many that are not slow, nearest to the median.
    package static let peers = 15

    /// The runs that tell why a host of a group is slow: its own, and those of its peers. Ids.
    package var runsToCompare: [String] {
        let all = groups.filter { !slow(in: $0).isEmpty }.flatMap { group in
            slow(in: group).map(\.rate.run) + peers(of: group).map(\.run)
        }
        return Set(all).sorted()
    }

    private func peers(of group: FleetGroup) -> [FleetRate] {
        let others = group.members.filter { !($0.judgement?.isLow ?? true) }.map { member in
            (distance: abs(member.rate.rate.center - group.median), rate: member.rate)
        }
        let nearest = others.sorted { ($0.distance, $0.rate.host) < ($1.distance, $1.rate.host) }
        return nearest.prefix(Self.peers).map(\.rate)
    }

    /// - Parameter records: of `runsToCompare`, by id.
    package func slowHosts(_ records: [String: RunRecord]) -> [SlowHost] {
        let money = Dictionary((earnings ?? []).map { ($0.host, $0) }) { first, _ in first }
        struct Key: Hashable {
            var host: String
            var hardware: String
        }
        var found: [Key: [(rate: SlowHost.Rate, group: FleetGroup)]] = [:]
        for group in groups {
            for member in slow(in: group) {
                guard let judgement = member.judgement else { continue }
                let rate = SlowHost.Rate(
                    metric: group.benchmark.name, unit: group.benchmark.unit, run: member.rate.run,
                    rate: member.rate.rate.center, median: group.median,
                    shortfallShare: judgement.shortfall, score: judgement.score,
                    pValue: judgement.pValue, qValue: judgement.qValue,
                    lost: money[member.rate.host]?.loss(by: judgement.shortfall, in: group.benchmark) ?? [])
                found[Key(host: member.rate.host, hardware: group.hardware.id), default: []]
                    .append((rate, group))
            }
        }
        return found.map { key, rates in
            let sorted = rates.sorted { $0.rate.shortfallShare > $1.rate.shortfallShare }
            let causes = sorted.first.flatMap { worst -> [FieldDifference]? in
                records[worst.rate.run].map { record in
                    SlowCauses.of(
                        record, in: worst.group.benchmark,
                        among: peers(of: worst.group).compactMap { records[$0.run] })
                }
            }
            return SlowHost(
                host: key.host, hardwareId: key.hardware, rates: sorted.map(\.rate), causes: causes ?? [])
        }
    }
}
