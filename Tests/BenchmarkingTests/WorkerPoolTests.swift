import Benchmarking
import Foundation
import RunRecords
import Synchronization
import Testing
import Workloads

@Suite(.serialized) struct WorkerPoolTests {
    private struct Refused: Error, CustomStringConvertible { var description: String { "not today" } }

    @Test func allWorkersWorkThroughEachWindow() throws {
        let pool = try WorkerPool(work: fakeWork(), placement: threeWorkers, bind: unbound)
        defer { pool.dismiss() }
        for _ in 0..<20 {
            let reports = try pool.run(Window(kind: .work, nanoseconds: 200_000, batch: 8))
            #expect(reports.count == 3)
            #expect(reports.allSatisfy { $0.iterations >= 8 && $0.iterations.isMultiple(of: 8) })
            #expect(reports.allSatisfy { $0.nanoseconds >= 200_000 && $0.hertz > 0 })
        }
    }

    @Test func eachWorkerIsBoundToItsPU() throws {
        let bound = Recorder()
        let pool = try WorkerPool(work: fakeWork(), placement: threeWorkers) { bound.add($0) }
        pool.dismiss()
        #expect(bound.values.sorted() == [0, 1, 2])
    }

    /// The least of those that are known stands for all.
    @Test(arguments: [([], nil), ([0.5, nil, 0.25], 0.25), ([nil, nil, nil], nil)])
    func hugePagesAreThoseOfTheWorkerWithTheFewest(shares: [Double?], least: Double?) throws {
        let pool = try WorkerPool(
            work: fakeWork(hugePageShares: shares).slowed(by: SlowDown(share: 0)), placement: threeWorkers,
            bind: unbound)
        pool.dismiss()
        #expect(pool.hugePageShare == least)
    }

    @Test func ofChoicesOfMemoryTheOneThatMatteredMostIsTold() throws {
        let choices = [1.01, nil, 1.03].map { $0.map { MemoryChoice(tried: 8, slowestOverFastest: $0) } }
        let pool = try WorkerPool(
            work: fakeWork(memoryChoices: choices).slowed(by: SlowDown(share: 0)), placement: threeWorkers,
            bind: unbound)
        pool.dismiss()
        #expect(pool.memoryChoice == choices[2])
        let none = try WorkerPool(work: fakeWork(), placement: threeWorkers, bind: unbound)
        none.dismiss()
        #expect(none.memoryChoice == nil)
    }

    @Test func aFailedBindingNamesThePU() {
        #expect(throws: BenchmarkError.workerFailed(cpu: 1, reason: "not today")) {
            try WorkerPool(work: fakeWork(), placement: threeWorkers) { if $0 == 1 { throw Refused() } }
        }
    }

    @Test func aTaskThatCannotBeMadeIsReported() throws {
        let error = #expect(throws: BenchmarkError.self) {
            try WorkerPool(work: fakeWork(makeFails: 2), placement: threeWorkers, bind: unbound)
        }
        #expect(error?.isFailedCheck == false)
    }

    @Test func aWrongResultInALaterWindowIsAFailedCheck() throws {
        let work = fakeWork { done in
            done > 4 ? .wrongResult(engine: .native, kernel: "spin", detail: "2 + 2 is 5") : nil
        }
        let pool = try WorkerPool(work: work, placement: threeWorkers, bind: unbound)
        defer { pool.dismiss() }
        _ = try pool.run(Window(kind: .work, nanoseconds: 1, batch: 4))
        let error = #expect(throws: BenchmarkError.self) {
            try pool.run(Window(kind: .work, nanoseconds: 1, batch: 4))
        }
        #expect(error?.isFailedCheck == true)
        #expect(error.map { "\($0)" }?.contains("2 + 2 is 5") == true)
    }

    /// What is reported is what was done, by each worker in every window.
    @Test func countsAddUpOverManyWindows() throws {
        let ledger = Mutex<[Int: Int]>([:])
        var work = fakeWork()
        work.makeTask = { worker in
            CountingTask { iterations in ledger.withLock { $0[worker, default: 0] += iterations } }
        }
        let pool = try WorkerPool(work: work, placement: threeWorkers, bind: unbound)
        defer { pool.dismiss() }
        var reported = [0, 0, 0]
        for index in 1...150 {
            let reports = try pool.run(Window(kind: .work, nanoseconds: 1000, batch: index))
            for (worker, report) in reports.enumerated() { reported[worker] += report.iterations }
        }
        #expect(ledger.withLock { $0 } == [0: reported[0], 1: reported[1], 2: reported[2]])
        #expect(reported.allSatisfy { $0 >= 150 * 151 / 2 })
    }

    /// A failure ends the window, not the workers: the pool can still be dismissed, and even used.
    @Test func aFailedWindowLeavesThePoolInOrder() throws {
        let work = fakeWork { done in done == 8 ? .outOfMemory(bytes: 1 << 30) : nil }
        let pool = try WorkerPool(work: work, placement: threeWorkers, bind: unbound)
        defer { pool.dismiss() }
        for index in 1...5 {
            let window = Window(kind: .work, nanoseconds: 0, batch: 4)
            guard index == 2 else {
                #expect(try pool.run(window).map(\.iterations) == [4, 4, 4])
                continue
            }
            let error = #expect(throws: BenchmarkError.self) { try pool.run(window) }
            #expect(error?.isFailedCheck == false)
        }
    }

    @Test func aWrongResultOutweighsAnotherFailure() throws {
        var work = fakeWork()
        work.makeTask = { worker in
            if worker == 1 { throw WorkloadError.wrongResult(engine: .native, kernel: "spin", detail: "no") }
            throw WorkloadError.outOfMemory(bytes: 1)
        }
        let error = #expect(throws: BenchmarkError.self) {
            try WorkerPool(work: work, placement: threeWorkers, bind: unbound)
        }
        #expect(error?.isFailedCheck == true)
    }

    @Test func dismissalWaitsUntilEveryTaskIsFreed() throws {
        for _ in 0..<20 {
            let freed = Recorder()
            let pool = try WorkerPool(
                work: recordedWork(freed: freed), placement: threeWorkers, bind: unbound)
            _ = try pool.run(Window(kind: .work, nanoseconds: 1, batch: 1))
            #expect(freed.values.isEmpty)
            pool.dismiss()
            #expect(freed.values.sorted() == [0, 1, 2])
        }
    }

    @Test func aPoolThatCouldNotStartFreesItsTasks() throws {
        let freed = Recorder()
        #expect(throws: BenchmarkError.self) {
            try WorkerPool(work: recordedWork(freed: freed), placement: threeWorkers) {
                if $0 == 2 { throw Refused() }
            }
        }
        #expect(freed.values.sorted() == [0, 1])
    }

    private func recordedWork(freed: Recorder) -> Work {
        var work = fakeWork()
        work.makeTask = { RecordedTask(worker: $0, freed: freed) }
        return work
    }

    #if os(Linux)
        /// Each worker tells the number of its thread, and none of these is left.
        @Test(arguments: [false, true]) func dismissalEndsTheThreads(afterAFailure: Bool) throws {
            let threads = Recorder()
            let note: @Sendable (Int) throws -> Void = { cpu in
                let link = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/thread-self")
                threads.add(Int(link.split(separator: "/").last ?? "") ?? 0)
                if afterAFailure, cpu == 1 { throw Refused() }
            }
            if afterAFailure {
                #expect(throws: BenchmarkError.self) {
                    try WorkerPool(work: fakeWork(), placement: threeWorkers, bind: note)
                }
            } else {
                let pool = try WorkerPool(work: fakeWork(), placement: threeWorkers, bind: note)
                _ = try pool.run(Window(kind: .work, nanoseconds: 1000, batch: 1))
                #expect(threads.values.allSatisfy(Self.isAlive))
                pool.dismiss()
            }
            #expect(threads.values.count == 3 && !threads.values.contains(0))
            for _ in 0..<500 where threads.values.contains(where: Self.isAlive) {
                Thread.sleep(forTimeInterval: 0.02)
            }
            #expect(!threads.values.contains(where: Self.isAlive))
        }

        private static func isAlive(_ thread: Int) -> Bool {
            FileManager.default.fileExists(atPath: "/proc/self/task/\(thread)")
        }

        /// Where memory for another stack is refused, as under a limit of tasks; a process of its own, because the
        /// limit is for all of it.
        @Test func aThreadThatCannotBeStartedIsReported() async {
            await #expect(processExitsWith: .success) {
                // A worker that is waited for without end would hang the tests.
                alarm(60)
                guard let statm = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
                    let pages = statm.split(separator: " ").first.flatMap({ UInt($0) })
                else { exit(2) }
                let bytes = rlim_t(pages * UInt(sysconf(Int32(_SC_PAGESIZE))))
                var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
                guard setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { exit(3) }
                do {
                    _ = try WorkerPool(work: fakeWork(), placement: threeWorkers, bind: unbound)
                    exit(4)
                } catch BenchmarkError.workerFailed(_, let reason) {
                    exit(reason.contains("thread could not be started") ? 0 : 5)
                }
            }
        }
    #endif

    @Test func batchesAreMultiplesOfTheGranule() throws {
        let pool = try WorkerPool(work: fakeWork(granule: 7), placement: threeWorkers, bind: unbound)
        defer { pool.dismiss() }
        let batch = try Calibration.batch(pool: pool, kind: .work, granule: 7, clockCost: 40)
        #expect(batch.isMultiple(of: 7) && batch > 7)
    }
}

/// Collects values from several threads.
private final class Recorder: Sendable {
    private let collected = Mutex<[Int]>([])

    func add(_ value: Int) { collected.withLock { $0.append(value) } }
    var values: [Int] { collected.withLock { $0 } }
}

/// Tells when it is gone.
private final class RecordedTask: WorkerTask {
    private let worker: Int
    private let freed: Recorder

    init(worker: Int, freed: Recorder) {
        self.worker = worker
        self.freed = freed
    }

    deinit { freed.add(worker) }

    func perform(iterations: Int) {}
}

private struct CountingTask: WorkerTask {
    let count: @Sendable (Int) -> Void
    func perform(iterations: Int) { count(iterations) }
}
