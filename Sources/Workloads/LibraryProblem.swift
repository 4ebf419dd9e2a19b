import RunRecords

/// A product for a library, on the operands of the plainest kernel of its type.
struct LibraryProblem: Sendable {
    let size: MatmulProblem
    /// It lends its type and its matrices; it does not compute.
    let kernel: GEMMKernel
    let features: CPUFeatures
    /// Equal B to multiply by in turn.
    let copies: Int

    init(_ parameters: WorkParameters, _ kernel: GEMMKernel, _ features: CPUFeatures) {
        size = parameters.matmul
        self.kernel = kernel
        self.features = features
        copies = MatmulWeights.copies(
            for: size, bytes: MatmulOperands.bytesOfB(size, kernel: kernel, weights: .plain),
            caches: parameters.caches)
    }

    /// Of all matrices of a worker.
    var bytes: Int {
        let type = kernel.dataType
        return size.bytes(of: type) + (copies - 1) * size.k * size.n * type.size
    }

    /// The work that a library makes of it, with the bounds of a kernel's.
    func work(
        _ engine: EngineName, kernel name: String,
        makeTask: @escaping @Sendable (_ worker: Int) throws -> any WorkerTask,
        verify: @escaping @Sendable () throws -> Verification
    ) -> Work {
        let type = kernel.dataType
        var work = Work(
            engine, kernel: name, problem: size.problem(of: type), workPerIteration: size.operations,
            granule: 1, bytesPerWorker: bytes, makeTask: makeTask, verify: verify,
            peak: PeakProbe.matmul(type, features: features))
        work.memory = MemoryBound(
            size, of: kernel, reading: MatmulOperands.bytesOfB(size, kernel: kernel, weights: .plain),
            features: features)
        return work
    }

    /// One block as deep as the product: in whatever order a library sums, a product of depth k passes at most k
    /// roundings (Higham, section 3.1), as long as it multiplies by the definition. That is what the checks allow.
    func operands(_ size: MatmulProblem, seed: UInt64, copies: Int = 1) throws -> MatmulOperands {
        try MatmulOperands(
            size, kernel: kernel, blocking: GEMMBlocking(mc: 1, kc: size.k, nc: 1), seed: seed,
            copies: copies)
    }

    /// What a worker multiplies.
    func operands(seed: UInt64) throws -> MatmulOperands { try operands(size, seed: seed, copies: copies) }

    /// The checks of a kernel of our own, for what the library makes of operands.
    func verify(_ multiply: (MatmulOperands) throws -> Void) throws -> Verification {
        let method = MatmulVerification.method
        var cases = 0
        for shape in MatmulVerification.shapes(of: kernel) {
            let small = try operands(shape, seed: UInt64(shape.m))
            try multiply(small)
            cases += 1
            guard MatmulVerification.matchesReference(small) else {
                return Verification(passed: false, cases: cases, method: method)
            }
        }
        let timed = try operands(size, seed: 0)
        try multiply(timed)
        return Verification(passed: Freivalds.passes(timed, seed: 1), cases: cases + 1, method: method)
    }
}
