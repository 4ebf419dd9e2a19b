import RunRecords

/// Every engine and kernel built into this tool: the one place that lists them.
package enum Engines {
    /// All of them, whether the host can run them or not, plainest first within each engine.
    ///
    /// - Parameters:
    ///   - cblas, onednn: the libraries of the engines of these names; `nil` where there is none.
    ///   - sha256d, gemm: the kernel tables, which a test may lengthen.
    package static func all(
        features: CPUFeatures, cblas: CBLASLibrary? = nil, onednn: OneDNNLibrary? = nil,
        sha256d: [SHA256dKernel] = SHA256dKernel.all,
        gemm: [GEMMKernel] = GEMMKernel.all
    ) -> [EngineKernel] {
        opensslEngines(features) + sha256d.map { native($0, features) }
            + ProductForm.allCases.flatMap { form in gemm.map { native($0, form, features) } }
            + CBLASEngine.all(cblas, features: features)
            + OneDNNEngine.all(onednn, features: features)
            + BandwidthEngine.all(features)
    }

    private static func opensslEngines(_ features: CPUFeatures) -> [EngineKernel] {
        [
            sha256d(.openssl, kernel: "evp", isa: "libcrypto", missing: [], features, granule: 1) {
                try OpenSSLScanner()
            },
            sha256d(
                .opensslTransform, kernel: "sha256_transform", isa: "libcrypto", missing: [], features,
                granule: 1
            ) { try OpenSSLTransformScanner() },
        ]
    }

    private static func native(_ kernel: SHA256dKernel, _ features: CPUFeatures) -> EngineKernel {
        sha256d(
            .native, kernel: kernel.name, isa: kernel.isa,
            missing: kernel.requires.subtracting(features).names, features, granule: kernel.lanes,
            memoryBytes: KernelMemory.pieces * kernel.memoryBytes
        ) { try NativeScanner(kernel) }
    }

    private static func sha256d(
        _ engine: EngineName, kernel: String, isa: String, missing: [String], _ features: CPUFeatures,
        granule: Int, memoryBytes: Int = 0,
        scanner: @escaping @Sendable () throws -> any NonceScanner
    ) -> EngineKernel {
        EngineKernel(engine, kernel: kernel, isa: isa, computation: .sha256d, missing: missing) { _ in
            Work(
                engine, kernel: kernel, problem: .sha256d(headerBytes: BlockHeader.byteCount),
                workPerIteration: 1, granule: granule, bytesPerWorker: 4096 + memoryBytes,
                makeTask: { worker in
                    try ScanTask(scanner: scanner(), engine: engine, kernel: kernel, worker: worker)
                },
                verify: { try SHA256dVerification.run(try scanner()) },
                peak: PeakProbe.sha256d(features: features))
        }
    }

    private static func native(_ kernel: GEMMKernel, _ form: ProductForm, _ features: CPUFeatures)
        -> EngineKernel
    {
        EngineKernel(
            .native, kernel: form.name(of: kernel), isa: kernel.isa,
            computation: .matmul(kernel.dataType), form: form,
            missing: kernel.requires.subtracting(features).names
        ) { parameters in
            NativeProduct(kernel: kernel, form: form, parameters: parameters, features: features).work
        }
    }
}
