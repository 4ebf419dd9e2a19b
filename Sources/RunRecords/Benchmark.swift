/// What a rate is of: the same in every run, report and export.
///
/// The kernel is not part of it: that another one was measured is a difference between two rates of one benchmark.
package struct Benchmark: Hashable, Sendable {
    package var engine: EngineName
    package var problem: Problem
    package var placement: PlacementName

    package init(_ engine: EngineName, _ problem: Problem, _ placement: PlacementName) {
        self.engine = engine
        self.problem = problem
        self.placement = placement
    }

    package var computation: Computation { problem.computation }
    package var workload: Workload { computation.workload }
    package var dataType: DataType? { computation.dataType }
    package var unit: RateUnit { computation.unit }

    /// For machines, without spaces: `matmul/native/f32/1024x1024x1024/one-core`, `sha256d/native/one-core`,
    /// `bandwidth/native/memory-read/1040MiB/one-core`.
    package var name: String { parts.map(\.value).joined(separator: "/") }

    /// For people: `matmul f32 1024³, native, one-core`.
    package var title: String {
        let what = [computation.title, problem.sizeTitle].compactMap(\.self).joined(separator: " ")
        return "\(what), \(engine.rawValue), \(placement.rawValue)"
    }

    /// The parts of the name, in its order; what a workload does not have is left out.
    package var parts: [(key: String, value: String)] {
        let all: [(String, String?)] = [
            ("workload", workload.rawValue), ("engine", engine.rawValue), (kindKey, computation.kind),
            ("problem", problem.size), ("placement", placement.rawValue),
        ]
        return all.compactMap { key, value in value.map { (key, $0) } }
    }

    /// The keys of all parts.
    package static let partKeys = ["workload", "engine", "data_type", "loop", "problem", "placement"]

    /// What the kinds of the workload's computations are.
    private var kindKey: String {
        switch workload {
        case .sha256d, .matmul: "data_type"
        case .bandwidth: "loop"
        }
    }
}

/// As flat keys: `workload`, `engine`, `data_type`, `problem`, `placement`.
extension Benchmark: Codable {
    private enum Key: CodingKey {
        case engine, placement
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            try container.decode(EngineName.self, forKey: .engine), try Problem(from: decoder),
            try container.decode(PlacementName.self, forKey: .placement))
    }

    package func encode(to encoder: any Encoder) throws {
        try problem.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(engine, forKey: .engine)
        try container.encode(placement, forKey: .placement)
    }
}
