import Charts
package import Fleet
package import Foundation
import Quantities
import RunRecords

/// The answer on a fleet as a document.
package enum FleetDocument {
    /// So many metrics are drawn, and so many hosts of each; the tables have all.
    private static let mostRows = 24
    private static let mostPoints = 48

    package static func document(_ answer: FleetAnswer, made: Date) -> Document {
        let colophon = "Made on \(DateText.minute(made)) UTC by wattmark."
        guard answer.hosts > 0 else {
            return Document(
                title: "Fleet: no hosts",
                answer: "No run is stored that was asked for, so no host is judged.",
                figures: [], sections: [], colophon: colophon)
        }
        let slow = answer.slow.count
        let lost = answer.slow.compactMap { $0.mostLost?.usdPerYear }.reduce(0, +)
        let hosts = NumberText.count(answer.hosts, "host")
        let sentence =
            slow == 0
            ? "None of \(hosts) is shown to be slower than those that are alike."
            : "\(slow) of \(hosts) \(slow == 1 ? "is" : "are") slower than those that are alike"
                + (lost > 0
                    ? ", and \(slow == 1 ? "loses" : "lose") \(NumberText.dollars(lost)) USD a year gross."
                    : ".")
        return Document(
            title: "Fleet: \(hosts)", answer: sentence, figures: figures(answer, lost: lost),
            sections: [
                .init("Slow hosts", anchor: "slow", [.report(FleetReport.slow(answer))]),
                .init(
                    "Metrics", anchor: "metrics",
                    (picture(answer).map { [.picture($0, origin: origin(answer))] } ?? [])
                        + [.report(FleetReport.groups(answer))]),
                .init("Money", anchor: "money", [.report(FleetReport.money(answer))]),
                .init("Warnings", anchor: "warnings", [.report(WarningsReport.report(answer.warnings))]),
            ], colophon: colophon)
    }

    private static func origin(_ answer: FleetAnswer) -> String {
        "The newest run of each host in the store\(answer.newestAt.map { ", up to \(DateText.minute($0)) UTC" } ?? "")."
    }

    private static func figures(_ answer: FleetAnswer, lost: Double) -> [Document.Figure] {
        let slow = answer.slow.count
        let from = Report([.note(Phrase(origin(answer)))])
        var figures = [Document.Figure("\(slow)", slow == 1 ? "slow host" : "slow hosts", origin: from)]
        if lost > 0 {
            figures.append(
                .init(
                    NumberText.dollars(lost),
                    "USD a year that \(slow == 1 ? "it loses" : "they lose"), gross",
                    origin: from))
        }
        if let total = answer.total, let dollars = total.afterCapitalUsdPerMwYear {
            figures.append(
                .init(
                    NumberText.dollars(dollars), "USD per MW and year after capital, all sites",
                    origin: FleetReport.money(answer)))
        }
        return figures
    }

    /// Hosts over the median of their group: a row a metric, a point a host. Where they are many, the slow ones and as
    /// many of the others as can be told apart, evenly by their order.
    private static func picture(_ answer: FleetAnswer) -> Picture? {
        let judged = answer.groups.filter { $0.members.count > 1 }
        let order = judged.enumerated().sorted { one, other in
            let counts = (one.element.slow.count, other.element.slow.count)
            return counts.0 == counts.1 ? one.offset < other.offset : counts.0 > counts.1
        }
        let hasSeveral = Set(judged.map(\.hardwareId)).count > 1
        let rows = order.prefix(mostRows).map { _, group in
            DotPlot.Row(
                hasSeveral ? "\(group.metric) \(group.hardwareId.prefix(8))" : group.metric,
                points(of: group).map { $0 / group.median }, kind: group.slow.isEmpty ? 0 : 1)
        }
        guard !rows.isEmpty else { return nil }
        return DotPlot(
            Array(rows), kinds: ["no slow host", "with slow hosts"], unit: .share("of the group's median")
        ).picture(
            name: "fleet", title: "Hosts over the median of those that are alike",
            description: "A row a metric, a point a host; far to the left is slow.")
    }

    private static func points(of group: FleetAnswer.Group) -> [Double] {
        let others = group.members.filter { !$0.isSlow }.map(\.rate.center).sorted()
        let shown =
            others.count <= mostPoints
            ? others
            : (0..<mostPoints).map { others[$0 * (others.count - 1) / (mostPoints - 1)] }
        return group.slow.map(\.rate.center) + shown
    }
}
