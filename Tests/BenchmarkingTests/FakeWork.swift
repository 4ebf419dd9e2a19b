import Benchmarking
import RunRecords
public import Synchronization
import Workloads

/// Work whose cost is known by construction: each iteration spins for a number of additions.
struct SpinTask: WorkerTask {
    var additionsPerIteration: Int
    var failure: (@Sendable (_ iterations: Int) -> WorkloadError?)?
    var hugePageShare: Double?
    var memoryChoice: MemoryChoice?
    var done = 0

    mutating func perform(iterations: Int) throws {
        done += iterations
        if let error = failure?(done) { throw error }
        var left = additionsPerIteration * iterations
        var sum = 0
        while left > 0 {
            // A chain that no compiler can reckon out beforehand.
            sum = (sum ^ left) &* 6_364_136_223_846_793_005 &+ 1
            left -= 1
        }
        blackHole.store(sum, ordering: .relaxed)
    }
}

/// Public, so that no optimizer finds that nobody reads it.
public let blackHole = Atomic<Int>(0)

/// - Parameter makeFails: the worker whose task cannot be made.
func fakeWork(
    additions: Int = 50, granule: Int = 1, bytesPerWorker: Int = 64, makeFails: Int? = nil,
    passes: Bool = true, hugePageShares: [Double?] = [], memoryChoices: [MemoryChoice?] = [],
    failure: (@Sendable (Int) -> WorkloadError?)? = nil
) -> Work {
    Work(
        .native, kernel: "spin_\(additions)", problem: .sha256d(headerBytes: 80), workPerIteration: 2,
        granule: granule,
        bytesPerWorker: bytesPerWorker,
        makeTask: { worker in
            if worker == makeFails { throw WorkloadError.outOfMemory(bytes: 1 << 40) }
            return SpinTask(
                additionsPerIteration: additions, failure: failure,
                hugePageShare: hugePageShares.isEmpty ? nil : hugePageShares[worker],
                memoryChoice: memoryChoices.isEmpty ? nil : memoryChoices[worker])
        },
        verify: { Verification(passed: passes, cases: 4, method: "by construction") }, peak: nil)
}

func fakeEngine(additions: Int, passes: Bool = true) -> EngineKernel {
    EngineKernel(
        .native, kernel: "spin_\(additions)", isa: "none", computation: .sha256d, missing: []
    ) { _ in fakeWork(additions: additions, passes: passes) }
}

/// Three workers wherever the scheduler puts them: these tests are about order, not about speed.
let threeWorkers = Placement(.allCores, cpus: [0, 1, 2])
let unbound: @Sendable (Int) throws -> Void = { _ in }
