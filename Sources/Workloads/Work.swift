package import RunRecords

/// One engine's kernel on one problem, ready to be verified and timed.
package struct Work: Sendable {
    package var engine: EngineName
    package var kernel: String
    package var problem: Problem
    /// In the unit of the problem's rates times a second: 1 a nonce, 2·m·n·k a product, the bytes of a
    /// piece of each array.
    package var workPerIteration: Double
    /// Iterations come in multiples of this: the headers that a kernel hashes side by side.
    package var granule: Int
    /// Bytes that one of the workers allocates, of as many as the parameters say.
    package var bytesPerWorker: Int
    package var makeTask: @Sendable (_ worker: Int) throws -> any WorkerTask
    package var verify: @Sendable () throws -> Verification
    /// The ceiling to measure beside it; `nil` where no probe bounds this work here.
    package var peak: PeakProbe?
    /// The other ceiling, for work that takes its operands from memory: the lower of the two is the work's.
    package var memory: MemoryBound?
    /// Whether workers wait for each other in every iteration, so that each has to do as many.
    package var isJoint = false
    /// What is to be said with its rates, whatever they are.
    package var caveats: [Warning] = []

    package init(
        _ engine: EngineName, kernel: String, problem: Problem, workPerIteration: Double, granule: Int,
        bytesPerWorker: Int,
        makeTask: @escaping @Sendable (_ worker: Int) throws -> any WorkerTask,
        verify: @escaping @Sendable () throws -> Verification, peak: PeakProbe?
    ) {
        self.engine = engine
        self.kernel = kernel
        self.problem = problem
        self.workPerIteration = workPerIteration
        self.granule = granule
        self.bytesPerWorker = bytesPerWorker
        self.makeTask = makeTask
        self.verify = verify
        self.peak = peak
    }
}
