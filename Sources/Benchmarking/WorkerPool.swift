import Foundation
package import RunRecords
import Synchronization
package import Workloads

/// Plain threads, one bound to each PU of a placement, that work through windows together.
///
/// Workers sleep between windows, start each on a spinning barrier, stop by time and count on their own stack. The
/// last batch is finished and counted, with the time it took.
package final class WorkerPool: Sendable {
    private struct Order: Sendable {
        var window: Window?
        var round = -1
    }

    private let cpus: [Int]
    package var count: Int { cpus.count }
    private let startLine: StartLine
    private let order = Mutex(Order())
    private let hugePageShares: Mutex<[Double]>
    private let memoryChoices: Mutex<[MemoryChoice]>
    private let reports: Mutex<[Result<WorkerReport, any Error>?]>
    private let wake: [DispatchSemaphore]
    private let reported = DispatchSemaphore(value: 0)
    /// Entered by each worker until it has let go of its task.
    private let serving = DispatchGroup()

    /// Starts the workers; each binds itself and makes its task on its own PU.
    ///
    /// - Throws: `BenchmarkError.workerFailed` when a worker cannot be bound or cannot make its task.
    package init(
        work: Work, placement: Placement, bind: @escaping @Sendable (_ cpu: Int) throws -> Void
    ) throws {
        cpus = placement.cpus
        startLine = StartLine(workers: placement.cpus.count)
        reports = Mutex(Array(repeating: nil, count: placement.cpus.count))
        hugePageShares = Mutex([])
        memoryChoices = Mutex([])
        wake = placement.cpus.map { _ in DispatchSemaphore(value: 0) }
        for (worker, cpu) in placement.cpus.enumerated() {
            serving.enter()
            do {
                try WorkerThread.start { [self] in
                    defer { serving.leave() }
                    serve(worker) {
                        try bind(cpu)
                        return try work.makeTask(worker)
                    } peak: {
                        work.peak
                    }
                }
            } catch {
                report(worker, .failure(error))
                serving.leave()
            }
        }
        do {
            _ = try collect()
        } catch {
            dismiss()
            throw error
        }
    }

    /// The least share of a worker's memory that lies in huge pages; `nil` where none is known.
    package var hugePageShare: Double? { hugePageShares.withLock { $0.min() } }

    /// Of the workers' choices the one that made the largest difference.
    package var memoryChoice: MemoryChoice? { memoryChoices.withLock { $0.max() } }

    /// Ends the workers; the pool cannot be used after it.
    ///
    /// Waits until their memory is freed: what is measured next must neither share the machine with that nor find the
    /// memory taken.
    package func dismiss() {
        order.withLock { $0.window = nil }
        wake.forEach { $0.signal() }
        serving.wait()
    }

    /// Lets all workers work through one window.
    ///
    /// - Throws: `BenchmarkError` when a worker fails or computes something wrong.
    package func run(_ window: Window) throws -> [WorkerReport] {
        order.withLock {
            $0.window = window
            $0.round += 1
        }
        wake.forEach { $0.signal() }
        return try collect()
    }

    private func collect() throws -> [WorkerReport] {
        cpus.forEach { _ in reported.wait() }
        var found: [WorkerReport] = []
        var errors: [BenchmarkError] = []
        for (cpu, result) in zip(cpus, reports.withLock { $0 }) {
            switch result {
            case .success(let report): found.append(report)
            case .failure(WorkloadError.wrongResult(let engine, let kernel, let detail)):
                let error = WorkloadError.wrongResult(engine: engine, kernel: kernel, detail: detail)
                errors.append(.wrongResult(reason: "\(error)"))
            case .failure(let error): errors.append(.workerFailed(cpu: cpu, reason: "\(error)"))
            case nil: errors.append(.workerFailed(cpu: cpu, reason: "it did not report"))
            }
        }
        // A wrong result outweighs whatever else went wrong beside it.
        if let worst = errors.first(where: \.isFailedCheck) ?? errors.first { throw worst }
        return found
    }

    private func report(_ worker: Int, _ result: Result<WorkerReport, any Error>) {
        reports.withLock { $0[worker] = result }
        reported.signal()
    }

    private func serve(_ worker: Int, prepare: () throws -> any WorkerTask, peak: () -> PeakProbe?) {
        var task: any WorkerTask
        do {
            task = try prepare()
            if let share = task.hugePageShare { hugePageShares.withLock { $0.append(share) } }
            if let choice = task.memoryChoice { memoryChoices.withLock { $0.append(choice) } }
            report(worker, .success(WorkerReport(iterations: 0, nanoseconds: 1, hertz: 0)))
        } catch {
            report(worker, .failure(error))
            return
        }
        while true {
            wake[worker].wait()
            let (window, round) = order.withLock { ($0.window, $0.round) }
            guard let window else { return }
            startLine.wait(round: round)
            report(
                worker,
                Result {
                    switch window.kind {
                    case .work: try Self.work(through: window) { try task.perform(iterations: $0) }
                    case .peak:
                        try Self.work(through: window) { [probe = peak()] in probe?.perform(iterations: $0) }
                    case .memory: try Self.work(through: window) { task.readOperands(iterations: $0) }
                    }
                })
        }
    }

    private static func work(
        through window: Window, perform: (_ iterations: Int) throws -> Void
    ) throws -> WorkerReport {
        let switchesBefore = InvoluntarySwitches.ofThisThread
        var iterations = 0
        let ranBefore = MonotonicClock.ofThisThread()
        let start = MonotonicClock.now()
        let deadline = start + window.nanoseconds
        var end = start
        repeat {
            try perform(window.batch)
            iterations += window.batch
            end = MonotonicClock.now()
        } while end < deadline
        let ran = MonotonicClock.ofThisThread() - ranBefore
        let switches = InvoluntarySwitches.ofThisThread.flatMap { after in
            switchesBefore.map { after - $0 }
        }
        return WorkerReport(
            iterations: iterations, nanoseconds: end - start, ranNanoseconds: ran,
            involuntarySwitches: switches,
            hertz: FrequencyProxy.hertz(cycles: 1 << 16, clock: MonotonicClock.now))
    }
}
