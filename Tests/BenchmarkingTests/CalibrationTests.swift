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
        #expect(batch > Int.max / 1024)
        #expect(Calibration.longer(.max, took: 0, goal: 1) == nil)
    }

    /// What is returned is the batch that was tried last and was long enough, in whole granules all the way.
    @Test func returnsTheBatchThatWasLongEnough() throws {
        let tried = Tried()
        var work = fakeWork(granule: 6)
        work.makeTask = { _ in RecordingTask(tried: tried) }
        let pool = try WorkerPool(
            work: work, placement: Placement(name: "one-core", cpus: [0]), bind: unbound)
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

    /// The first batches are interrupted for longer than a batch shall be, every other time.
    @Test func anInterruptedBatchIsNotTakenForALongOne() throws {
        let tried = Tried()
        var work = fakeWork(granule: 1)
        work.makeTask = { _ in RecordingTask(tried: tried, isInterrupted: { $0.isMultiple(of: 2) }) }
        let pool = try WorkerPool(
            work: work, placement: Placement(name: "one-core", cpus: [0]), bind: unbound)
        defer { pool.dismiss() }
        #expect(try Calibration.batch(pool: pool, kind: .work, granule: 1, clockCost: 1000) >= 1000)
    }
}

private final class Tried: Sendable {
    private let collected = Mutex<[Int]>([])
    func add(_ value: Int) { collected.withLock { $0.append(value) } }
    var batches: [Int] { collected.withLock { $0 } }
}

/// A microsecond an iteration by the clock, however fast the machine, and five milliseconds more where interrupted.
private struct RecordingTask: WorkerTask {
    let tried: Tried
    var isInterrupted: @Sendable (_ attempt: Int) -> Bool = { _ in false }

    func perform(iterations: Int) {
        let interruption: UInt64 = isInterrupted(tried.batches.count) ? 5_000_000 : 0
        let end = MonotonicClock.now() + UInt64(iterations) * 1000 + interruption
        while MonotonicClock.now() < end {}
        tried.add(iterations)
    }
}
