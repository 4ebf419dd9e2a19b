import RunRecords
import Testing
import Workloads

/// Kernels that are wrong in one element: none of them may be timed.
@Suite struct SpoiltKernelTests {
    /// The first element of C is zeroed behind a right product of more than `rows` rows.
    private static func zeroing(_ kernel: GEMMKernel, above rows: Int) -> GEMMKernel {
        var spoilt = kernel
        let multiply = kernel.multiply
        let bytes = kernel.dataType.productSize
        spoilt.multiply = { problem, blocking, a, b, c, workspace in
            multiply(problem, blocking, a, b, c, workspace)
            if problem.m > rows { c.initializeMemory(as: UInt8.self, repeating: 0, count: bytes) }
        }
        return spoilt
    }

    /// At the small shapes, and, beyond them, at the timed size.
    @Test(arguments: GEMMKernel.supported, [0, 70]) func aZeroedElementIsSeen(kernel: GEMMKernel, rows: Int)
        throws
    {
        let problem = try #require(MatmulProblem(m: 96, n: 80, k: 64))
        let right = try MatmulVerification.run(kernel: kernel, problem: problem, caches: .assumed)
        let wrong = try MatmulVerification.run(
            kernel: Self.zeroing(kernel, above: rows), problem: problem, caches: .assumed)
        #expect(right.passed && !wrong.passed)
        #expect(rows == 0 ? wrong.cases < right.cases : wrong.cases == right.cases)
    }

    @Test func anEngineOfItIsRefused() throws {
        let kernel = Self.zeroing(try #require(GEMMKernel.all.first), above: 70)
        let engine = try #require(
            Engines.all(features: [], sha256d: [], gemm: [kernel]).first { $0.kernel == kernel.name })
        let problem = try #require(MatmulProblem(m: 96, n: 80, k: 64))
        #expect(try engine.work(WorkParameters(matmul: problem)).verify().passed == false)
    }
}
