import Benchmarking
import MachineTopology
import RunRecords
import Workloads

/// What a check measures where there is no stored baseline to repeat.
struct GateBenchmarks {
    /// Matrices of 256 rows fit the second-level cache, so that the rate is the code's and not the memory's.
    static let rows = 256

    let options: RunOptions

    /// Without options: the workloads that are sold, the native engine, one core.
    init(_ given: RunOptions) {
        var options = given
        if options.workload.isEmpty, options.kernel.isEmpty {
            options.workload = Workload.allCases.filter(\.isSold)
        }
        if options.engine.isEmpty, options.kernel.isEmpty { options.engine = [.native] }
        if options.dataType.isEmpty, options.kernel.isEmpty { options.dataType = [.f32] }
        if options.placement.isEmpty { options.placement = [.named(.oneCore)] }
        if options.size?.matrices == nil, options.shape == nil {
            options.shape = MatmulProblem(m: Self.rows, n: Self.rows, k: Self.rows)
        }
        self.options = options
    }

    func plan(seconds: Double) -> LaunchPlan {
        let extents = [options.problem.m, options.problem.n, options.problem.k].map(String.init)
        let choices: [(option: String, values: [String])] = [
            ("--workload", options.workload.map(\.rawValue)), ("--engine", options.engine.map(\.rawValue)),
            ("--kernel", options.kernel), ("--data-type", options.dataType.map(\.rawValue)),
            ("--placement", options.placement.map(\.text)), ("--shape", [extents.joined(separator: "x")]),
            ("--size", options.arrayBytes.map { [SizeChoice.text(arrayBytes: $0)] } ?? []),
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
            let benchmark = measurement.benchmark
            return (options.workload.isEmpty || options.workload.contains(benchmark.workload))
                && (options.engine.isEmpty || options.engine.contains(benchmark.engine))
                && (options.placement.isEmpty || options.placement.contains(.named(benchmark.placement)))
                && (options.dataType.isEmpty || benchmark.dataType.map(options.dataType.contains) ?? true)
        }.map { measurement in
            var wanted = measurement
            let other = named.first {
                $0.computation == measurement.benchmark.computation
                    && $0.engine == measurement.benchmark.engine
            }
            if let other { wanted.kernel = other.kernel }
            return wanted
        }
    }
}
