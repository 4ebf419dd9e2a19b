import CKernels
import Foundation
import RunRecords

/// One worker's matrices and packing space. Operands are random in [-1, 1): zeros would flatter power and timing.
package final class MatmulOperands {
    package let problem: MatmulProblem
    package let kernel: GEMMKernel
    package let a: UnsafeMutableRawPointer
    package let b: UnsafeMutableRawPointer
    package let c: UnsafeMutableRawPointer
    private let blocking: wm_gemm_blocking
    private let workspace: UnsafeMutableRawPointer
    private let row: UnsafePointer<wm_gemm_kernel>

    static func bytes(_ problem: MatmulProblem, kernel: GEMMKernel, caches: CacheSizes) -> Int {
        let blocking = wm_gemm_blocking(kernel: kernel, caches: caches, problem: problem)
        return problem.bytes(of: kernel.dataType) + (kernel.row.map { wm_gemm_workspace($0, blocking) } ?? 0)
    }

    package init(_ problem: MatmulProblem, kernel: GEMMKernel, caches: CacheSizes, seed: UInt64) throws {
        guard let row = kernel.row else { throw WorkloadError.outOfMemory(bytes: 0) }
        self.problem = problem
        self.kernel = kernel
        self.row = row
        blocking = wm_gemm_blocking(kernel: kernel, caches: caches, problem: problem)
        let size = kernel.dataType.size
        let workspaceBytes = wm_gemm_workspace(row, blocking)
        let counts = [problem.m * problem.k, problem.k * problem.n, problem.m * problem.n]
        var blocks: [UnsafeMutableRawPointer] = []
        for bytes in counts.map({ $0 * size }) + [workspaceBytes] {
            guard let block = Self.allocate(bytes) else {
                blocks.forEach { free($0) }
                throw WorkloadError.outOfMemory(bytes: counts.reduce(0, +) * size + workspaceBytes)
            }
            blocks.append(block)
        }
        (a, b, c, workspace) = (blocks[0], blocks[1], blocks[2], blocks[3])
        var source = RandomSource(seed: seed)
        fill(a, count: counts[0], from: &source)
        fill(b, count: counts[1], from: &source)
    }

    deinit { [a, b, c, workspace].forEach { free($0) } }

    package func multiply() { wm_gemm(row, blocking, problem.m, problem.n, problem.k, a, b, c, workspace) }

    /// An element of A, B or C in double precision.
    package func element(_ matrix: UnsafeMutableRawPointer, _ index: Int) -> Double {
        switch kernel.dataType {
        case .f32: Double(matrix.assumingMemoryBound(to: Float.self)[index])
        case .f64: matrix.assumingMemoryBound(to: Double.self)[index]
        }
    }

    /// Swift's own allocation traps when memory is short; here that is an error to report.
    private static func allocate(_ bytes: Int) -> UnsafeMutableRawPointer? {
        aligned_alloc(64, (max(1, bytes) + 63) / 64 * 64)
    }

    private func fill(_ matrix: UnsafeMutableRawPointer, count: Int, from source: inout RandomSource) {
        switch kernel.dataType {
        case .f32:
            let to = matrix.bindMemory(to: Float.self, capacity: count)
            for index in 0..<count { to[index] = Float(source.nextSigned()) }
        case .f64:
            let to = matrix.bindMemory(to: Double.self, capacity: count)
            for index in 0..<count { to[index] = source.nextSigned() }
        }
    }
}

/// A worker that computes the same product again and again on its own matrices.
struct MatmulTask: WorkerTask {
    let operands: MatmulOperands

    func perform(iterations: Int) {
        for _ in 0..<iterations { operands.multiply() }
    }
}
