import Quantities
package import RunRecords

/// The measured rates as tables, one a problem.
package enum RatesText {
    /// - Parameter topology: of the measured host; tells which workers share a core.
    package static func render(
        _ measurements: [Measurement], on topology: TopologySummary, style: TextStyle
    ) -> String {
        groups(measurements).map { group in
            table(group, topology, style: style) + notes(group, style: style)
        }.joined(separator: "\n")
    }

    private static func groups(_ measurements: [Measurement]) -> [[Measurement]] {
        var order: [Problem] = []
        var members: [Problem: [Measurement]] = [:]
        for measurement in measurements {
            let key = measurement.benchmark.problem
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(measurement)
        }
        return order.compactMap { members[$0] }
    }

    private static func table(
        _ group: [Measurement], _ topology: TopologySummary, style: TextStyle
    ) -> String {
        guard let first = group.first else { return "" }
        let scale = first.benchmark.unit.scale(of: group.map(\.rate.center).max() ?? 0)
        var table = TextTable([
            (first.benchmark.computation.title, .left), ("placement", .left), (scale.symbol, .right),
            ("±", .right), ("a core", .right), ("of peak", .right), ("noise", .left),
        ])
        for measurement in group {
            let rate = measurement.rate
            let perCore = rate.center / Double(topology.coreCount(of: measurement.placement))
            let isPrecise = rate.relativeHalfWidth <= 0.005
            table.add([
                .init(measurement.benchmark.engine.rawValue), .init(placement(measurement.placement)),
                .init(NumberText.significant(rate.center / scale.factor, 4), { $0.bold($1) }),
                .init(NumberText.percent(rate.relativeHalfWidth), { isPrecise ? $1 : $0.yellow($1) }),
                .init(NumberText.significant(perCore / scale.factor, 4)),
                .init(measurement.fractionOfPeak.map { NumberText.percent($0.center) } ?? "-"),
                noise(measurement),
            ])
        }
        return table.text(style)
    }

    private static func placement(_ placement: Placement) -> String {
        placement.workers == 1 ? placement.name.rawValue : "\(placement.name.rawValue) x\(placement.workers)"
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
            distinct(group.map { "\($0.benchmark.engine.rawValue) = \($0.kernel)" }).joined(separator: ", ")
        ]
        if let problem = group.first?.benchmark.problem, let size = size(of: problem) { notes.append(size) }
        notes += distinct(group.compactMap(\.peak?.method)).map { "peak = \($0)" }
        return notes.map { "  " + style.dim(WrappedText.fill($0, after: 2, indent: 4)) + "\n" }.joined()
    }

    /// `nil` where the workload has one size.
    private static func size(of problem: Problem) -> String? {
        switch problem {
        case .sha256d: nil
        case .matmul(let product): "\(product.m) x \(product.n) x \(product.k) a worker"
        }
    }

    private static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
