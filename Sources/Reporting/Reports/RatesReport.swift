import Quantities
package import RunRecords

/// The measured rates as tables, one a workload, data type and problem.
package enum RatesReport {
    /// - Parameter topology: of the measured host; tells which workers share a core.
    package static func report(_ measurements: [Measurement], on topology: TopologySummary) -> Report {
        .groups(groups(measurements).map { Report([.table(table($0, topology))] + notes($0)) })
    }

    private struct GroupKey: Hashable {
        var workload: Workload
        var dataType: DataType?
        var problem: Problem
    }

    private static func groups(_ measurements: [Measurement]) -> [[Measurement]] {
        var order: [GroupKey] = []
        var members: [GroupKey: [Measurement]] = [:]
        for measurement in measurements {
            let key = GroupKey(
                workload: measurement.workload, dataType: measurement.dataType, problem: measurement.problem)
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(measurement)
        }
        return order.compactMap { members[$0] }
    }

    private static func table(_ group: [Measurement], _ topology: TopologySummary) -> ReportTable {
        let scale = NumberText.scale(of: group.map(\.rate.center).max() ?? 0)
        let scaled = { (rate: Double) in ReportCell.number(rate / scale.factor, digits: 4) }
        return ReportTable(
            group,
            [
                .name(group.first.map(title) ?? "") { .name($0.engine) },
                .text("placement") { .text(placement($0.placement)) },
                .number(scale.prefix + (group.first?.unit ?? "")) { scaled($0.rate.center).with(.strong) },
                .number("±") { precision($0.rate) },
                .number("a core", detail: 2) {
                    scaled($0.rate.center / Double(topology.coreCount(of: $0.placement)))
                },
                .number("of peak", detail: 1) { .share($0.fractionOfPeak?.center) },
                .text("noise") { noise($0) },
            ])
    }

    private static func title(_ measurement: Measurement) -> String {
        guard let type = measurement.dataType else { return measurement.workload.rawValue }
        return "\(measurement.workload.rawValue) \(type.rawValue)"
    }

    private static func placement(_ placement: Placement) -> String {
        placement.workers == 1 ? placement.name : "\(placement.name) x\(placement.workers)"
    }

    private static func precision(_ rate: Estimate) -> ReportCell {
        .share(rate.relativeHalfWidth).with(rate.relativeHalfWidth <= 0.005 ? .plain : .caution)
    }

    private static func noise(_ measurement: Measurement) -> ReportCell {
        let dirty = measurement.samples.filter { !$0.dirt.isEmpty }
        guard !dirty.isEmpty else { return .text("quiet", .faint) }
        let causes = Dictionary(grouping: dirty.flatMap(\.dirt)) { $0 }
        let most = causes.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key ?? ""
        return .text("\(most) \(dirty.count)/\(measurement.samples.count)", .caution)
    }

    /// Which kernels were measured, on what, and against which ceiling.
    private static func notes(_ group: [Measurement]) -> [Report.Block] {
        var notes = [distinct(group.map { "\($0.engine) = \($0.kernel)" }).joined(separator: ", ")]
        if let problem = group.first?.problem, let m = problem.m, let n = problem.n, let k = problem.k {
            notes.append("\(m) x \(n) x \(k) a worker")
        }
        notes += distinct(group.compactMap(\.peak?.method)).map { "peak = \($0)" }
        return notes.map { .note($0) }
    }

    private static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
