import CKernels
import RunRecords

/// One worker's matrices and packing space.
///
/// Operands are random in [-1, 1), int8 over its whole range: zeros would flatter power and timing. The product is
/// nothing that a right one can be until it is computed: recycled memory may hold the right product of another kernel,
/// and an element that is never written must not pass.
package final class MatmulOperands {
    package let problem: MatmulProblem
    package let kernel: GEMMKernel
    package let a: UnsafeMutableRawPointer
    /// Row-major; of several copies, the one whose turn it is.
    package private(set) var b: UnsafeMutableRawPointer
    package let c: UnsafeMutableRawPointer
    package let blocking: GEMMBlocking
    package let weights: MatmulWeights
    private let workspace: UnsafeMutableRawPointer
    private let memory: OperandMemory
    /// Equal B to multiply by in turn, packed if `weights` says so.
    private let copies: [UnsafeMutableRawPointer]
    private var turn = -1

    package static func bytes(
        _ problem: MatmulProblem, kernel: GEMMKernel, caches: CacheSizes, weights: MatmulWeights = .plain
    ) -> Int {
        let blocking = GEMMBlocking(kernel: kernel, caches: caches, problem: problem)
        let copies = copies(problem, kernel, caches, weights)
        return OperandMemory.bytes(parts(problem, kernel, blocking, weights, copies))
    }

    /// Bytes of one B as it is multiplied by.
    package static func bytesOfB(_ problem: MatmulProblem, kernel: GEMMKernel, weights: MatmulWeights) -> Int
    {
        switch weights {
        case .plain: problem.k * problem.n * kernel.dataType.size
        case .prepacked: kernel.packedWeightsBytes(problem)
        }
    }

    private static func copies(
        _ problem: MatmulProblem, _ kernel: GEMMKernel, _ caches: CacheSizes, _ weights: MatmulWeights
    ) -> Int {
        let bytes = bytesOfB(problem, kernel: kernel, weights: weights)
        return MatmulWeights.copies(for: problem, bytes: bytes, caches: caches)
    }

    /// Bytes of A, C, the workspace, and each B; where those are packed, the first as it was before.
    private static func parts(
        _ problem: MatmulProblem, _ kernel: GEMMKernel, _ blocking: GEMMBlocking, _ weights: MatmulWeights,
        _ copies: Int
    ) -> [Int] {
        let type = kernel.dataType
        let plain = bytesOfB(problem, kernel: kernel, weights: .plain)
        let each = bytesOfB(problem, kernel: kernel, weights: weights)
        return [
            problem.m * problem.k * type.size, problem.m * problem.n * type.productSize,
            blocking.workspaceBytes(of: kernel),
        ] + (weights == .plain ? [] : [plain]) + [Int](repeating: each, count: copies)
    }

    package init(
        _ problem: MatmulProblem, kernel: GEMMKernel, blocking: GEMMBlocking, seed: UInt64,
        weights: MatmulWeights = .plain, copies: Int = 1
    ) throws {
        self.problem = problem
        self.kernel = kernel
        self.blocking = blocking
        self.weights = weights
        let type = kernel.dataType
        let counts = [problem.m * problem.k, problem.k * problem.n, problem.m * problem.n]
        let parts = Self.parts(problem, kernel, blocking, weights, copies)
        guard let memory = OperandMemory(parts: parts) else {
            throw WorkloadError.outOfMemory(bytes: OperandMemory.bytes(parts))
        }
        self.memory = memory
        (a, c, workspace, b) = (memory.parts[0], memory.parts[1], memory.parts[2], memory.parts[3])
        self.copies = Array(memory.parts.suffix(copies))
        var source = RandomSource(seed: seed)
        let factors = ElementStorage(type.kernelType)
        for (matrix, count) in [(a, counts[0]), (b, counts[1])] {
            for index in 0..<count { factors.store(factors.random(from: &source), matrix, index) }
        }
        let products = ElementStorage(type.productType)
        for index in 0..<counts[2] { products.store(products.noProduct, c, index) }
        for (index, copy) in self.copies.enumerated() {
            switch weights {
            case .plain: if index > 0 { copy.copyMemory(from: b, byteCount: counts[1] * type.size) }
            case .prepacked: kernel.packWeights(problem, b, copy)
            }
        }
    }

    /// Blocked for the caches that the worker may count on; to be timed, with as many copies of B as that takes.
    package convenience init(
        _ problem: MatmulProblem, kernel: GEMMKernel, caches: CacheSizes, seed: UInt64,
        weights: MatmulWeights = .plain, isTimed: Bool = false
    ) throws {
        let blocking = GEMMBlocking(kernel: kernel, caches: caches, problem: problem)
        try self.init(
            problem, kernel: kernel, blocking: blocking, seed: seed, weights: weights,
            copies: isTimed ? Self.copies(problem, kernel, caches, weights) : 1)
    }

    /// By the next of the copies of B.
    package func multiply() {
        takeNextCopy()
        switch weights {
        case .plain: kernel.multiply(problem, blocking, a, b, c, workspace)
        case .prepacked: kernel.multiplyByWeights(problem, blocking, a, copies[turn], c, workspace)
        }
    }

    /// One worker's part of one product by several; its own workspace is as large as this one's.
    func multiplySplit(_ worker: UnsafeMutablePointer<wm_gemm_worker>, workspace: UnsafeMutableRawPointer) {
        kernel.multiplySplit(problem, blocking, a, b, c, worker, workspace)
    }

    package var hasCopies: Bool { copies.count > 1 }

    /// The first at first.
    package func takeNextCopy() {
        turn = turn + 1 < copies.count ? turn + 1 : 0
        if weights == .plain { b = copies[turn] }
    }

    /// Passes over the next of the copies of B as it is multiplied by, and does nothing else.
    package func readWeights(with reader: BandwidthKernel) {
        takeNextCopy()
        let bytes = Self.bytesOfB(problem, kernel: kernel, weights: weights)
        _ = reader.read?(copies[turn].assumingMemoryBound(to: Double.self), bytes / MemoryLayout<Double>.size)
    }

    /// The share of all this memory that lies in huge pages; `nil` where the system does not tell.
    package var hugePageShare: Double? { memory.hugeShare }

    /// An element of A, B or C in double precision.
    package func element(_ matrix: UnsafeMutableRawPointer, _ index: Int) -> Double {
        storage(of: matrix).load(matrix, index)
    }

    /// Rounds the value to the matrix's type, in whose range it must be.
    package func set(_ matrix: UnsafeMutableRawPointer, _ index: Int, to value: Double) {
        storage(of: matrix).store(value, matrix, index)
    }

    private func storage(of matrix: UnsafeMutableRawPointer) -> ElementStorage {
        ElementStorage(matrix == c ? kernel.dataType.productType : kernel.dataType.kernelType)
    }
}
