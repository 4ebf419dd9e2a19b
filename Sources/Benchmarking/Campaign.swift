package import Power
package import RunRecords
package import Workloads

/// All measurements of a run, in order: what is to be measured, and what is told while it is.
package struct Campaign: Sendable {
    package enum Event: Sendable {
        case choosing(workload: Workload, dataType: DataType?)
        case chose(KernelChoice)
        case verifying(Work)
        case measuring(Work, Placement, index: Int, total: Int)
        case measured(Measurement)
    }

    /// Seconds that a measurement gets even when those before it took all the time.
    private static let shortest = 0.5

    /// The kernels of one engine, workload and data type, of which the fastest is measured.
    package var groups: [[Engine]]
    package var placements: [Placement]
    package var parameters: WorkParameters
    package var harness: Harness
    /// Bytes that all workers together may allocate; `nil` where it is not known.
    package var memoryAvailable: Int?

    package init(
        groups: [[Engine]], placements: [Placement], parameters: WorkParameters, harness: Harness,
        memoryAvailable: Int?
    ) {
        self.groups = groups
        self.placements = placements
        self.parameters = parameters
        self.harness = harness
        self.memoryAvailable = memoryAvailable
    }

    /// Runs everything; hash and matmul never overlap, and each measurement warms up anew.
    ///
    /// - Throws: `BenchmarkError`; a failed check ends the run, because a host that computes wrongly has no rate.
    package func run(meter: Meter?, report: (Event) -> Void) throws -> [Measurement] {
        let start = MonotonicClock.now()
        let total = groups.count * placements.count
        var measurements: [Measurement] = []
        for group in groups {
            guard let work = try choose(from: group, report: report) else { continue }
            try checkMemory(work)
            report(.verifying(work))
            let verification = try Self.verified(work)
            for placement in placements {
                let elapsed = Double(MonotonicClock.now() - start) / 1e9
                let share = (harness.settings.totalSeconds - elapsed) / Double(total - measurements.count)
                report(.measuring(work, placement, index: measurements.count + 1, total: total))
                let measurement = try harness.measure(
                    work, on: placement, verification: verification, seconds: max(Self.shortest, share),
                    meter: meter)
                measurements.append(measurement)
                report(.measured(measurement))
            }
        }
        return measurements
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

    private func choose(from group: [Engine], report: (Event) -> Void) throws -> Work? {
        guard let first = group.first, let placement = placements.first, let cpu = placement.cpus.first else {
            return nil
        }
        guard group.count > 1 else { return first.work(parameters) }
        report(.choosing(workload: first.workload, dataType: first.dataType))
        let choice = try KernelChoice.race(
            group, parameters: parameters, placement: Placement(name: "one-core", cpus: [cpu]),
            bind: harness.bind)
        report(.chose(choice))
        return choice.ranking.first?.engine.work(parameters)
    }

    private func checkMemory(_ work: Work) throws {
        let workers = placements.map(\.workers).max() ?? 1
        let needed = work.bytesPerWorker * workers
        // A tenth is left to the system: a machine that swaps has no rate.
        if let memoryAvailable, needed > memoryAvailable / 10 * 9 {
            throw BenchmarkError.notEnoughMemory(
                needed: needed, available: memoryAvailable, workers: workers)
        }
    }
}
