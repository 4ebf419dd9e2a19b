package import RunRecords
import Workloads

/// How a group's kernel is found: only a right kernel has a speed, so each is checked before the race, and the winner
/// once more on the problem that is timed.
extension Campaign {
    /// A kernel that failed its check, and will not be used.
    package struct Rejection: Sendable {
        package var workload: Workload
        package var engine: String
        package var kernel: String
        package var reason: BenchmarkError

        /// For the run record: the run goes on without the kernel, but nobody should miss this.
        package var warning: Warning {
            Warning(
                "kernel-rejected",
                "\(engine) \(kernel) failed its self-check and was not used: \(reason).",
                nextStep: "See `wattmark engines`, and report this with `wattmark engines --json`.")
        }
    }

    /// - Returns: `nil` where every kernel of an engine that can be done without failed.
    /// - Throws: the failed check of a kernel that was asked for, or of the last of an engine's kernels.
    func choose(from group: [Engine], report: (Event) -> Void) throws -> (
        work: Work, verification: Verification
    )? {
        var failure: BenchmarkError?
        let sound =
            group.count == 1
            ? group
            : try group.filter {
                try check($0, $0.work(parameters.forRace), &failure, report) != nil
            }
        for engine in try ranking(of: sound, report: report) {
            let work = engine.work(parameters)
            if let verification = try check(engine, work, &failure, report) { return (work, verification) }
        }
        guard let failure, !group.allSatisfy({ dispensable.contains($0.name) }) else { return nil }
        throw failure
    }

    /// - Returns: the passed check; `nil` where it failed and the run may go on without the kernel.
    private func check(
        _ engine: Engine, _ work: Work, _ failure: inout BenchmarkError?, _ report: (Event) -> Void
    ) throws -> Verification? {
        report(.verifying(work))
        do {
            return try Self.verified(work)
        } catch let error as BenchmarkError where error.isFailedCheck && !asked.contains(engine.kernel) {
            failure = error
            report(
                .rejected(
                    Rejection(
                        workload: engine.workload, engine: engine.name, kernel: engine.kernel, reason: error))
            )
            return nil
        }
    }

    /// The fastest first; a single one needs no race.
    private func ranking(of engines: [Engine], report: (Event) -> Void) throws -> [Engine] {
        guard engines.count > 1, let first = engines.first, let cpu = placements.first?.cpus.first else {
            return engines
        }
        report(.choosing(workload: first.workload, dataType: first.dataType))
        let choice = try KernelChoice.race(
            engines, parameters: parameters.forRace, placement: Placement(name: "one-core", cpus: [cpu]),
            bind: harness.bind)
        report(.chose(choice))
        return choice.ranking.map(\.engine)
    }
}
