import Benchmarking
import MachineTopology
import Quantities
import RunRecords
import Synchronization
import Testing
import Workloads

extension HarnessSettings {
    /// Short windows, few samples.
    fileprivate static let tiny = HarnessSettings(
        sampleWindow: 2_000_000, peakWindow: 1_000_000, warmUpWindow: 1_000_000, confidence: 0.95,
        relativeHalfWidth: 0.005, fewestSamples: 6, mostSamples: 12, warmUpShare: 0.3, totalSeconds: 0.3)
}

@Suite(.serialized) struct HarnessTests {
    private let harness = Harness(settings: .tiny, bind: unbound)
    private let passed = Verification(passed: true, cases: 4, method: "by construction")

    @Test func measuresWhatWasAsked() throws {
        let measurement = try harness.measure(
            fakeWork(), on: threeWorkers, verification: passed, seconds: 20, meters: [])
        #expect(measurement.benchmark.engine == .native && measurement.placement == threeWorkers)
        #expect((6...12).contains(measurement.samples.count))
        #expect(measurement.rate.count == measurement.samples.count)
        #expect(measurement.rate.confidence >= 0.95)
        #expect(
            measurement.rate.low <= measurement.rate.center
                && measurement.rate.center <= measurement.rate.high)
        #expect(measurement.rate.low > 0)
        #expect(measurement.samples.allSatisfy { $0.seconds >= 0.002 && $0.peakRate == nil })
        #expect(measurement.peak == nil && measurement.fractionOfPeak == nil && measurement.energy == nil)
        #expect(measurement.noise.frequencyProxyHertz ?? 0 > 0)
        #expect(measurement.verification == passed)
    }

    @Test func takesThreeSamplesOfWorkThatIsLongerThanItsTime() throws {
        let measurement = try harness.measure(
            fakeWork(additions: 20_000_000), on: Placement(.oneCore, cpus: [0]), verification: passed,
            seconds: 0.001, meters: [])
        #expect(measurement.samples.count == 3)
        #expect(measurement.rate.confidence == 0.75)
        #expect(measurement.warnings.contains { $0.code.rawValue == "few-samples" })
    }

    /// Any interval is narrow enough: no sample more than the fewest is taken.
    @Test func stopsAtTheFewestSamplesOnceTheIntervalIsNarrow() throws {
        var settings = HarnessSettings.tiny
        settings.relativeHalfWidth = .infinity
        settings.fewestSamples = 7
        let measurement = try Harness(settings: settings, bind: unbound).measure(
            fakeWork(), on: threeWorkers, verification: passed, seconds: 60, meters: [])
        #expect(measurement.samples.count == 7)
        #expect(
            !measurement.warnings.contains { ["wide-interval", "few-samples"].contains($0.code.rawValue) })
    }

    /// No interval is narrow enough: the most samples end it, long before the time does.
    @Test func stopsAtTheMostSamples() throws {
        var settings = HarnessSettings.tiny
        settings.relativeHalfWidth = -1
        let measurement = try Harness(settings: settings, bind: unbound).measure(
            fakeWork(), on: threeWorkers, verification: passed, seconds: 60, meters: [])
        #expect(measurement.samples.count == settings.mostSamples)
        #expect(measurement.warnings.contains { $0.code.rawValue == "wide-interval" })
    }

    /// However long the other measures: that time is not this measurement's.
    @Test func waitingForATurnCostsNoTime() throws {
        let turns = Atomic<Int>(0)
        var harness = harness
        harness.settings.relativeHalfWidth = -1
        harness.awaitTurn = {
            turns.add(1, ordering: .relaxed)
            let end = MonotonicClock.now() + 500_000_000
            while MonotonicClock.now() < end {}
        }
        let measurement = try harness.measure(
            fakeWork(), on: Placement(.oneCore, cpus: [0]), verification: passed, seconds: 2,
            meters: [])
        #expect(measurement.samples.count == harness.settings.mostSamples)
        #expect(turns.load(ordering: .relaxed) == measurement.samples.count)
    }

    @Test func whoIsNotGivenATurnDoesNotMeasure() {
        struct Left: Error {}
        var harness = harness
        harness.awaitTurn = { throw Left() }
        #expect(throws: Left.self) {
            try harness.measure(fakeWork(), on: threeWorkers, verification: passed, seconds: 20, meters: [])
        }
    }

    @Test func aWrongResultWhileMeasuringVoidsTheMeasurement() throws {
        let work = fakeWork { done in
            done > 1 ? .wrongResult(engine: .native, kernel: "spin", detail: "2 + 2 is 5") : nil
        }
        let error = #expect(throws: BenchmarkError.self) {
            try harness.measure(work, on: threeWorkers, verification: passed, seconds: 20, meters: [])
        }
        #expect(error?.isFailedCheck == true)
    }

    @Test func measuresARealEngineOnThisMachine() throws {
        let survey = try HostSurvey.take()
        let topology = survey.topology
        let engine = try #require(
            Engines.all(features: .ofThisHost).last {
                $0.isSupported && $0.computation == .matmul(.f32) && $0.form == .plain
            })
        // Of more rows than are bound by memory.
        let problem = try #require(MatmulProblem(m: 2 * MatmulWeights.mostRowsFromMemory, n: 48, k: 48))
        let work = engine.work(WorkParameters(matmul: problem, caches: survey.caches))
        let real = Harness(settings: .tiny, cpuStatFiles: survey.cpuStatFiles) {
            try topology.bindCurrentThread(to: $0)
        }
        let placement = try #require(survey.placements.chosen(.named(.allCores)).first)
        let measurement = try real.measure(
            work, on: placement, verification: try Campaign.verified(work), seconds: 0.2, meters: [])
        let fraction = try #require(measurement.fractionOfPeak)
        #expect(measurement.samples.allSatisfy { $0.peakRate ?? 0 > 0 })
        #expect(fraction.center > 0)
        #expect(measurement.peak?.method.hasPrefix("peak_") == true)
    }

    @Test func aFailedVerificationEndsTheCampaignUnmeasured() throws {
        let campaign = Campaign(
            groups: [[fakeEngine(additions: 10, passes: false)]], placements: [threeWorkers],
            parameters: WorkParameters(), harness: harness, memoryAvailable: nil)
        var measured = 0
        let error = #expect(throws: BenchmarkError.self) {
            try campaign.run(meters: []) { if case .measuring = $0 { measured += 1 } }
        }
        #expect(error?.isFailedCheck == true)
        #expect(measured == 0)
    }

    @Test func refusesWhatDoesNotFitTheMemory() throws {
        let campaign = Campaign(
            groups: [[fakeEngine(additions: 10)]], placements: [threeWorkers], parameters: WorkParameters(),
            harness: harness, memoryAvailable: 100)
        #expect(throws: BenchmarkError.notEnoughMemory(needed: 192, available: 100, workers: 3)) {
            try campaign.run(meters: []) { _ in }
        }
    }

    /// A race allocates operands of its own, so what does not fit must be refused before it.
    @Test func refusesWhatDoesNotFitBeforeAnyKernelRaces() throws {
        let campaign = Campaign(
            groups: [[fakeEngine(additions: 10), fakeEngine(additions: 20)]], placements: [threeWorkers],
            parameters: WorkParameters(), harness: harness, memoryAvailable: 100)
        var events = 0
        #expect(throws: BenchmarkError.notEnoughMemory(needed: 192, available: 100, workers: 3)) {
            try campaign.run(meters: []) { _ in events += 1 }
        }
        #expect(events == 0)
    }

    @Test func measuresEachGroupOnEachPlacementWithTheFastestKernel() throws {
        let campaign = Campaign(
            groups: [
                [fakeEngine(additions: 3_000), fakeEngine(additions: 10)], [fakeEngine(additions: 20)],
            ],
            placements: [Placement(.oneCore, cpus: [0]), threeWorkers], parameters: WorkParameters(),
            harness: harness, memoryAvailable: nil)
        let measurements = try campaign.run(meters: []) { _ in }
        #expect(measurements.map(\.kernel) == ["spin_10", "spin_10", "spin_20", "spin_20"])
        #expect(
            measurements.map(\.benchmark.placement) == [.oneCore, .allCores, .oneCore, .allCores])
    }

    @Test func theHostIsSurveyedWhole() throws {
        let survey = try HostSurvey.take()
        #expect(!survey.host.topology.cores.isEmpty && !survey.host.limits.allowedCpus.isEmpty)
        #expect(try #require(survey.host.memoryBytes) > 0)
        #expect(survey.caches.l1Data > 0 && survey.caches.l2 > 0 && survey.caches.l3Share > 0)
    }
}
