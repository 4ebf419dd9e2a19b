import RunRecords

/// Engine `cblas`: the product as an installed BLAS computes it, one thread a worker.
package enum CBLASEngine {
    /// What the host lacks where no library was found.
    package static let absence = "a CBLAS library (libopenblas, libblis, libmkl_rt, or --cblas PATH)"

    /// One engine a data type; with no library each is listed as missing it.
    package static func all(_ library: CBLASLibrary?, features: CPUFeatures) -> [EngineKernel] {
        CBLASLibrary.dataTypes.compactMap { type in
            GEMMKernel.all.first { $0.dataType == type }.map { plainest in
                EngineKernel(
                    .cblas, kernel: kernel(library, type),
                    isa: library.map { Self.file($0.path) } ?? "library", computation: .matmul(type),
                    missing: library == nil ? [absence] : []
                ) { parameters in
                    work(library, LibraryProblem(parameters, plainest, features))
                }
            }
        }
    }

    /// `openblas-0.3.21-zen-f32`.
    private static func kernel(_ library: CBLASLibrary?, _ type: DataType) -> String {
        "\(library?.product ?? EngineName.cblas.rawValue)-\(type.rawValue)"
    }

    private static func file(_ path: String) -> String {
        String(path.split(separator: "/").last ?? Substring(path))
    }

    private static func work(_ library: CBLASLibrary?, _ problem: LibraryProblem) -> Work {
        let absent = WorkloadError.libraryNotLoaded(.cblas, path: absence, reason: "none was found")
        return problem.work(
            .cblas, kernel: kernel(library, problem.kernel.dataType),
            makeTask: { worker in
                guard let library else { throw absent }
                library.keepToThisThread()
                return CBLASTask(
                    library: library, operands: try problem.operands(seed: UInt64(worker)),
                    reader: .reader(problem.features))
            },
            verify: {
                guard let library else { throw absent }
                library.keepToThisThread()
                return try problem.verify { library.multiply($0) }
            })
    }
}

/// A worker that has a library compute the same product again and again on the worker's own matrices.
private struct CBLASTask: WorkerTask {
    let library: CBLASLibrary
    let operands: MatmulOperands
    let reader: BandwidthKernel?

    var hugePageShare: Double? { operands.hugePageShare }

    func perform(iterations: Int) {
        for _ in 0..<iterations {
            operands.takeNextCopy()
            library.multiply(operands)
        }
    }

    func readOperands(iterations: Int) {
        guard let reader else { return }
        for _ in 0..<iterations { operands.readWeights(with: reader) }
    }
}
