package import RunRecords
import Workloads

/// How a group's kernel is found: only a right kernel has a speed, so each is checked before the race, and the winner
/// once more on the problem that is timed.
extension Campaign {
    /// A kernel that failed its check, and will not be used.
    package struct Rejection: Sendable {
        package var engine: EngineName
        package var kernel: String
        package var reason: BenchmarkError

        /// For the run record: the run goes on without the kernel, but nobody should miss this.
        package var warning: Warning {
            Warning(
                "kernel-rejected",
                "\(engine.rawValue) \(kernel) failed its self-check and was not used: \(reason).",
                nextStep: "See `wattmark engines`, and report this with `wattmark engines --json`.")
        }
    }

    /// - Returns: `nil` where every kernel of an engine that can be done without failed.
    /// - Throws: the failed check of a kernel that was asked for, or of the last of an engine's kernels.
    func choose(from group: [EngineKernel], report: (Event) -> Void) throws -> (
        kernel: EngineKernel, verification: Verification
    )? {
        var failure: BenchmarkError?
        let sound =
            group.count == 1
            ? group
            : try group.filter {
                try check($0, $0.work(parameters.forRace), &failure, report) != nil
            }
        for kernel in try ranking(of: sound, report: report) {
            if let verification = try check(kernel, kernel.work(parameters), &failure, report) {
                return (kernel, verification)
            }
        }
        guard let failure, !group.allSatisfy({ dispensable.contains($0.engine) }) else { return nil }
        throw failure
    }

    /// - Returns: the passed check; `nil` where it failed and the run may go on without the kernel.
    private func check(
        _ kernel: EngineKernel, _ work: Work, _ failure: inout BenchmarkError?, _ report: (Event) -> Void
    ) throws -> Verification? {
        report(.verifying(work))
        do {
            return try Self.verified(work)
        } catch let error as BenchmarkError where error.isFailedCheck && !asked.contains(kernel.kernel) {
            failure = error
            report(
                .rejected(Rejection(engine: kernel.engine, kernel: kernel.kernel, reason: error)))
            return nil
        }
    }

    /// The fastest first; a single one needs no race.
    private func ranking(of kernels: [EngineKernel], report: (Event) -> Void) throws -> [EngineKernel] {
        guard kernels.count > 1, let first = kernels.first, let cpu = placements.first?.cpus.first else {
            return kernels
        }
        report(.choosing(first.computation))
        let choice = try KernelChoice.race(
            kernels, parameters: parameters.forRace, placement: Placement(.oneCore, cpus: [cpu]),
            bind: harness.bind)
        report(.chose(choice))
        return choice.ranking.map(\.kernel)
    }
}
