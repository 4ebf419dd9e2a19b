import RunRecords

/// Engine `cblas`: the product as an installed BLAS computes it, one thread a worker.
package enum CBLASEngine {
    package static let name = "cblas"
    /// What the host lacks where no library was found.
    package static let absence = "a CBLAS library (libopenblas, libblis, libmkl_rt, or --cblas PATH)"

    /// One engine a data type; with no library each is listed as missing it.
    package static func all(_ library: CBLASLibrary?, features: CPUFeatures) -> [Engine] {
        CBLASLibrary.dataTypes.compactMap { type in
            GEMMKernel.all.first { $0.dataType == type }.map { plainest in
                Engine(
                    workload: .matmul, name: name, kernel: kernel(library, type),
                    isa: library.map { Self.file($0.path) } ?? "library", dataType: type,
                    missing: library == nil ? [absence] : []
                ) { parameters in
                    work(library, CBLASProblem(parameters.matmul, plainest), features)
                }
            }
        }
    }

    /// `openblas-0.3.21-zen-f32`.
    private static func kernel(_ library: CBLASLibrary?, _ type: DataType) -> String {
        "\(library?.product ?? name)-\(type.rawValue)"
    }

    private static func file(_ path: String) -> String {
        String(path.split(separator: "/").last ?? Substring(path))
    }

    private static func work(_ library: CBLASLibrary?, _ problem: CBLASProblem, _ features: CPUFeatures)
        -> Work
    {
        let absent = WorkloadError.libraryNotLoaded(.cblas, path: absence, reason: "none was found")
        return Work(
            workload: .matmul, engine: name, kernel: kernel(library, problem.kernel.dataType),
            dataType: problem.kernel.dataType, problem: problem.size.problem, unit: "FLOP/s",
            workPerIteration: problem.size.operations, granule: 1,
            bytesPerWorker: problem.size.bytes(of: problem.kernel.dataType),
            makeTask: { worker in
                guard let library else { throw absent }
                library.keepToThisThread()
                return CBLASTask(library: library, operands: try problem.operands(seed: UInt64(worker)))
            },
            verify: {
                guard let library else { throw absent }
                return try problem.verify(library)
            },
            peak: PeakProbe.matmul(problem.kernel.dataType, features: features))
    }
}

/// A product for a library, on the operands of the plainest kernel of its type.
private struct CBLASProblem: Sendable {
    let size: MatmulProblem
    /// It lends its type and its matrices; it does not compute.
    let kernel: GEMMKernel

    init(_ size: MatmulProblem, _ kernel: GEMMKernel) {
        self.size = size
        self.kernel = kernel
    }

    /// One block as deep as the product: in whatever order a library sums, a product of depth k passes at most k
    /// roundings (Higham, section 3.1), as long as it multiplies by the definition. That is what the checks allow.
    func operands(_ size: MatmulProblem, seed: UInt64) throws -> MatmulOperands {
        try MatmulOperands(
            size, kernel: kernel, blocking: GEMMBlocking(mc: 1, kc: size.k, nc: 1), seed: seed)
    }

    func operands(seed: UInt64) throws -> MatmulOperands { try operands(size, seed: seed) }

    func verify(_ library: CBLASLibrary) throws -> Verification {
        library.keepToThisThread()
        let method = MatmulVerification.method
        var cases = 0
        for shape in MatmulVerification.shapes(of: kernel) {
            let small = try operands(shape, seed: UInt64(shape.m))
            library.multiply(small)
            cases += 1
            guard MatmulVerification.matchesReference(small) else {
                return Verification(passed: false, cases: cases, method: method)
            }
        }
        let timed = try operands(seed: 0)
        library.multiply(timed)
        return Verification(passed: Freivalds.passes(timed, seed: 1), cases: cases + 1, method: method)
    }
}

/// A worker that has a library compute the same product again and again on the worker's own matrices.
private struct CBLASTask: WorkerTask {
    let library: CBLASLibrary
    let operands: MatmulOperands

    func perform(iterations: Int) {
        for _ in 0..<iterations { library.multiply(operands) }
    }
}
