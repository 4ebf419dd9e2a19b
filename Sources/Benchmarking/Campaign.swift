package import Power
package import RunRecords
package import Workloads

/// All measurements of a run, in order: what is to be measured, and what is told while it is.
package struct Campaign: Sendable {
    package enum Event: Sendable {
        case choosing(Computation)
        case chose(KernelChoice)
        case rejected(Rejection)
        case verifying(Work)
        case measuring(Work, Placement, index: Int, total: Int)
        case measured(RateMeasurement)
    }

    /// Seconds that a measurement gets even when those before it took all the time.
    private static let shortest = 0.5

    /// The kernels of one engine, workload and data type, of which the fastest is measured.
    package var groups: [[EngineKernel]]
    package var placements: [Placement]
    package var parameters: WorkParameters
    package var harness: Harness
    /// Bytes that all workers together may allocate; `nil` where it is not known.
    package var memoryAvailable: Int?
    /// Kernels that were asked for by name: the failed check of one ends the run.
    package var asked: Set<String>
    /// Engines without which a run is still one: where all kernels of such an engine fail, it is left out.
    package var dispensable: Set<EngineName>
    /// The kernels that won before on this host.
    package var champions: [KernelContest: String]

    package init(
        groups: [[EngineKernel]], placements: [Placement], parameters: WorkParameters, harness: Harness,
        memoryAvailable: Int?, asked: Set<String> = [], dispensable: Set<EngineName> = [],
        champions: [KernelContest: String] = [:]
    ) {
        self.groups = groups
        self.placements = placements
        self.parameters = parameters
        self.harness = harness
        self.memoryAvailable = memoryAvailable
        self.asked = asked
        self.dispensable = dispensable
        self.champions = champions
    }

    /// Runs everything; hash and matmul never overlap, and each measurement warms up anew.
    ///
    /// - Throws: `BenchmarkError`. A kernel that fails its check is reported and not used; the run ends where it was
    ///   asked for or no other kernel of its engine is right, because a host that computes wrongly has no rate.
    package func run(meters: [Meter], report: (Event) -> Void) throws -> [RateMeasurement] {
        let start = harness.clock()
        let groups = filledGroups
        var total = groups.count * placements.count
        var measurements: [RateMeasurement] = []
        // Before the first operands are allocated, and before minutes are spent on what cannot be finished.
        for group in groups {
            try MemoryDemand.check(group, parameters, on: placements, available: memoryAvailable)
        }
        let lasting = lasting(for: meters)
        let most = placements.map(\.workers).max()
        for (place, group) in groups.enumerated() {
            guard let (kernel, verification) = try choose(from: group, report: report) else {
                total -= placements.count
                continue
            }
            for placement in placements {
                let work = kernel.work(parameters.on(placement))
                let elapsed = Double(harness.clock() - start) / 1e9
                let seconds = Self.share(
                    of: harness.settings.totalSeconds, elapsed: elapsed,
                    remaining: total - measurements.count)
                report(.measuring(work, placement, index: measurements.count + 1, total: total))
                var harness = harness
                let lasts = placement.workers == most && lasting.groups.contains(place)
                if lasts {
                    harness.settings.leastSeconds = lasting.seconds
                }
                let measurement = try harness.measure(
                    work, on: placement, verification: verification,
                    seconds: max(seconds, harness.settings.leastSeconds), meters: meters,
                    mayEndBeforeMeters: lasting.seconds > 0 && !lasts)
                measurements.append(measurement)
                report(.measured(measurement))
            }
        }
        return measurements
    }

    /// About how long the longest measurement loads the machine, in seconds.
    package func loadSeconds(for meters: [Meter]) -> Double {
        let first = Self.share(
            of: harness.settings.totalSeconds, elapsed: 0, remaining: filledGroups.count * placements.count)
        return max(first, lasting(for: meters).seconds)
    }

    private var filledGroups: [[EngineKernel]] { groups.filter { !$0.isEmpty } }

    /// Which measurements last for the sake of the meters.
    private func lasting(for meters: [Meter]) -> MeterTime {
        MeterTime(
            of: meters, groups: filledGroups, seconds: harness.settings.totalSeconds,
            total: filledGroups.count * placements.count)
    }

    /// What is left of the time in equal parts, so that what one measurement saves goes to those after it; an
    /// overdrawn budget is no reason to measure nothing.
    package static func share(of total: Double, elapsed: Double, remaining: Int) -> Double {
        max(shortest, (total - elapsed) / Double(max(1, remaining)))
    }

    /// - Returns: the passed verification.
    package static func verified(_ work: Work) throws -> Verification {
        let verification: Verification
        do {
            verification = try work.verify()
        } catch let error as WorkloadError {
            if case .wrongResult = error { throw BenchmarkError.wrongResult(reason: "\(error)") }
            throw error
        }
        guard verification.passed else {
            throw BenchmarkError.verificationFailed(
                engine: work.engine, kernel: work.kernel, cases: verification.cases,
                method: verification.method)
        }
        return verification
    }
}

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
            Warning(.kernelRejected, "\(reason).", nextStep: nextStep)
        }

        private var nextStep: String {
            EngineChoice.ofLibraries.contains(engine)
                ? "Name another library or another version of it, or leave engine \(engine.rawValue) out."
                : "See `wattmark engines`, and report this with `wattmark engines --json`."
        }
    }

    /// - Returns: `nil` where no kernel of an engine that can be done without is right, or there is none.
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
        let reason: BenchmarkError
        do {
            return try Self.verified(work)
        } catch let error as BenchmarkError where error.isFailedCheck && !asked.contains(kernel.kernel) {
            reason = error
        } catch let error as WorkloadError where error.isUnsupported {
            reason = .notImplemented(engine: kernel.engine, kernel: kernel.kernel, reason: "\(error)")
            guard dispensable.contains(kernel.engine), !asked.contains(kernel.kernel) else { throw reason }
        }
        failure = reason
        report(.rejected(Rejection(engine: kernel.engine, kernel: kernel.kernel, reason: reason)))
        return nil
    }

    /// The one to take first; a single one needs no race.
    private func ranking(of kernels: [EngineKernel], report: (Event) -> Void) throws -> [EngineKernel] {
        guard kernels.count > 1, let first = kernels.first, let cpu = placements.first?.cpus.first else {
            return kernels
        }
        report(.choosing(first.computation))
        let choice = try KernelChoice.race(
            kernels, champion: champions[first.storedContest], parameters: parameters.forRace,
            placement: Placement(.oneCore, cpus: [cpu]), bind: harness.bind)
        report(.chose(choice))
        return choice.ranking.map(\.kernel)
    }
}
