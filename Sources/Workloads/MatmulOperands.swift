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
    package let b: UnsafeMutableRawPointer
    package let c: UnsafeMutableRawPointer
    package let blocking: GEMMBlocking
    private let workspace: UnsafeMutableRawPointer
    private let memory: OperandMemory

    package static func bytes(_ problem: MatmulProblem, kernel: GEMMKernel, caches: CacheSizes) -> Int {
        let blocking = GEMMBlocking(kernel: kernel, caches: caches, problem: problem)
        return OperandMemory.bytes(parts(problem, kernel, blocking))
    }

    /// Bytes of A, B, C and the workspace.
    private static func parts(_ problem: MatmulProblem, _ kernel: GEMMKernel, _ blocking: GEMMBlocking)
        -> [Int]
    {
        let type = kernel.dataType
        return [
            problem.m * problem.k * type.size, problem.k * problem.n * type.size,
            problem.m * problem.n * type.productSize, blocking.workspaceBytes(of: kernel),
        ]
    }

    package init(
        _ problem: MatmulProblem, kernel: GEMMKernel, blocking: GEMMBlocking, seed: UInt64
    ) throws {
        self.problem = problem
        self.kernel = kernel
        self.blocking = blocking
        let type = kernel.dataType
        let counts = [problem.m * problem.k, problem.k * problem.n, problem.m * problem.n]
        let parts = Self.parts(problem, kernel, blocking)
        guard let memory = OperandMemory(parts: parts) else {
            throw WorkloadError.outOfMemory(bytes: OperandMemory.bytes(parts))
        }
        self.memory = memory
        (a, b, c, workspace) = (memory.parts[0], memory.parts[1], memory.parts[2], memory.parts[3])
        var source = RandomSource(seed: seed)
        let factors = ElementStorage(type.kernelType)
        for (matrix, count) in [(a, counts[0]), (b, counts[1])] {
            for index in 0..<count { factors.store(factors.random(from: &source), matrix, index) }
        }
        let products = ElementStorage(type.productType)
        for index in 0..<counts[2] { products.store(products.noProduct, c, index) }
    }

    /// Blocked for the caches that the worker may count on.
    package convenience init(
        _ problem: MatmulProblem, kernel: GEMMKernel, caches: CacheSizes, seed: UInt64
    ) throws {
        let blocking = GEMMBlocking(kernel: kernel, caches: caches, problem: problem)
        try self.init(problem, kernel: kernel, blocking: blocking, seed: seed)
    }

    package func multiply() { kernel.multiply(problem, blocking, a, b, c, workspace) }

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

/// A worker that computes the same product again and again on its own matrices.
///
/// All cores together therefore mean as many products side by side, as a host sells them, not one that is split: no
/// worker waits for another, its memory is first touched on its own pinned thread and so lies on its NUMA node, and its
/// blocks are sized for its share of the L3.
struct MatmulTask: WorkerTask {
    let operands: MatmulOperands

    var hugePageShare: Double? { operands.hugePageShare }

    func perform(iterations: Int) {
        for _ in 0..<iterations { operands.multiply() }
    }
}
