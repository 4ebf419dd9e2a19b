import Benchmarking
import Foundation
import RunRecords
import Synchronization
import Testing
import Workloads

@Suite(.serialized) struct KernelChoiceTests {
    private let oneCore = Placement(.oneCore, cpus: [0])

    /// The slow one does a thousand times the work for the same count.
    @Test(arguments: [false, true]) func theFastestComesFirst(slowFirst: Bool) throws {
        let (fast, slow) = (fakeEngine(additions: 10), fakeEngine(additions: 10_000))
        let choice = try KernelChoice.race(
            slowFirst ? [slow, fast] : [fast, slow], parameters: WorkParameters(), placement: oneCore,
            bind: unbound)
        #expect(choice.ranking.map(\.kernel.kernel) == ["spin_10", "spin_10000"])
        #expect(choice.ranking[0].rate > 3 * choice.ranking[1].rate)
    }

    /// A quota of less than one CPU stops windows in the middle. Here it is always the champion's, which does half the work
    /// for the same count, but stands still for longer than it computes.
    @Test func aQuotaDoesNotChangeTheKernel() throws {
        let stopped = Mutex(MonotonicClock.now())
        let champion = EngineKernel(
            .native, kernel: "champion", isa: "none", computation: .sha256d, missing: []
        ) { _ in
            fakeWork(additions: 100) { _ in
                let isDue = stopped.withLock { MonotonicClock.now() - $0 > 10_000_000 }
                if isDue {
                    usleep(40_000)
                    stopped.withLock { $0 = MonotonicClock.now() }
                }
                return nil
            }
        }
        let choice = try KernelChoice.race(
            [fakeEngine(additions: 200), champion], champion: "champion", parameters: WorkParameters(),
            placement: oneCore, bind: unbound)
        #expect(choice.ranking.first?.kernel.kernel == "champion")
    }

    @Test func nobodyRacesAlone() throws {
        let choice = try KernelChoice.race(
            [], parameters: WorkParameters(), placement: oneCore, bind: unbound)
        #expect(choice.ranking.isEmpty)
    }

    @Test func aKernelThatFailsInItsRaceEndsIt() throws {
        let broken = EngineKernel(
            .native, kernel: "broken", isa: "none", computation: .sha256d, missing: []
        ) { _ in
            fakeWork { _ in .wrongResult(engine: .native, kernel: "broken", detail: "2 + 2 is 5") }
        }
        let error = #expect(throws: BenchmarkError.self) {
            try KernelChoice.race(
                [fakeEngine(additions: 10), broken], parameters: WorkParameters(), placement: oneCore,
                bind: unbound)
        }
        #expect(error?.isFailedCheck == true)
    }

    @Test func racesAreShortWhateverWasAskedFor() throws {
        let large = WorkParameters(matmul: try #require(MatmulProblem(m: 65_536, n: 100, k: 9000)))
        #expect(large.forRace.matmul == MatmulProblem(m: 512, n: 100, k: 512))
        #expect(large.forRace.caches == large.caches)
    }

    /// However many races could not tell, the record has one warning that names all of them.
    @Test func allUndecidedRacesAreOneWarning() throws {
        func choice(_ additions: Int, _ ground: KernelGround) throws -> KernelChoice {
            var choice = try KernelChoice.race(
                [fakeEngine(additions: additions)], parameters: WorkParameters(), placement: oneCore,
                bind: unbound)
            choice.ground = ground
            return choice
        }
        let told = [
            try choice(10, .fastest), try choice(20, .kept(undecided: ["x"])),
            try choice(30, .faster(than: "y")),
        ]
        #expect(KernelChoice.warning(of: told) == nil)
        let open = [try choice(40, .undecided(with: ["a", "b"])), try choice(50, .undecided(with: ["c"]))]
        let warning = try #require(KernelChoice.warning(of: told + open))
        #expect(warning.code == .known(.kernelUndecided) && warning.message.hasPrefix("2 races "))
        #expect(
            warning.message.contains("spin_40 from a and b; ") && warning.message.contains("spin_50 from c."))
        #expect(KernelChoice.warning(of: [open[0]])?.message.hasPrefix("A race ") == true)
    }
}
