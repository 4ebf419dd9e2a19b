import RunRecords

/// The work of engine `native` on matrices.
struct NativeProduct {
    let kernel: GEMMKernel
    let form: ProductForm
    let parameters: WorkParameters
    let features: CPUFeatures

    private var problem: MatmulProblem { parameters.matmul }

    var work: Work {
        let (kernel, form, problem, caches) = (kernel, form, problem, parameters.caches)
        let verify = { @Sendable in
            try MatmulVerification.run(kernel: kernel, problem: problem, caches: caches, form: form)
        }
        return form == .split ? splitWork(verify) : ownWork(verify)
    }

    /// A product a worker.
    private func ownWork(_ verify: @escaping @Sendable () throws -> Verification) -> Work {
        let (kernel, form, problem, caches, features) = (kernel, form, problem, parameters.caches, features)
        var work = Work(
            .native, kernel: form.name(of: kernel), problem: problem.problem(of: kernel.dataType),
            workPerIteration: problem.operations, granule: 1,
            bytesPerWorker: MatmulOperands.bytes(
                problem, kernel: kernel, caches: caches, weights: form.weights),
            makeTask: { worker in
                MatmulTask(
                    try MatmulOperands(
                        problem, kernel: kernel, caches: caches, seed: UInt64(worker), weights: form.weights,
                        isTimed: true),
                    features: features)
            },
            verify: verify, peak: PeakProbe.matmul(kernel.dataType, features: features))
        work.memory = MemoryBound(
            problem, of: kernel,
            reading: MatmulOperands.bytesOfB(problem, kernel: kernel, weights: form.weights),
            features: features)
        return work
    }

    /// One product by all workers: each counts its share.
    private func splitWork(_ verify: @escaping @Sendable () throws -> Verification) -> Work {
        let (kernel, problem, caches, workers) = (kernel, problem, parameters.caches, parameters.workers)
        let maker = SplitProductMaker {
            try SplitProduct(
                problem, kernel: kernel,
                blocking: GEMMBlocking(kernel: kernel, caches: caches, problem: problem), workers: workers,
                seed: 0)
        }
        let bytes = SplitProduct.bytes(problem, kernel: kernel, caches: caches, workers: workers)
        var work = Work(
            .native, kernel: form.name(of: kernel), problem: problem.problem(of: kernel.dataType),
            workPerIteration: problem.operations / Double(workers), granule: 1,
            bytesPerWorker: (bytes + workers - 1) / workers,
            makeTask: { worker in
                guard worker < workers else {
                    throw WorkloadError.workerWithoutPart(worker, of: workers)
                }
                return SplitTask(product: try maker.product(), number: worker)
            },
            verify: verify, peak: PeakProbe.matmul(kernel.dataType, features: features))
        work.isJoint = true
        return work
    }
}
