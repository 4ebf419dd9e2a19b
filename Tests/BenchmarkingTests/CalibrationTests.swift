import Benchmarking
import RunRecords
import Synchronization
import Testing
import Workloads

@Suite struct CalibrationTests {
    @Test func aBatchThatIsLongEnoughStays() {
        #expect(Calibration.longer(7, took: 200, goal: 200) == nil)
        #expect(Calibration.longer(7, took: 1e9, goal: 200) == nil)
    }

    @Test(arguments: [(100.0, 14), (60.0, 28), (50.0, 28), (199.0, 14), (12.5, 112), (1.0, 112), (0.0, 112)])
    func aShorterOneGrowsTowardsTheGoal(took: Double, next: Int) {
        #expect(Calibration.longer(7, took: took, goal: 200) == next)
    }

    /// Free work would grow without end.
    @Test func growthEndsBeforeItOverflows() {
        var batch = 1
        while let next = Calibration.longer(batch, took: 0, goal: 1) {
            #expect(next > batch)
            batch = next
        }
        #expect((Calibration.largestBatch / 256...Calibration.largestBatch).contains(batch))
        // An hour of batches of half a millisecond.
        #expect(!batch.multipliedReportingOverflow(by: 3600 * 2).overflow)
        #expect(Calibration.longer(.max, took: 0, goal: 1) == nil)
    }

    /// What is returned is the batch that was tried last and was long enough, in whole granules all the way.
    @Test func returnsTheBatchThatWasLongEnough() throws {
        let tried = Tried()
        var work = fakeWork(granule: 6)
        work.makeTask = { _ in RecordingTask(tried: tried) }
        let pool = try WorkerPool(
            work: work, placement: Placement(.oneCore, cpus: [0]), bind: unbound)
        defer { pool.dismiss() }
        let batch = try Calibration.batch(pool: pool, kind: .work, granule: 6, clockCost: 1000)
        let batches = tried.batches
        #expect(batches.first == 6 && batches.last == batch)
        #expect(batches.allSatisfy { $0.isMultiple(of: 6) })
        for (one, next) in zip(batches, batches.dropFirst()) {
            #expect(next == one || (2 * one...16 * one).contains(next))
        }
        // A clock that costs a microsecond may cost a thousandth: a millisecond of work that costs a microsecond each
        // is never more than twice a thousand.
        #expect(batch <= 2010)
    }

    /// A nanosecond an iteration, but every other try is interrupted for longer than a batch shall be.
    @Test func anInterruptedBatchIsNotTakenForALongOne() {
        var tries = 0
        let batch = Calibration.batch(granule: 1, goal: 1000) { batch in
            tries += 1
            return Double(batch) + (tries.isMultiple(of: 2) ? 0 : 5000)
        }
        #expect((1000...2000).contains(batch))
    }

    /// No interruption is most of what takes long, and trying again would take as long.
    @Test func longBatchesAreTriedOnce() {
        var tries = 0
        let batch = Calibration.batch(granule: 3, goal: 1000) { _ in
            tries += 1
            return 60e6
        }
        #expect(batch == 3 && tries == 1)
    }
}

private final class Tried: Sendable {
    private let collected = Mutex<[Int]>([])
    func add(_ value: Int) { collected.withLock { $0.append(value) } }
    var batches: [Int] { collected.withLock { $0 } }
}

/// A microsecond an iteration by the clock, however fast the machine.
private struct RecordingTask: WorkerTask {
    let tried: Tried

    func perform(iterations: Int) {
        let end = MonotonicClock.now() + UInt64(iterations) * 1000
        while MonotonicClock.now() < end {}
        tried.add(iterations)
    }
}
