package import Foundation
package import Quantities
package import RunRecords
import Statistics

/// What a fleet's newest runs say.
package struct FleetAnswer: Encodable, Sendable {
    /// Of one benchmark on hosts that are alike.
    package struct Group: Encodable, Sendable {
        package var metric: String
        package var unit: RateUnit
        package var hardwareId: String
        package var hardware: String
        /// That were compared; one that was asked for alone is among them.
        package var hosts: Int
        package var median: Double
        /// Robust standard deviation over the median; `null` where fewer than 8 hosts are alike.
        @Nullable package var spreadShare: Double?
        package var newestRun: String
        package var newestAt: Date
        /// Since a week before the fleet's newest run; `null` where no host was measured then.
        @Nullable package var sinceLastWeek: FleetGroup.Change?
        /// In the order of their names.
        package var members: [Member]

        init(_ group: FleetGroup) {
            metric = group.benchmark.name
            unit = group.benchmark.unit
            hardwareId = group.hardware.id
            hardware = group.hardwareTitle
            hosts = group.compared
            median = group.median
            spreadShare = group.spread
            newestRun = group.newest.run
            newestAt = group.newest.startedAt
            sinceLastWeek = group.change
            members = group.members.map(Member.init)
        }

        package var slow: [Member] { members.filter(\.isSlow) }
    }

    /// One host of a group.
    package struct Member: Encodable, Sendable {
        package var host: String
        package var run: String
        package var startedAt: Date
        package var kernel: String
        package var rate: Estimate
        /// Below the median, of 1; `null`, as the next, where too few hosts are alike.
        @Nullable package var shortfallShare: Double?
        @Nullable package var qValue: Double?
        package var isSlow: Bool

        init(_ member: FleetGroup.Member) {
            host = member.rate.host
            run = member.rate.run
            startedAt = member.rate.startedAt
            kernel = member.rate.conditions.kernel
            rate = member.rate.rate
            shortfallShare = member.judgement?.shortfall
            qValue = member.judgement?.qValue
            isSlow = member.judgement?.isLow ?? false
        }
    }

    package var hosts: Int
    /// Of all; `null` where there is no run.
    @Nullable package var newestAt: Date?
    package var groups: [Group]
    /// What it costs first, then how slow it is.
    package var slow: [SlowHost]
    /// `null` where there are no profiles.
    @Nullable package var sites: [SiteShare]?
    @Nullable package var total: SiteShare?
    @Nullable package var market: String?
    package var warnings: [Warning]

    /// Whether there are as many hosts alike as it takes to call one slow.
    package var isJudged: Bool { groups.contains { $0.spreadShare != nil } }

    package init(
        _ groups: [FleetGroup], slow: [SlowHost], earnings: [HostEarnings]?, market: String?,
        warnings: [Warning]
    ) {
        hosts = Set(groups.flatMap { $0.members.map(\.rate.host) }).count
        newestAt = groups.map(\.newest.startedAt).max()
        self.groups = groups.map(Group.init)
        self.slow = slow.sorted { one, other in
            let keys = [one, other].map {
                ($0.mostLost?.usdPerYear ?? 0, $0.rates.first?.shortfallShare ?? 0)
            }
            return keys[0] == keys[1] ? one.host < other.host : keys[0] > keys[1]
        }
        sites = earnings.map(SiteShare.all)
        total = earnings.map(SiteShare.total)
        self.market = market
        self.warnings = warnings
    }
}
