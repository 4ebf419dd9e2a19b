package import Fleet
import Foundation
package import RunRecords
import Statistics

/// The newest run of each host, for Prometheus: without timestamps, and in types that the text format of before OpenMetrics
/// has too, because the node exporter's textfile collector reads no others.
package struct FleetMetrics: Sendable {
    /// A line of a family.
    private struct Line: Sendable {
        var labels: String
        var value: Double
    }

    private var points: [OpenMetricsExport.Point] = []
    private var starts: [Line] = []
    private var facts: [Line] = []
    private var warnings: [Line] = []
    private var dirt: [Line] = []
    private var shortfalls: [Line] = []
    private var slow: [Line] = []

    package init() {}

    package mutating func add(_ outline: RunOutline, of host: String) {
        let record = outline.record
        let names = ["host": host, "fingerprint": record.fingerprint.id]
        let metrics = ExportedMetric.all(of: record)
        points += metrics.map {
            OpenMetricsExport.Point(
                metric: $0, labels: OpenMetricsExport.text(of: $0.labels, and: names), second: nil)
        }
        let own = OpenMetricsExport.text(of: [], and: ["host": host])
        starts.append(Line(labels: own, value: record.startedAt.timeIntervalSince1970.rounded(.down)))
        facts.append(Line(labels: Self.facts(of: record, on: host), value: 1))
        let all = record.warnings.count + record.measurements.reduce(0) { $0 + $1.warnings.count }
        warnings.append(Line(labels: own, value: Double(all)))
        for (measurement, samples) in zip(record.measurements, outline.samples) where samples.all > 0 {
            let kernel = ExportedMetric.Label(key: "kernel", value: measurement.kernel)
            let labels = ExportedMetric.labels(of: measurement.benchmark) + [kernel]
            dirt.append(
                Line(
                    labels: OpenMetricsExport.text(of: labels, and: names),
                    value: Double(samples.dirty) / Double(samples.all)))
        }
    }

    /// How far hosts lie below those that are alike; nothing of groups that are too small to tell.
    package mutating func add(_ groups: [FleetGroup]) {
        for group in groups {
            for member in group.members {
                guard let judgement = member.judgement else { continue }
                let labels = OpenMetricsExport.text(
                    of: [],
                    and: [
                        "host": member.rate.host, "hardware": group.hardware.id,
                        "metric": group.benchmark.name,
                    ])
                shortfalls.append(Line(labels: labels, value: judgement.shortfall))
                slow.append(Line(labels: labels, value: judgement.isLow ? 1 : 0))
            }
        }
    }

    package var text: String {
        let families: [(name: String, unit: String?, help: String, lines: [Line])] = [
            (
                "wattmark_run_start_time_seconds", "seconds", "When the newest run started, since 1970.",
                starts
            ),
            ("wattmark_run_facts", nil, "What the newest run says of itself, and its tags; always 1.", facts),
            ("wattmark_run_warnings", nil, "Warnings of the newest run.", warnings),
            ("wattmark_dirty_samples_ratio", "ratio", "Samples that something disturbed, of all.", dirt),
            (
                "wattmark_host_shortfall_ratio", "ratio",
                "How far the rate lies below the median of hosts that are alike, of 1.", shortfalls
            ),
            ("wattmark_host_slow", nil, "Whether the host is slower than those that are alike.", slow),
        ]
        let own = families.filter { !$0.lines.isEmpty }.map { family in
            OpenMetricsExport.header(family.name, "gauge", unit: family.unit, family.help)
                + Self.unique(family.lines).map { "\(family.name){\($0.labels)} \($0.value)\n" }.joined()
        }
        return OpenMetricsExport.families(points) + own.joined() + "# EOF\n"
    }

    /// Two names may be written alike (a nameless host, and one that is called as those are), and a series stands once: the later
    /// one counts.
    private static func unique(_ lines: [Line]) -> [Line] {
        let last = Dictionary(lines.enumerated().map { ($1.labels, $0) }) { $1 }
        return lines.enumerated().filter { last[$1.labels] == $0 }.map(\.element)
    }

    private static func facts(of record: RunRecord, on host: String) -> String {
        var labels = [
            "host": host, "run": record.id, "version": record.tool.version,
            "commit": record.tool.commit ?? "", "label": record.label ?? "",
        ]
        // Names of labels have neither dots nor hyphens; of two keys that become one, the second has a number. A key that is a name
        // already stays one, whatever others there are.
        func name(_ tag: RunTag) -> String {
            "tag_" + String(tag.key.map { ".-".contains($0) ? "_" : $0 })
        }
        let tags = record.tags?.list ?? []
        for tag in tags where name(tag) == "tag_" + tag.key { labels[name(tag)] = tag.value }
        for tag in tags where name(tag) != "tag_" + tag.key {
            let plain = name(tag)
            var (free, number) = (plain, 1)
            while labels[free] != nil {
                number += 1
                free = "\(plain)_\(number)"
            }
            labels[free] = tag.value
        }
        return OpenMetricsExport.text(of: [], and: labels)
    }
}
