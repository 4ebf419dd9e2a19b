package import Fleet
import Foundation
import Quantities
import Regression
import RunRecords

/// A fleet: what its hosts do, which are slow and what that costs, and what all of it draws and leaves.
package enum FleetReport {
    package static func report(_ answer: FleetAnswer) -> Report {
        .groups([
            groups(answer), slow(answer), money(answer), WarningsReport.report(answer.warnings),
        ])
    }

    static func groups(_ answer: FleetAnswer) -> Report {
        let hasSeveral = Set(answer.groups.map(\.hardwareId)).count > 1
        var columns: [ReportTable.Column<FleetAnswer.Group>] = [.name("metric") { .name($0.metric) }]
        if hasSeveral { columns.append(.name("hardware") { .name(String($0.hardwareId.prefix(8))) }) }
        columns += [
            .number("hosts") { .count($0.hosts) },
            .number("median") { .rate($0.median, $0.unit, digits: 4) },
            .number("spread", detail: 1) { .share($0.spreadShare) },
            .number("week", detail: 2) { group in
                group.sinceLastWeek.map { ReportCell(.change(ratio: $0.ratio)) } ?? .none
            },
            .number("slow") { $0.slow.isEmpty ? .none : ReportCell.count($0.slow.count).with(.bad) },
            .number("newest (UTC)", detail: 3) { ReportCell(.date($0.newestAt)) },
        ]
        var titles: [String: String] = [:]
        for group in answer.groups { titles[group.hardwareId] = titles[group.hardwareId] ?? group.hardware }
        let hardware = titles.sorted { $0.key < $1.key }.map { id, title in
            Report.Block.note(hasSeveral ? "\(id.prefix(8)) = \(title)" : "all hosts: \(title)")
        }
        return Report([.table(ReportTable(answer.groups, columns))] + hardware + [.note(legend(answer))])
    }

    private static func legend(_ answer: FleetAnswer) -> String {
        let few = answer.groups.contains { $0.spreadShare == nil }
        return """
            \(answer.hosts == 1 ? "1 host" : "\(answer.hosts) hosts"), each by its newest run; spread is the robust \
            standard deviation of a group\(few ? ", told of 8 hosts and more" : ""), week the median change of its hosts \
            since a week before the newest run.
            """
    }

    static func slow(_ answer: FleetAnswer) -> Report {
        guard !answer.slow.isEmpty else {
            return Report([
                .note(
                    answer.isJudged
                        ? "No host is slower than those like it."
                        : "Slow hosts are looked for where 8 or more are alike; no group has as many.")
            ])
        }
        let table = ReportTable(
            answer.slow,
            [
                .name("slow host") { .name($0.host).with(.strong) },
                .name("metric") { .name($0.worst?.metric ?? "") },
                .number("below") { .share($0.worst?.shortfallShare).with(.bad) },
                .number("q", detail: 3) { host in
                    host.worst.map {
                        .text($0.qValue < 0.0001 ? "<0.0001" : NumberText.significant($0.qValue, 2))
                    } ?? .none
                },
                .number("also in", detail: 2) { .count($0.rates.count - 1) },
                .number("loses USD/year") { .money($0.mostLost.map(\.usdPerYear)) },
                .text("sold by", detail: 1) { .text($0.mostLost?.model.description ?? "-") },
            ])
        let causes = answer.slow.map { host -> Report.Block in
            let words = host.causes.map {
                "\($0.field) \($0.candidate ?? "unknown"), the others \($0.baseline ?? "unknown")"
            }
            return .note(
                Phrase(
                    "\(host.host): "
                        + (words.isEmpty
                            ? "nothing in its record differs from the others'"
                            : words.joined(separator: "; "))
                ))
        }
        return Report(
            [.table(table)] + causes + [
                .note(
                    "Slow is 2 % or more below the median of hosts that are alike, with a false discovery rate below 1 %; what it loses is gross, in the use that leaves most after capital; of a host that nothing ranks, in the one in which it would lose most."
                )
            ])
    }

    static func money(_ answer: FleetAnswer) -> Report {
        guard let sites = answer.sites, let total = answer.total, let market = answer.market else {
            return Report([.note("There are no profiles here, so nothing is priced.")])
        }
        let rows = sites.count > 1 ? sites + [total] : sites
        let table = ReportTable(
            rows,
            [
                .name("site") { .name($0.site) },
                .number("hosts") { .count($0.hosts) },
                .number("IT kW", detail: 1) { .number($0.itMegawatts * 1e3) },
                .number("kW at the meter") { .number($0.facilityMegawatts * 1e3) },
                .number("after capital/MW-year") { .money($0.afterCapitalUsdPerMwYear) },
                .number("after capital/year", detail: 2) { .money($0.afterCapitalUsdPerYear) },
                .number("not ranked", detail: 3) { .count($0.notRanked) },
            ])
        var notes: [Report.Block] = []
        if total.notRanked > 0 {
            let reasons = total.reasons.joined(separator: "; ")
            notes.append(.note("\(NumberText.count(total.notRanked, "host")) not ranked: \(reasons)"))
            if total.notRanked < total.hosts {
                notes.append(.note("after capital is that of the others alone; kW is of all"))
            }
        }
        return Report(
            [.table(table)] + notes + [
                .note(
                    "Each host in the use that leaves most, at that use's PUE and market \(market); a host's site is that of its tag site=ID where a profile has that id."
                )
            ])
    }

    /// A line for each host of each group, for programs.
    package static func data(_ answer: FleetAnswer) -> ReportTable {
        let lines = answer.groups.flatMap { group in group.members.map { (group: group, member: $0) } }
        return ReportTable(
            lines,
            [
                .name("metric") { .name($0.group.metric) },
                .name("hardware_id") { .name($0.group.hardwareId) },
                .name("host") { .name($0.member.host) },
                .name("run") { .name($0.member.run) },
                .name("started_at") { ReportCell(.date($0.member.startedAt)) },
                .name("kernel") { .name($0.member.kernel) },
                .name("unit") { .name($0.group.unit.symbol) },
                .number("center") { .number($0.member.rate.center) },
                .number("low") { .number($0.member.rate.low) },
                .number("high") { .number($0.member.rate.high) },
                .number("group_median") { .number($0.group.median) },
                .number("shortfall_share") { .number($0.member.shortfallShare) },
                .number("q_value") { .number($0.member.qValue) },
                .text("is_slow") { ReportCell(.flag($0.member.isSlow)) },
            ])
    }
}
