package import Economics
import Foundation
import PlainText
import Quantities
package import RunRecords

/// A run as a person reads it: what was measured, what it is worth, and what to mind.
package enum RunReport {
    /// Rates, power, revenue and warnings; the host is rendered by `HostReport`, because it is shown before measuring.
    ///
    /// - Parameters:
    ///   - own: what the host earns, with what is known of each price; as the record keeps it by default.
    ///   - others: revenue of profiles, to stand beside it; the best of each kind are shown.
    ///   - advice: what is to be known of their prices.
    ///   - command: shows all of them.
    package static func results(
        _ record: RunRecord, own: [RevenueEntry]? = nil, comparedWith others: [RevenueEntry] = [],
        advice: [Warning] = [], all command: String = "wattmark revenue"
    ) -> Report {
        let own = own ?? record.revenue.map { RevenueEntry(PricedRow(recorded: $0)) }
        var power = Report()
        power.add(.field("Power", self.power(of: record)))
        return .groups([
            RatesReport.report(record.measurements, on: record.host.topology), power,
            revenue(own, comparedWith: others, all: command),
            WarningsReport.report(record) + WarningsReport.report(advice),
            Report((HostAnswer(record, own)?.lines ?? []).map { .field($0.question, $0.answer) }),
        ])
    }

    /// The answer alone, on one line.
    package static func summary(_ record: RunRecord, own: [RevenueEntry]) -> String {
        (HostAnswer(record, own)?.text ?? "measured, and nothing is priced").printable
    }

    private static func revenue(
        _ own: [RevenueEntry], comparedWith others: [RevenueEntry], all command: String
    ) -> Report {
        let headlines = Set(RevenueAxisReport.headlines(of: others.map(\.row)))
        let sold = others.filter {
            headlines.contains($0.row) && !RevenueAxisReport.isRepeated($0, among: others)
        }
        let best = leaders(of: RevenueEntry.sorted(sold))
        let all = RevenueEntry.sorted(own + best)
        let facility = all.filter { $0.row.mwBasis == .facility }
        var report: Report = .groups([
            RevenueAxisReport.axis(all, isShort: false), RevenueAxisReport.notRanked(facility, unrented: []),
        ])
        if best.count < others.count { report.add(.note("all of them: \(command)")) }
        return report
    }

    /// Of each use and model only those that leave most: a host is set beside a few.
    private static func leaders(of sorted: [RevenueEntry], count: Int = 3) -> [RevenueEntry] {
        let ranked = sorted.filter { $0.notRanked == nil }
        var chosen: [String: [Subject]] = [:]
        for row in ranked.map(\.row) where row.mwBasis == .facility {
            let family = row.model.family
            if chosen[family, default: []].count < count { chosen[family, default: []].append(row.subject) }
        }
        return ranked.filter { chosen[$0.row.model.family]?.contains($0.row.subject) == true }
    }

    /// A stored run, whole.
    ///
    /// - Parameter storeOption: what a command must say to find it again, with a space before it.
    package static func report(_ record: RunRecord, storeOption: String = "") -> Report {
        let tool = record.tool
        let commit = tool.commit.map { " (\($0.prefix(12)))" } ?? ""
        let label = record.label.map { ", \"\($0)\"" } ?? ""
        let measured = """
            \(record.startedAt.utcText) by wattmark \(tool.version)\(commit), fingerprint \
            \(record.fingerprint.id)
            """
        let head = Report(
            [.field("Run", record.id.prefix(12) + label), .field("Measured", measured)] + tags(of: record))
        return .groups([
            head + HostReport.report(record.host, environment: record.environment), results(record),
            sealed(record, storeOption),
        ])
    }

    /// Where it belongs; nothing where nobody said.
    static func tags(of record: RunRecord) -> [Report.Block] {
        record.tags.map { [.field("Tags", ResultsReport.words(on: $0.values))] } ?? []
    }

    /// What is stored keeps the prices that it was measured at.
    private static func sealed(_ record: RunRecord, _ storeOption: String) -> Report {
        guard let row = record.revenue.first else { return Report() }
        let text = """
            dollars, here and in the answer, are those of the day of the run, as sealed in its record (market \(row.market), \
            site \(row.site)); at another's: wattmark revenue \(record.id.prefix(12))\(storeOption)
            """
        return Report([.note(Phrase(text))])
    }

    /// Its watts and where they come from.
    static func power(of record: RunRecord) -> String {
        record.power.map(power) ?? "not known: no meter, and no profile"
    }

    static func power(_ power: PowerSource) -> String {
        let (low, center, high) = (
            NumberText.significant(power.watts.low), NumberText.significant(power.watts.center),
            NumberText.significant(power.watts.high)
        )
        let interval = low == high ? "" : " (\(low) to \(high) W)"
        return "\(center) W\(interval), \(power.boundary.rawValue): \(power.derivation)"
    }
}
