package import Benchmarking
import MachineTopology
package import RunRecords
import Workloads

/// What a check measures.
package struct GateBenchmarks: Sendable {
    /// Matrices of 256 rows fit the second-level cache, so that the rate is the code's and not the memory's.
    package static let rows = 256

    package let selection: MeasuringSelection

    /// Where no option chooses: the workloads that are sold, the native engine, f32, one core.
    ///
    /// - Parameter isSized: whether the user gave a size of matmul.
    package init(_ given: MeasuringSelection, isSized: Bool) {
        var selection = given
        if selection.workloads.isEmpty, selection.kernels.isEmpty {
            selection.workloads = Workload.allCases.filter(\.isSold)
        }
        if selection.engines.isEmpty, selection.kernels.isEmpty { selection.engines = [.native] }
        if selection.dataTypes.isEmpty, selection.kernels.isEmpty { selection.dataTypes = [.f32] }
        if selection.placements.isEmpty { selection.placements = [.named(.oneCore)] }
        if !isSized {
            selection.matmul = MatmulProblem(m: Self.rows, n: Self.rows, k: Self.rows) ?? .standard
        }
        self.selection = selection
    }

    /// What both of two programs launch: the race of the first decides which kernels.
    package func plan(seconds: Double, scout: LaunchProgram) throws -> LaunchPlan {
        let plan = LaunchPlan(selection, seconds: seconds)
        // Where each benchmark is of one kernel nothing is left to a race.
        if try EngineChoice(selection).groups.allSatisfy({ $0.count == 1 }) { return plan }
        return plan.repeating(try scout.launch(plan).measurements)
    }

    /// Those measurements of a stored baseline that the user wants, with the kernels that the user named in place of the
    /// stored ones.
    package static func repeating(
        _ measurements: [RateMeasurement], as selection: MeasuringSelection
    ) throws -> [RateMeasurement] {
        let named = try selection.allKernels().filter { selection.kernels.contains($0.kernel) }
        return measurements.filter { selection.includes($0.benchmark) }.map { measurement in
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
