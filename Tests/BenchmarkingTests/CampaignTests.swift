import Benchmarking
import RunRecords
import Synchronization
import Testing
import Workloads

@Suite(.serialized) struct CampaignTests {
    private static let settings = HarnessSettings(
        sampleWindow: 1_000_000, peakWindow: 1_000_000, warmUpWindow: 1_000_000, confidence: 0.95,
        relativeHalfWidth: 10, fewestSamples: 6, mostSamples: 12, warmUpShare: 0.3, totalSeconds: 0.3)

    /// What happened to an engine's work, in order.
    private final class Diary: Sendable {
        private let lines = Mutex<[String]>([])
        func add(_ line: String) { lines.withLock { $0.append(line) } }
        var all: [String] { lines.withLock { $0 } }
    }

    private func engine(
        _ kernel: String, _ diary: Diary, additions: Int = 50, bytes: Int = 64,
        verify: @escaping @Sendable () throws -> Verification = {
            Verification(passed: true, cases: 4, method: "by construction")
        }
    ) -> EngineKernel {
        EngineKernel(.native, kernel: kernel, isa: "none", computation: .sha256d, missing: []) { _ in
            var work = fakeWork(additions: additions, bytesPerWorker: bytes)
            work.kernel = kernel
            let makeTask = work.makeTask
            work.makeTask = { worker in
                diary.add("\(kernel) starts")
                return try makeTask(worker)
            }
            work.verify = {
                diary.add("\(kernel) is checked")
                return try verify()
            }
            return work
        }
    }

    private func run(_ groups: [[EngineKernel]], memory: Int? = nil, asked: Set<String> = []) throws
        -> [RateMeasurement]
    {
        try Campaign(
            groups: groups, placements: [Placement(.oneCore, cpus: [0])],
            parameters: WorkParameters(), harness: Harness(settings: Self.settings, bind: unbound),
            memoryAvailable: memory, asked: asked
        ).run(meters: []) { _ in }
    }

    @Test func everyKernelIsCheckedBeforeItIsTimed() throws {
        let diary = Diary()
        let measurements = try run([[engine("a", diary), engine("b", diary)]])
        try #require(measurements.count == 1)
        for kernel in ["a", "b"] {
            let checked = try #require(diary.all.firstIndex(of: "\(kernel) is checked"))
            let started = try #require(diary.all.firstIndex(of: "\(kernel) starts"))
            #expect(checked < started)
        }
        // The winner is checked once more, on the problem that is timed.
        let winner = measurements[0].kernel
        #expect(diary.all.count { $0 == "\(winner) is checked" } == 2)
    }

    /// Whatever the race shows, it is held against what won before.
    @Test func theRaceIsAgainstTheKernelThatWonBefore() throws {
        let group = [engine("a", Diary()), engine("b", Diary(), additions: 500), engine("c", Diary())]
        let campaign = Campaign(
            groups: [group], placements: [Placement(.oneCore, cpus: [0])], parameters: WorkParameters(),
            harness: Harness(settings: Self.settings, bind: unbound), memoryAvailable: nil,
            champions: [group[0].storedContest: "b"])
        var grounds: [KernelGround] = []
        let measurements = try campaign.run(meters: []) {
            if case .chose(let choice) = $0 { grounds.append(choice.ground) }
        }
        #expect(grounds == [.faster(than: "b")])
        #expect(["a", "c"].contains(measurements.first?.kernel))
    }

    /// Also where another kernel of the group would have won.
    @Test func anAskedKernelThatFailsItsCheckEndsTheCampaignUntimed() throws {
        let diary = Diary()
        let broken = engine("b", diary) { Verification(passed: false, cases: 3, method: "by construction") }
        let expected = BenchmarkError.verificationFailed(
            engine: .native, kernel: "b", cases: 3, method: "by construction")
        #expect(throws: expected) { try run([[engine("a", diary), broken]], asked: ["b"]) }
        #expect(expected.isFailedCheck)
        #expect(!diary.all.contains { $0.hasSuffix("starts") })
    }

    /// The winner of the race may fail on the problem that is timed: then the next one is taken.
    @Test func aWinnerThatFailsOnTheTimedProblemIsReplaced() throws {
        let diary = Diary()
        let checks = Mutex(0)
        let late = engine("late", diary) {
            let count = checks.withLock { count in
                count += 1
                return count
            }
            return Verification(passed: count == 1, cases: 1, method: "by construction")
        }
        let measurements = try run([[late, engine("slow", diary, additions: 5000)]])
        #expect(measurements.map(\.kernel) == ["slow"])
        #expect(checks.withLock { $0 } == 2)
    }

    @Test func aWrongResultInTheCheckIsAFailedCheck() throws {
        let broken = engine("b", Diary()) {
            throw WorkloadError.wrongResult(engine: .native, kernel: "b", detail: "2 + 2 is 5")
        }
        let error = #expect(throws: BenchmarkError.self) { try run([[broken]]) }
        #expect(error?.isFailedCheck == true)
    }

    @Test func aCheckThatCannotBeMadeKeepsItsReason() throws {
        let broken = engine("b", Diary()) { throw WorkloadError.outOfMemory(bytes: 1 << 30) }
        #expect(throws: WorkloadError.outOfMemory(bytes: 1 << 30)) { try run([[broken]]) }
    }

    /// Racing allocates too, so memory is looked at first; the largest kernel of any group counts.
    @Test func memoryIsCheckedBeforeAnythingRuns() throws {
        let diary = Diary()
        let groups = [
            [engine("a", diary), engine("b", diary)], [engine("c", diary), engine("d", diary, bytes: 2000)],
        ]
        #expect(throws: BenchmarkError.notEnoughMemory(needed: 2000, available: 2000, workers: 1)) {
            try run(groups, memory: 2000)
        }
        #expect(diary.all.isEmpty)
        #expect(try run(groups, memory: 4000).count == 2)
    }

    /// What is shared out among the workers is so for each placement, in what is timed and in what must fit the memory.
    @Test func workIsOfAsManyWorkersAsThePlacementHas() throws {
        let seen = Mutex<[Int]>([])
        let shared = EngineKernel(.native, kernel: "a", isa: "none", computation: .sha256d, missing: []) {
            parameters in
            var work = fakeWork(bytesPerWorker: 1200 / parameters.workers)
            work.caveats = [
                Warning(WarningCode(rawValue: "shared"), "It is shared out.", nextStep: "Nothing.")
            ]
            let makeTask = work.makeTask
            work.makeTask = { worker in
                seen.withLock { $0.append(parameters.workers) }
                return try makeTask(worker)
            }
            return work
        }
        let campaign = Campaign(
            groups: [[shared]], placements: [Placement(.oneCore, cpus: [0]), threeWorkers],
            parameters: WorkParameters(), harness: Harness(settings: Self.settings, bind: unbound),
            memoryAvailable: 1400)
        let measurements = try campaign.run(meters: []) { _ in }
        #expect(seen.withLock { $0 } == [1, 3, 3, 3])
        #expect(measurements.allSatisfy { $0.warnings.contains { $0.code.rawValue == "shared" } })
    }

    @Test func emptyGroupsAreLeftOut() throws {
        var totals: [Int] = []
        let campaign = Campaign(
            groups: [[], [engine("a", Diary())], []], placements: [Placement(.oneCore, cpus: [0])],
            parameters: WorkParameters(), harness: Harness(settings: Self.settings, bind: unbound),
            memoryAvailable: nil)
        let measurements = try campaign.run(meters: []) {
            if case .measuring(_, _, index: 1, let total) = $0 { totals.append(total) }
        }
        #expect(measurements.count == 1 && totals == [1])
        #expect(try run([]).isEmpty)
    }

    @Test func theTimeLeftIsSharedEqually() {
        #expect(Campaign.share(of: 33, elapsed: 0, remaining: 10) == 3.3)
        #expect(Campaign.share(of: 33, elapsed: 13, remaining: 4) == 5)
        #expect(Campaign.share(of: 33, elapsed: 34, remaining: 2) == 0.5)
        #expect(Campaign.share(of: 33, elapsed: 32.9, remaining: 1) == 0.5)
        #expect(Campaign.share(of: 10, elapsed: 0, remaining: 0) == 10)
    }
}
