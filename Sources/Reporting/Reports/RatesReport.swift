import Quantities
package import RunRecords

/// The measured rates as tables, one a problem.
package enum RatesReport {
    /// - Parameter topology: of the measured host; tells which workers share a core.
    package static func report(_ measurements: [RateMeasurement], on topology: TopologySummary) -> Report {
        .groups(groups(measurements).map { Report([.table(table($0, topology))] + notes($0)) })
    }

    static func groups(_ measurements: [RateMeasurement]) -> [[RateMeasurement]] {
        var order: [Problem] = []
        var members: [Problem: [RateMeasurement]] = [:]
        for measurement in measurements {
            let key = measurement.benchmark.problem
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(measurement)
        }
        return order.compactMap { members[$0] }
    }

    private static func table(_ group: [RateMeasurement], _ topology: TopologySummary) -> ReportTable {
        guard let first = group.first?.benchmark else { return ReportTable(columns: [], rows: []) }
        let scale = first.unit.scale(of: group.map(\.rate.center).max() ?? 0)
        let scaled = { (rate: Double) in ReportCell.number(rate / scale.factor, digits: 4) }
        return ReportTable(
            group,
            [
                .name(first.computation.title) {
                    .name($0.benchmark.engine.rawValue).leading(to: RatePictures.anchor($0))
                },
                .text("placement") { .text(placement($0.placement)) },
                .number(scale.symbol) { scaled($0.rate.center).with(.strong) },
                .number("±") { precision($0.rate) },
                .number("a core", detail: 2) {
                    scaled($0.rate.center / Double(topology.coreCount(of: $0.placement)))
                },
                .number("of peak", detail: 1) { .share($0.fractionOfPeak?.center) },
                .text("noise") { noise($0) },
            ])
    }

    private static func placement(_ placement: Placement) -> String {
        placement.workers == 1 ? placement.name.rawValue : "\(placement.name.rawValue) x\(placement.workers)"
    }

    private static func precision(_ rate: Estimate) -> ReportCell {
        .share(rate.relativeHalfWidth).with(rate.relativeHalfWidth <= 0.005 ? .plain : .caution)
    }

    /// The cause that dirtied most samples, and how many it did.
    private static func noise(_ measurement: RateMeasurement) -> ReportCell {
        let tally = NoiseTally(measurement.samples)
        guard let most = tally.causes.first else { return .text("quiet", .faint) }
        return .text("\(most.rawValue) \(tally.count(of: most))/\(tally.samples)", .caution)
    }

    /// Which kernels were measured, on what, and against which ceiling.
    private static func notes(_ group: [RateMeasurement]) -> [Report.Block] {
        var notes = [
            distinct(group.map { "\($0.benchmark.engine.rawValue) = \($0.kernel)" }).joined(separator: ", ")
        ]
        if let problem = group.first?.benchmark.problem {
            let isShared = group.allSatisfy { $0.kernel.hasSuffix("_split") }
            if let size = size(of: problem, isShared: isShared) { notes.append(size) }
        }
        notes += distinct(group.compactMap(\.peak?.method)).map { "peak = \($0)" }
        return notes.map { .note($0) }
    }

    /// `nil` where the workload has one size.
    ///
    /// - Parameter isShared: whether all workers compute one product together.
    private static func size(of problem: Problem, isShared: Bool) -> String? {
        switch problem {
        case .sha256d: nil
        case .matmul(let product):
            "\(product.m) x \(product.n) x \(product.k) \(isShared ? "by all workers together" : "a worker")"
        case .bandwidth(let arrays):
            switch arrays.loop.level {
            case .memory: "arrays of \(arrays.bytes >> 20) MiB, shared out; bytes as STREAM counts them"
            case .lastLevelCache: "arrays of \(arrays.bytes >> 10) KiB a worker; bytes as STREAM counts them"
            }
        }
    }

    private static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
