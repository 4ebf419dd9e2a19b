package import Benchmarking
import MachineTopology
package import Regression
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

    /// What two programs launch: the race of the baseline decides which kernels, and where it refuses something that of
    /// the candidate.
    package func plan(
        seconds: Double, baseline: LaunchProgram, candidate: LaunchProgram
    ) throws -> CommonPlan {
        let plan = LaunchPlan(selection, seconds: seconds)
        let isSame = baseline.executable == candidate.executable
        // Where each benchmark is of one kernel nothing is left to a race, and a program knows what itself knows.
        if isSame, try EngineChoice(selection).groups.allSatisfy({ $0.count == 1 }) {
            return CommonPlan(plan)
        }
        let raced: LaunchPlan
        do {
            raced = plan.repeating(try baseline.launch(plan, isSilent: true).measurements)
        } catch let error as LaunchError where error.isRefusal {
            let own = plan.repeating(try candidate.launch(plan).measurements)
            return try common(own, baseline: baseline, candidate: candidate)
        } catch let error as LaunchError where !error.isOfTime {
            // A fault of another kind is told by the program itself.
            return CommonPlan(plan.repeating(try baseline.launch(plan).measurements))
        }
        return isSame ? CommonPlan(raced) : try CommonPlan(raced, leavingOut: lacking(raced, candidate))
    }

    /// Of a plan that names its benchmarks, what both programs can measure.
    package func common(
        _ plan: LaunchPlan, baseline: LaunchProgram, candidate: LaunchProgram
    ) throws -> CommonPlan {
        let refused = try baseline.refused(of: plan).map { CommonPlan.Gap(item: $0, program: baseline.name) }
        return try CommonPlan(plan, leavingOut: refused + lacking(plan, candidate))
    }

    /// What needs a kernel that the candidate, which is this program, does not have.
    private func lacking(_ plan: LaunchPlan, _ candidate: LaunchProgram) throws -> [CommonPlan.Gap] {
        let kernels = Set(try selection.allKernels().filter(\.isSupported).map(\.kernel))
        return (plan.items ?? []).filter { !kernels.contains($0.kernel) }
            .map { CommonPlan.Gap(item: $0, program: candidate.name) }
    }

    /// What the user asked for by kind and a stored baseline has nothing of.
    ///
    /// - Parameters:
    ///   - wanted: what it has of what the user asked for.
    ///   - baseline: as the user named it.
    package static func leftOut(
        of selection: MeasuringSelection, having wanted: [RateMeasurement], in baseline: String
    ) -> [CheckReport.LeftOut] {
        let benchmarks = wanted.map(\.benchmark)
        func missing<Kind: RawRepresentable<String>>(
            _ asked: [Kind], _ isOf: (Benchmark, Kind) -> Bool
        ) -> [CheckReport.LeftOut] {
            asked.filter { kind in !benchmarks.contains { isOf($0, kind) } }
                .map { .init($0, lackedBy: baseline) }
        }
        let placements = selection.placements.compactMap { choice -> PlacementName? in
            if case .named(let name) = choice { name } else { nil }
        }
        return missing(selection.workloads) { $0.workload == $1 }
            + missing(selection.engines) { $0.engine == $1 }
            + missing(selection.dataTypes) { $0.dataType == $1 }
            + missing(placements) { $0.placement == $1 }
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
