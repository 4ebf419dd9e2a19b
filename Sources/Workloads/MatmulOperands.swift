import Foundation
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

    package static func bytes(_ problem: MatmulProblem, kernel: GEMMKernel, caches: CacheSizes) -> Int {
        let blocking = GEMMBlocking(kernel: kernel, caches: caches, problem: problem)
        return problem.bytes(of: kernel.dataType) + blocking.workspaceBytes(of: kernel)
    }

    package init(
        _ problem: MatmulProblem, kernel: GEMMKernel, blocking: GEMMBlocking, seed: UInt64
    ) throws {
        self.problem = problem
        self.kernel = kernel
        self.blocking = blocking
        let type = kernel.dataType
        let workspaceBytes = blocking.workspaceBytes(of: kernel)
        let counts = [problem.m * problem.k, problem.k * problem.n, problem.m * problem.n]
        var blocks: [UnsafeMutableRawPointer] = []
        let bytes = [
            counts[0] * type.size, counts[1] * type.size, counts[2] * type.productSize, workspaceBytes,
        ]
        for bytes in bytes {
            guard let block = Self.allocate(bytes) else {
                blocks.forEach { free($0) }
                throw WorkloadError.outOfMemory(bytes: problem.bytes(of: type) + workspaceBytes)
            }
            blocks.append(block)
        }
        (a, b, c, workspace) = (blocks[0], blocks[1], blocks[2], blocks[3])
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

    deinit { [a, b, c, workspace].forEach { free($0) } }

    package func multiply() {
        kernel.multiply(problem, blocking: blocking, a: a, b: b, c: c, workspace: workspace)
    }

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

    /// Swift's own allocation traps when memory is short; here that is an error to report.
    private static func allocate(_ bytes: Int) -> UnsafeMutableRawPointer? {
        aligned_alloc(64, (max(1, bytes) + 63) / 64 * 64)
    }
}

/// A worker that computes the same product again and again on its own matrices.
///
/// All cores together therefore mean as many products side by side, as a host sells them, not one that is split: no
/// worker waits for another, its memory is first touched on its own pinned thread and so lies on its NUMA node, and its
/// blocks are sized for its share of the L3.
struct MatmulTask: WorkerTask {
    let operands: MatmulOperands

    func perform(iterations: Int) {
        for _ in 0..<iterations { operands.multiply() }
    }
}
