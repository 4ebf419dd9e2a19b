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
            done > 4 ? .wrongResult(engine: "fake", kernel: "spin", detail: "2 + 2 is 5") : nil
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

    #if os(Linux)
        @Test func dismissalEndsTheThreads() throws {
            let work = fakeWork()
            let before = try Self.threads()
            let pools = try (0..<5).map { _ in
                try WorkerPool(work: work, placement: threeWorkers, bind: unbound)
            }
            pools.forEach { $0.dismiss() }
            var left = Int.max
            for _ in 0..<200 where left > before + 5 {
                Thread.sleep(forTimeInterval: 0.02)
                left = try Self.threads()
            }
            // Other tests may start threads of their own meanwhile, but not fifteen.
            #expect(left <= before + 5)
        }

        private static func threads() throws -> Int {
            try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count
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
