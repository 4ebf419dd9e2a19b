import RunRecords

/// Engine `onednn`: the product as an installed oneDNN computes it, one thread a worker.
package enum OneDNNEngine {
    /// What the host lacks where no library was found.
    package static let absence = "oneDNN (libdnnl, or --onednn PATH)"

    /// One engine a data type; with no library each is listed as missing it.
    package static func all(_ library: OneDNNLibrary?, features: CPUFeatures) -> [EngineKernel] {
        OneDNNLibrary.dataTypes.compactMap { type in
            GEMMKernel.all.first { $0.dataType == type }.map { plainest in
                EngineKernel(
                    .onednn, kernel: kernel(library, type), isa: isa(library, type),
                    computation: .matmul(type), missing: library == nil ? [absence] : []
                ) { parameters in
                    work(library, LibraryProblem(parameters, plainest, features))
                }
            }
        }
    }

    /// `onednn-2.6.3-f32`.
    private static func kernel(_ library: OneDNNLibrary?, _ type: DataType) -> String {
        "\(library?.product ?? EngineName.onednn.rawValue)-\(type.rawValue)"
    }

    /// The library's file and what it takes for a usual product; where it has nothing, that shows when it is verified.
    private static func isa(_ library: OneDNNLibrary?, _ type: DataType) -> String {
        guard let library else { return "library" }
        let file = String(library.path.split(separator: "/").last ?? "")
        return (try? library.implementation(.standard, type)).map { "\(file) \($0)" } ?? file
    }

    private static func work(_ library: OneDNNLibrary?, _ problem: LibraryProblem) -> Work {
        let absent = WorkloadError.libraryNotLoaded(.onednn, path: absence, reason: "none was found")
        let type = problem.kernel.dataType
        return problem.work(
            .onednn, kernel: kernel(library, type),
            makeTask: { worker in
                guard let library else { throw absent }
                library.keepToThisThread()
                return try OneDNNTask(
                    OneDNNProduct(library, problem.size, type), problem.operands(seed: UInt64(worker)),
                    reader: .reader(problem.features))
            },
            verify: {
                guard let library else { throw absent }
                library.keepToThisThread()
                var verification = try problem.verify { operands in
                    let product = try OneDNNProduct(library, operands.problem, type)
                    try product.bind(a: operands.a, b: operands.b, c: operands.c)
                    try product.multiply()
                }
                // What was chosen depends on the shape; the record should say it.
                verification.method += "; oneDNN chose \(try library.implementation(problem.size, type))"
                return verification
            })
    }
}

/// A worker that has oneDNN compute the same product again and again on the worker's own matrices.
private struct OneDNNTask: WorkerTask {
    let product: OneDNNProduct
    let operands: MatmulOperands
    let reader: BandwidthKernel?

    init(_ product: OneDNNProduct, _ operands: MatmulOperands, reader: BandwidthKernel?) throws {
        self.product = product
        self.operands = operands
        self.reader = reader
        try product.bind(a: operands.a, b: operands.b, c: operands.c)
    }

    var hugePageShare: Double? { operands.hugePageShare }

    func perform(iterations: Int) throws {
        for _ in 0..<iterations {
            if operands.hasCopies {
                operands.takeNextCopy()
                try product.bind(a: operands.a, b: operands.b, c: operands.c)
            }
            try product.multiply()
        }
    }

    func readOperands(iterations: Int) {
        guard let reader else { return }
        for _ in 0..<iterations { operands.readWeights(with: reader) }
    }
}
