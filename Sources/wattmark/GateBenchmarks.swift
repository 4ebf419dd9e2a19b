import Benchmarking
import RunRecords
import Workloads

/// What a check measures where there is no stored baseline to repeat.
struct GateBenchmarks {
    /// Matrices of 256 rows fit the second-level cache, so that the rate is the code's and not the memory's.
    static let rows = 256

    let options: RunOptions

    /// Without options: both workloads, the native engine, one core.
    init(_ given: RunOptions) {
        var options = given
        if options.engine.isEmpty, options.kernel.isEmpty { options.engine = ["native"] }
        if options.dataType.isEmpty, options.kernel.isEmpty { options.dataType = [.f32] }
        if options.placement.isEmpty { options.placement = ["one-core"] }
        if options.size == nil, options.shape == nil {
            options.size = MatmulProblem(m: Self.rows, n: Self.rows, k: Self.rows)
        }
        self.options = options
    }

    func plan(seconds: Double) -> LaunchPlan {
        let problem = options.problem.problem
        let extents = [problem.m, problem.n, problem.k].map { "\($0 ?? 1)" }
        let choices: [(option: String, values: [String])] = [
            ("--workload", options.workload.map(\.rawValue)), ("--engine", options.engine),
            ("--kernel", options.kernel), ("--data-type", options.dataType.map(\.rawValue)),
            ("--placement", options.placement), ("--shape", [extents.joined(separator: "x")]),
        ]
        return LaunchPlan(
            selection: choices.flatMap { choice in choice.values.flatMap { [choice.option, $0] } },
            seconds: seconds)
    }

    /// Whether each benchmark is of one kernel, so that nothing is left to a race.
    var isPinned: Bool { get throws { try options.choice().groups.allSatisfy { $0.count == 1 } } }

    /// Those measurements of a stored baseline that the user wants, with the kernels that the user named in place of the
    /// stored ones.
    static func repeating(
        _ measurements: [RunRecords.Measurement], as options: RunOptions
    ) -> [RunRecords.Measurement] {
        let named = Engines.all(features: .ofThisHost).filter { options.kernel.contains($0.kernel) }
        return measurements.filter { measurement in
            (options.workload.isEmpty || options.workload.contains(measurement.workload))
                && (options.engine.isEmpty || options.engine.contains(measurement.engine))
                && (options.placement.isEmpty || options.placement.contains(measurement.placement.name))
                && (options.dataType.isEmpty || measurement.dataType.map(options.dataType.contains) ?? true)
        }.map { measurement in
            var wanted = measurement
            let other = named.first {
                $0.workload == measurement.workload && $0.dataType == measurement.dataType
                    && $0.name == measurement.engine
            }
            if let other { wanted.kernel = other.kernel }
            return wanted
        }
    }
}
