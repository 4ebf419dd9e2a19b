import Quantities
package import RunRecords

/// The measured rates as tables within 80 columns, one a workload and data type.
package enum RatesText {
    package static func render(_ measurements: [Measurement], style: TextStyle) -> String {
        groups(measurements).map { group in table(group, style: style) }.joined(separator: "\n")
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

    private static func table(_ group: [Measurement], style: TextStyle) -> String {
        guard let first = group.first else { return "" }
        let scale = NumberText.scale(of: group.map(\.rate.center).max() ?? 0)
        var table = TextTable([
            (title(first), .left), ("placement", .left), ("\(scale.prefix)\(first.unit)", .right),
            ("±", .right),
            ("a worker", .right), ("of peak", .right), ("noise", .left),
        ])
        for measurement in group {
            let rate = measurement.rate
            let perWorker = rate.center / Double(max(1, measurement.placement.workers))
            let precise = rate.relativeHalfWidth <= 0.005
            table.add([
                .init(measurement.engine), .init(placement(measurement.placement)),
                .init(NumberText.significant(rate.center / scale.factor, 4), { $0.bold($1) }),
                .init(NumberText.percent(rate.relativeHalfWidth), { precise ? $1 : $0.yellow($1) }),
                .init(NumberText.significant(perWorker / scale.factor, 4)),
                .init(measurement.fractionOfPeak.map { NumberText.percent($0.center) } ?? "-"),
                noise(measurement),
            ])
        }
        return table.text(style) + kernels(group, style: style)
    }

    private static func title(_ measurement: Measurement) -> String {
        guard let type = measurement.dataType else { return measurement.workload.rawValue }
        return "\(measurement.workload.rawValue) \(type.rawValue)"
    }

    private static func placement(_ placement: Placement) -> String {
        placement.workers == 1 ? placement.name : "\(placement.name) x\(placement.workers)"
    }

    private static func noise(_ measurement: Measurement) -> TextTable.Cell {
        let dirty = measurement.samples.filter { !$0.dirt.isEmpty }
        guard !dirty.isEmpty else { return .init("quiet", { $0.dim($1) }) }
        let causes = Dictionary(grouping: dirty.flatMap(\.dirt)) { $0 }
        let most = causes.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key ?? ""
        return .init("\(most) \(dirty.count)/\(measurement.samples.count)", { $0.yellow($1) })
    }

    /// Which kernels were measured, and against which ceiling.
    private static func kernels(_ group: [Measurement], style: TextStyle) -> String {
        var notes: [String] = []
        for measurement in group {
            let note = "\(measurement.engine) = \(measurement.kernel)"
            if !notes.contains(note) { notes.append(note) }
        }
        if let problem = group.first?.problem, let m = problem.m, let n = problem.n, let k = problem.k {
            notes.append("\(m) x \(n) x \(k) a worker")
        }
        if let peak = group.compactMap(\.peak).first {
            notes.append("peak = \(peak.method)")
        }
        return notes.map { style.dim("  " + WrappedText.lines($0, width: 78, indent: 4)) + "\n" }.joined()
    }
}
