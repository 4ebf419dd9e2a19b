import RunRecords
import Testing
import Workloads

/// Products by packed weights, and by several workers together.
@Suite struct ProductFormTests {
    /// Blocks that are no whole units of packed weights, tiles or panels, and one block for all.
    private static func blockings(of kernel: GEMMKernel) -> [GEMMBlocking] {
        [
            GEMMBlocking(mc: kernel.mr, kc: 7, nc: kernel.nr + 1), GEMMBlocking(mc: 1, kc: 1, nc: 1),
            GEMMBlocking(mc: 128, kc: 128, nc: 128),
        ]
    }

    private static func shapes(of kernel: GEMMKernel) -> [MatmulProblem] {
        let (mr, nr) = (kernel.mr, kernel.nr)
        return [(1, 3 * nr + 1, 67), (5 * mr + 1, 2 * nr - 1, 35), (13 * mr - 1, nr + 3, 9), (3, 1, 1)]
            .compactMap { MatmulProblem(m: $0, n: $1, k: $2) }
    }

    @Test(arguments: GEMMKernel.supported) func packedWeightsServeBlocksOfAnyDepth(kernel: GEMMKernel) throws
    {
        for shape in Self.shapes(of: kernel) {
            for blocking in Self.blockings(of: kernel) {
                let operands = try MatmulOperands(
                    shape, kernel: kernel, blocking: blocking, seed: 3, weights: .prepacked)
                operands.multiply()
                #expect(MatmulVerification.matchesReference(operands), "\(shape) in \(blocking)")
            }
        }
    }

    /// Of one to four rows B is read as it lies, and of five it is packed; also where blocks allow too few roundings for
    /// that. Lines that are not whole are at the right edge, and depths that are not at the end.
    @Test(arguments: GEMMKernel.supported) func fewRowsAreMultipliedAsTheyLie(kernel: GEMMKernel) throws {
        for m in 1...9 {
            for n in [1, 64, 3 * kernel.nr + 5] {
                for k in [1, 16, 100] {
                    let shape = try #require(MatmulProblem(m: m, n: n, k: k))
                    for kc in [2, 100] {
                        let operands = try MatmulOperands(
                            shape, kernel: kernel, blocking: GEMMBlocking(mc: 16, kc: kc, nc: 64), seed: 6)
                        operands.multiply()
                        #expect(MatmulVerification.matchesReference(operands), "\(shape), kc \(kc)")
                    }
                }
            }
        }
    }

    /// Sums are kept for some thousand columns at a time, and added to C every few hundred rows of B.
    @Test(arguments: GEMMKernel.supported, [1, 8])
    func longRowsAreMultipliedInParts(kernel: GEMMKernel, m: Int) throws {
        for (n, k) in [(4096 + 67, 9), (2 * 4096, 1), (131, 256), (131, 600)] {
            let shape = try #require(MatmulProblem(m: m, n: n, k: k))
            let operands = try MatmulOperands(
                shape, kernel: kernel, blocking: GEMMBlocking(mc: 16, kc: 600, nc: 64), seed: 7)
            operands.multiply()
            #expect(MatmulVerification.matchesReference(operands), "\(shape)")
        }
    }

    /// More workers than panels and than tiles too, of which some have nothing to do but wait.
    @Test(arguments: GEMMKernel.supported, [1, 2, 3, 7])
    func workersShareAProduct(kernel: GEMMKernel, workers: Int) throws {
        for shape in Self.shapes(of: kernel) {
            for blocking in Self.blockings(of: kernel) {
                let product = try SplitProduct(
                    shape, kernel: kernel, blocking: blocking, workers: workers, seed: 5)
                for _ in 0..<2 { product.multiplyOnce() }
                #expect(MatmulVerification.matchesReference(product.operands), "\(shape) in \(blocking)")
            }
        }
    }

    /// However small, weights of few rows take little more than twice the caches: each begins a page.
    @Test(arguments: [(1, 1, 1), (64, 1, 8), (1, 2, 4), (3, 100, 7)])
    func smallWeightsAreNotManyTimesTheCaches(
        m: Int, n: Int, k: Int
    ) throws {
        let caches = CacheSizes(l1Data: 32 << 10, l2: 1 << 20, l3Share: 16 << 20)
        let shape = try #require(MatmulProblem(m: m, n: n, k: k))
        let copies = MatmulWeights.copies(for: shape, bytes: n * k * 4, caches: caches)
        #expect(OperandMemory.bytes([Int](repeating: n * k * 4, count: copies)) <= 36 << 20)
    }

    /// Weights of few rows come from memory: a worker has more of them than its caches hold.
    @Test(arguments: GEMMKernel.all) func weightsOfFewRowsExceedTheCaches(kernel: GEMMKernel) throws {
        let caches = CacheSizes(l1Data: 32 << 10, l2: 1 << 20, l3Share: 3 << 20)
        for weights in MatmulWeights.allCases {
            func bytes(_ m: Int) throws -> Int {
                let problem = try #require(MatmulProblem(m: m, n: 256, k: 128))
                return MatmulOperands.bytes(problem, kernel: kernel, caches: caches, weights: weights)
            }
            #expect(try bytes(64) >= 8 << 20)
            #expect(try bytes(65) < 4 << 20)
        }
    }

    @Test(arguments: GEMMKernel.supported, MatmulWeights.allCases)
    func everyCopyGivesTheSameProduct(kernel: GEMMKernel, weights: MatmulWeights) throws {
        let shape = try #require(MatmulProblem(m: 3, n: 70, k: 41))
        let operands = try MatmulOperands(
            shape, kernel: kernel, blocking: GEMMBlocking(mc: 64, kc: 64, nc: 64), seed: 8, weights: weights,
            copies: 3)
        for _ in 0..<4 {
            operands.multiply()
            #expect(MatmulVerification.matchesReference(operands))
        }
    }

    /// m = 1 in f32: 2·n·k operations for 4·(k + n·k + n) bytes; packed columns are filled up to whole panels.
    @Test func memoryBoundsFewRows() throws {
        let kernel = try #require(GEMMKernel.all.first { $0.name == "gemm_portable_f32_6x8" })
        let few = try #require(MatmulProblem(m: 1, n: 1000, k: 512))
        let work = try #require(
            Engines.all(features: []).first { $0.kernel == kernel.name }
        ).work(WorkParameters(matmul: few))
        let bound = try #require(work.memory)
        #expect(bound.method.hasPrefix("bandwidth_portable_read: "))
        let operations = 2.0 * 1000 * 512
        #expect(abs(bound.workPerReading - operations * 512_000 / (512_000 + 512 + 1000)) < 1)
        let many = try #require(MatmulProblem(m: 65, n: 1000, k: 512))
        let bounded = Engines.all(features: []).filter {
            $0.computation.workload == .matmul && $0.isSupported
        }
        #expect(!bounded.isEmpty)
        for engine in bounded {
            #expect(engine.work(WorkParameters(matmul: many)).memory == nil, "\(engine.kernel)")
        }
    }

    /// As many workers as it was made for, and no more, whom the others would wait for in vain.
    @Test func aProductHasNoPartForMoreWorkers() throws {
        let split = try #require(Engines.all(features: []).first { $0.form == .split })
        let work = split.work(WorkParameters(matmul: try #require(MatmulProblem(m: 70, n: 9, k: 5))))
        #expect(work.isJoint)
        var task = try work.makeTask(0)
        try task.perform(iterations: 2)
        #expect(throws: WorkloadError.workerWithoutPart(1, of: 1)) { try work.makeTask(1) }
    }

    @Test func formsAreKernelsOfTheirOwn() {
        let native = Engines.all(features: .ofThisHost).filter {
            $0.computation == .matmul(.f32) && $0.engine == .native
        }
        let names = Set(native.map(\.kernel))
        #expect(names.count == native.count)
        #expect(
            names.isSuperset(of: [
                "gemm_portable_f32_6x8", "gemm_portable_f32_6x8_prepacked", "gemm_portable_f32_6x8_split",
            ]))
        #expect(Set(native.map(\.contest)).count == ProductForm.allCases.count)
        for engine in native { #expect(engine.work(WorkParameters()).kernel == engine.kernel) }
    }
}
