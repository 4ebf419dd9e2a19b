import Quantities
package import RunRecords

/// The measured rates as tables, one a workload, data type and problem.
package enum RatesText {
    /// - Parameter topology: of the measured host; tells which workers share a core.
    package static func render(
        _ measurements: [Measurement], on topology: TopologySummary, style: TextStyle
    ) -> String {
        groups(measurements).map { group in
            table(group, topology, style: style) + notes(group, style: style)
        }.joined(separator: "\n")
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

    private static func table(
        _ group: [Measurement], _ topology: TopologySummary, style: TextStyle
    ) -> String {
        guard let first = group.first else { return "" }
        let scale = NumberText.scale(of: group.map(\.rate.center).max() ?? 0)
        var table = TextTable([
            (title(first), .left), ("placement", .left), ("\(scale.prefix)\(first.unit)", .right),
            ("±", .right), ("a core", .right), ("of peak", .right), ("noise", .left),
        ])
        for measurement in group {
            let rate = measurement.rate
            let perCore = rate.center / Double(topology.coreCount(of: measurement.placement))
            let isPrecise = rate.relativeHalfWidth <= 0.005
            table.add([
                .init(measurement.engine), .init(placement(measurement.placement)),
                .init(NumberText.significant(rate.center / scale.factor, 4), { $0.bold($1) }),
                .init(NumberText.percent(rate.relativeHalfWidth), { isPrecise ? $1 : $0.yellow($1) }),
                .init(NumberText.significant(perCore / scale.factor, 4)),
                .init(measurement.fractionOfPeak.map { NumberText.percent($0.center) } ?? "-"),
                noise(measurement),
            ])
        }
        return table.text(style)
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

    /// Which kernels were measured, on what, and against which ceiling.
    private static func notes(_ group: [Measurement], style: TextStyle) -> String {
        var notes = [
            distinct(group.map { "\($0.engine) = \($0.kernel)" }).joined(separator: ", ")
        ]
        if let problem = group.first?.problem, let m = problem.m, let n = problem.n, let k = problem.k {
            notes.append("\(m) x \(n) x \(k) a worker")
        }
        notes += distinct(group.compactMap(\.peak?.method)).map { "peak = \($0)" }
        return notes.map { "  " + style.dim(WrappedText.fill($0, after: 2, indent: 4)) + "\n" }.joined()
    }

    private static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
