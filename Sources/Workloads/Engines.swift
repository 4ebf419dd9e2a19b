package import RunRecords

/// An engine's kernel, whether this host can run it, and how to make work of it.
package struct Engine: Sendable {
    package let workload: Workload
    /// `openssl`, `openssl-transform`, `native`, `cblas`.
    package let name: String
    package let kernel: String
    package let isa: String
    package let dataType: DataType?
    /// CPU features, or a library, that the kernel needs and the host lacks; empty where it can run.
    package let missing: [String]
    private let make: @Sendable (WorkParameters) -> Work

    package var isSupported: Bool { missing.isEmpty }

    package func work(_ parameters: WorkParameters) -> Work { make(parameters) }

    package init(
        workload: Workload, name: String, kernel: String, isa: String, dataType: DataType?, missing: [String],
        make: @escaping @Sendable (WorkParameters) -> Work
    ) {
        self.workload = workload
        self.name = name
        self.kernel = kernel
        self.isa = isa
        self.dataType = dataType
        self.missing = missing
        self.make = make
    }
}

/// What the work's size depends on.
package struct WorkParameters: Sendable {
    package var matmul: MatmulProblem
    package var caches: CacheSizes

    package init(matmul: MatmulProblem = .standard, caches: CacheSizes = .assumed) {
        self.matmul = matmul
        self.caches = caches
    }

    /// Large enough to tell kernels apart, and done in milliseconds by the slowest of them whatever was asked for.
    package var forRace: WorkParameters {
        WorkParameters(matmul: matmul.capped(at: 512), caches: caches)
    }
}

/// Every engine and kernel built into this tool: the one place that lists them.
package enum Engines {
    /// Their names; each is one value of `--engine`.
    package static let names = ["openssl", "openssl-transform", "native", CBLASEngine.name]

    /// All of them, whether the host can run them or not, plainest first within each engine.
    ///
    /// - Parameters:
    ///   - cblas: the library of engine `cblas`; `nil` where there is none.
    ///   - sha256d, gemm: the kernel tables, which a test may lengthen.
    package static func all(
        features: CPUFeatures, cblas: CBLASLibrary? = nil, sha256d: [SHA256dKernel] = SHA256dKernel.all,
        gemm: [GEMMKernel] = GEMMKernel.all
    ) -> [Engine] {
        opensslEngines(features) + sha256d.map { native($0, features) }
            + gemm.map { native($0, features) } + CBLASEngine.all(cblas, features: features)
    }

    private static func opensslEngines(_ features: CPUFeatures) -> [Engine] {
        [
            sha256d(engine: "openssl", kernel: "evp", isa: "libcrypto", missing: [], features, granule: 1) {
                try OpenSSLScanner()
            },
            sha256d(
                engine: "openssl-transform", kernel: "sha256_transform", isa: "libcrypto", missing: [],
                features,
                granule: 1
            ) { try OpenSSLTransformScanner() },
        ]
    }

    private static func native(_ kernel: SHA256dKernel, _ features: CPUFeatures) -> Engine {
        sha256d(
            engine: "native", kernel: kernel.name, isa: kernel.isa,
            missing: kernel.requires.subtracting(features).names, features, granule: kernel.lanes
        ) { try NativeScanner(kernel) }
    }

    private static func sha256d(
        engine: String, kernel: String, isa: String, missing: [String], _ features: CPUFeatures, granule: Int,
        scanner: @escaping @Sendable () throws -> any NonceScanner
    ) -> Engine {
        Engine(workload: .sha256d, name: engine, kernel: kernel, isa: isa, dataType: nil, missing: missing) {
            _ in
            Work(
                workload: .sha256d, engine: engine, kernel: kernel, dataType: nil,
                problem: Problem(headerBytes: BlockHeader.byteCount), unit: "H/s", workPerIteration: 1,
                granule: granule, bytesPerWorker: 4096,
                makeTask: { worker in
                    try ScanTask(scanner: scanner(), engine: engine, kernel: kernel, worker: worker)
                },
                verify: { try SHA256dVerification.run(try scanner()) },
                peak: PeakProbe.sha256d(features: features))
        }
    }

    private static func native(_ kernel: GEMMKernel, _ features: CPUFeatures) -> Engine {
        Engine(
            workload: .matmul, name: "native", kernel: kernel.name, isa: kernel.isa,
            dataType: kernel.dataType,
            missing: kernel.requires.subtracting(features).names
        ) { parameters in
            let problem = parameters.matmul
            return Work(
                workload: .matmul, engine: "native", kernel: kernel.name, dataType: kernel.dataType,
                problem: problem.problem, unit: kernel.dataType.rateUnit,
                workPerIteration: problem.operations, granule: 1,
                bytesPerWorker: MatmulOperands.bytes(problem, kernel: kernel, caches: parameters.caches),
                makeTask: { worker in
                    MatmulTask(
                        operands: try MatmulOperands(
                            problem, kernel: kernel, caches: parameters.caches, seed: UInt64(worker)))
                },
                verify: {
                    try MatmulVerification.run(kernel: kernel, problem: problem, caches: parameters.caches)
                },
                peak: PeakProbe.matmul(kernel.dataType, features: features))
        }
    }
}
