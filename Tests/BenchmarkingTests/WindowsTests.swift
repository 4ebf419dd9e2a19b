import Benchmarking
import Foundation
import RunRecords
import Testing
import Workloads

@Suite struct WindowsTests {
    @Test func ratesAddUpAndTheLastWorkerEndsTheWindow() {
        let outcome = Windows.outcome(
            of: [
                WorkerReport(iterations: 100, nanoseconds: 500_000_000, involuntarySwitches: 2, hertz: 3e9),
                WorkerReport(iterations: 300, nanoseconds: 1_000_000_000, involuntarySwitches: 0, hertz: 1e9),
                WorkerReport(iterations: 50, nanoseconds: 250_000_000, involuntarySwitches: 5, hertz: 2e9),
            ], workPerIteration: 10)
        // 200 + 300 + 200 iterations a second, each by its own time.
        #expect(outcome == .init(rate: 7000, seconds: 1, involuntarySwitches: 7, hertz: 2e9))
    }

    @Test func whatOneWorkerDoesNotKnowIsUnknown() {
        let outcome = Windows.outcome(
            of: [
                WorkerReport(iterations: 1, nanoseconds: 1000, involuntarySwitches: 2, hertz: 1e9),
                WorkerReport(iterations: 1, nanoseconds: 1000, involuntarySwitches: nil, hertz: 1e9),
            ], workPerIteration: 1)
        #expect(outcome.involuntarySwitches == nil)
        #expect(outcome.rate == 2e6)
    }

    @Test func aWindowOfOneIsThatOne() {
        let report = WorkerReport(
            iterations: 7, nanoseconds: 3_500_000_000, involuntarySwitches: 0, hertz: 2.5e9)
        #expect(report.iterationsPerSecond == 2)
        #expect(
            Windows.outcome(of: [report], workPerIteration: 0.5)
                == .init(rate: 1, seconds: 3.5, involuntarySwitches: 0, hertz: 2.5e9))
    }

    /// A quota stops a worker in the middle of its window: the work is no slower for that.
    @Test func timeThatWasTakenAwayIsNotTheWorks() throws {
        let outcome = Windows.outcome(
            of: [
                WorkerReport(
                    iterations: 100, nanoseconds: 1_000_000_000, ranNanoseconds: 250_000_000, hertz: 3e9)
            ],
            workPerIteration: 1)
        #expect(outcome.rate == 100 && outcome.rateRun == 400)
        let stopped = fakeWork { _ in
            usleep(20_000)
            return nil
        }
        let pool = try WorkerPool(work: stopped, placement: Placement(.oneCore, cpus: [0]), bind: unbound)
        defer { pool.dismiss() }
        let report = try #require(try pool.run(Window(kind: .work, nanoseconds: 1, batch: 1)).first)
        #expect(report.nanoseconds >= 20_000_000 && report.ranNanoseconds < report.nanoseconds / 2)
    }

    @Test func windowsCountBatchesOfTheWork() throws {
        let pool = try WorkerPool(work: fakeWork(), placement: threeWorkers, bind: unbound)
        defer { pool.dismiss() }
        var windows = Windows(pool: pool, work: fakeWork(), batch: 10, peakBatch: nil)
        let outcome = try windows.work(nanoseconds: 1_000_000)
        #expect(outcome.rate > 0 && outcome.seconds >= 0.001)
        #expect(windows.secondsPerBatch > 0 && windows.secondsPerBatch <= outcome.seconds)
        #expect(try windows.peakRate(nanoseconds: 1000) == nil)
    }

    /// Workers that wait for each other have to do as many iterations, however long each of them takes.
    @Test func workersOfJointWorkDoAsMuch() throws {
        var work = fakeWork()
        work.isJoint = true
        let pool = try WorkerPool(work: work, placement: threeWorkers, bind: unbound)
        defer { pool.dismiss() }
        var batches: [Int] = []
        var windows = Windows(pool: pool, work: work, batch: 10, peakBatch: nil)
        for _ in 0..<3 {
            let outcome = try windows.work(nanoseconds: 2_000_000)
            #expect(outcome.rate > 0)
            batches.append(Int((outcome.seconds / windows.secondsPerBatch).rounded()))
        }
        // The first window finds out how long a batch takes; the others have as many as fill them.
        #expect(batches[0] == 1 && batches[1] > 1 && batches[2] > 1)
    }

    @Test func theLowerCeilingBoundsTheWork() throws {
        var work = fakeWork()
        work.peak = PeakProbe.matmul(.f64, features: [])
        let problem = try #require(MatmulProblem(m: 1, n: 64, k: 64))
        let engine = try #require(Engines.all(features: []).first { $0.computation == .matmul(.f64) })
        work.memory = engine.work(WorkParameters(matmul: problem)).memory
        // Its reading does nothing, and so is faster than any arithmetic.
        let pool = try WorkerPool(work: work, placement: threeWorkers, bind: unbound)
        defer { pool.dismiss() }
        var windows = Windows(pool: pool, work: work, batch: 10, peakBatch: 1, memoryBatch: 1 << 30)
        let both = try #require(try windows.peakRate(nanoseconds: 1_000_000))
        #expect(windows.bound?.hasPrefix("peak_portable_f64: ") == true)
        var memoryAlone = Windows(pool: pool, work: work, batch: 10, peakBatch: nil, memoryBatch: 1 << 30)
        let memory = try #require(try memoryAlone.peakRate(nanoseconds: 1_000_000))
        // Reading that does nothing is thousands of times as fast.
        #expect(both * 1000 < memory)
        work.peak = nil
        var unbounded = Windows(pool: pool, work: work, batch: 10, peakBatch: nil, memoryBatch: 1)
        #expect(try unbounded.peakRate(nanoseconds: 1000) != nil)
        #expect(unbounded.bound == work.memory?.method)
    }
}
