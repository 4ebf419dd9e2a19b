import Benchmarking
import RunRecords
import Testing

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

    @Test func windowsCountBatchesOfTheWork() throws {
        let pool = try WorkerPool(work: fakeWork(), placement: threeWorkers, bind: unbound)
        defer { pool.dismiss() }
        var windows = Windows(pool: pool, work: fakeWork(), batch: 10, peakBatch: nil)
        let outcome = try windows.work(nanoseconds: 1_000_000)
        #expect(outcome.rate > 0 && outcome.seconds >= 0.001)
        #expect(windows.secondsPerBatch > 0 && windows.secondsPerBatch <= outcome.seconds)
        #expect(try windows.peakRate(nanoseconds: 1000) == nil)
    }
}
