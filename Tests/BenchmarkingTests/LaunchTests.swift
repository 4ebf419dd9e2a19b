import Benchmarking
import Foundation
import RunRecords
import Synchronization
import Testing
import Workloads

@Suite struct LaunchTests {
    /// Counts its iterations, 200 microseconds each, and its own time.
    private final class Ledger: Sendable {
        let iterations = Atomic<Int>(0)
        let nanoseconds = Atomic<UInt64>(0)
    }

    private struct CountingTask: WorkerTask {
        let ledger: Ledger

        mutating func perform(iterations: Int) {
            let start = MonotonicClock.now()
            while MonotonicClock.now() < start + 200_000 * UInt64(iterations) {}
            ledger.iterations.add(iterations, ordering: .relaxed)
            ledger.nanoseconds.add(MonotonicClock.now() - start, ordering: .relaxed)
        }
    }

    private func work(_ ledger: Ledger) -> Work {
        Work(
            .native, kernel: "counting", problem: .sha256d(headerBytes: 80), workPerIteration: 1, granule: 1,
            bytesPerWorker: 0, makeTask: { _ in CountingTask(ledger: ledger) },
            verify: { Verification(passed: true, cases: 1, method: "none") }, peak: nil)
    }

    /// The wasted time is a known part of the whole, and the work is the same.
    @Test(arguments: [0.0, 0.03, 0.5])
    func aSlowedTaskWastesItsShare(share: Double) throws {
        let ledger = Ledger()
        var task = try work(ledger).slowed(by: SlowDown(share: share)).makeTask(0)
        let start = MonotonicClock.now()
        for _ in 0..<10 { try task.perform(iterations: 7) }
        let whole = Double(MonotonicClock.now() - start)
        #expect(ledger.iterations.load(ordering: .relaxed) == 70)
        let own = Double(ledger.nanoseconds.load(ordering: .relaxed))
        #expect(whole * (1 - share) >= own * 0.999)
    }

    /// Instructions are of a fixed number an iteration, however they are spread over the calls.
    @Test func aTaskWithMoreInstructionsDoesTheSameWork() throws {
        let ledger = Ledger()
        let slowDown = SlowDown(share: 0.5, way: .instructions)
        var task = try work(ledger).slowed(by: slowDown).makeTask(0)
        // The first call finds out how long an iteration takes.
        try task.perform(iterations: 1)
        let before = ledger.iterations.load(ordering: .relaxed)
        var honest = try work(Ledger()).makeTask(0)
        func time(_ task: inout any WorkerTask) throws -> UInt64 {
            let start = MonotonicClock.now()
            try task.perform(iterations: 1)
            return MonotonicClock.now() - start
        }
        // The least of many, in turn: what interrupts a call makes it longer, never shorter.
        var (own, whole) = (UInt64.max, UInt64.max)
        for _ in 0..<20 {
            own = min(own, try time(&honest))
            whole = min(whole, try time(&task))
        }
        #expect(ledger.iterations.load(ordering: .relaxed) == before + 20)
        // Steps that a faster clock shortens after the first call: less than all of the share, and never nothing.
        #expect(Double(whole) > 1.2 * Double(own))
    }

    @Test func aLaunchHasManyShortWindows() {
        let settings = HarnessSettings.launch(seconds: 0.25)
        #expect((37...38).contains(settings.fewestSamples) && settings.mostSamples == settings.fewestSamples)
        #expect((4_900_000...5_000_000).contains(settings.sampleWindow))
        let short = HarnessSettings.launch(seconds: 0.03)
        #expect(short.fewestSamples == 9 && short.sampleWindow == 2_500_000)
    }

    @Test(arguments: [0.04, 0.25, 1, 2.5])
    func theTimeOfALaunchIsFoundFromItsWindows(seconds: Double) {
        let settings = HarnessSettings.launch(seconds: seconds)
        let windows = Array(repeating: Double(settings.sampleWindow) / 1e9, count: settings.fewestSamples)
        let found = HarnessSettings.launchSeconds(ofSampling: windows)
        let again = HarnessSettings.launch(seconds: found)
        #expect(again.fewestSamples == settings.fewestSamples)
    }

    private func engine(passes: Bool) -> EngineKernel {
        let work = work(Ledger())
        return EngineKernel(
            .native, kernel: "counting", isa: "none", computation: .sha256d, missing: []
        ) { _ in
            var work = work
            work.verify = { Verification(passed: passes, cases: 1, method: "none") }
            return work
        }
    }

    private func launch(passes: Bool, slowDown: Double?) throws -> [RateMeasurement] {
        try Launch(
            pieces: [
                Launch.Piece(
                    engine(passes: passes), WorkParameters(), placements: [Placement(.oneCore, cpus: [0])])
            ],
            harness: Harness(settings: .launch(seconds: 0.01)) { _ in },
            seconds: 0.01, slowDown: slowDown.map { SlowDown(share: $0) }
        ).measurements()
    }

    @Test func aSlowedLaunchSaysSo() throws {
        let honest = try launch(passes: true, slowDown: nil)
        #expect(honest.count == 1 && !honest[0].warnings.contains { $0.code.rawValue == "slowed-down" })
        let slowed = try launch(passes: true, slowDown: 0.5)
        #expect(slowed[0].warnings.contains { $0.code.rawValue == "slowed-down" })
        // All of its windows, or, on a machine too busy for them, at least those that tell whether they agree.
        #expect((3...9).contains(slowed[0].samples.count))
    }

    @Test(arguments: [false, true])
    func thePeakIsMeasuredWhereItIsAskedFor(isBesidePeak: Bool) throws {
        let kernel = try #require(
            HostKernels.all(cblas: nil, onednn: nil).first { $0.kernel == "sha256d_scalar" })
        let launch = Launch(
            pieces: [Launch.Piece(kernel, WorkParameters(), placements: [Placement(.oneCore, cpus: [0])])],
            harness: Harness(settings: .launch(seconds: 0.01)) { _ in }, seconds: 0.01,
            isBesidePeak: isBesidePeak)
        let measurement = try #require(try launch.measurements().first)
        #expect(measurement.samples.allSatisfy { ($0.peakRate != nil) == isBesidePeak })
        #expect((measurement.fractionOfPeak != nil) == isBesidePeak)
    }

    @Test func aFailedCheckEndsTheLaunch() throws {
        #expect(throws: BenchmarkError.self) { try launch(passes: false, slowDown: nil) }
    }

    /// As a run is: before anything is allocated.
    @Test func whatDoesNotFitTheMemoryIsRefused() {
        let launch = Launch(
            pieces: [.init(fakeEngine(additions: 10), WorkParameters(), placements: [threeWorkers])],
            harness: Harness(settings: .launch(seconds: 0.05), bind: unbound), seconds: 0.05,
            memoryAvailable: 100)
        #expect(throws: BenchmarkError.notEnoughMemory(needed: 192, available: 100, workers: 3)) {
            try launch.measurements()
        }
    }
}
