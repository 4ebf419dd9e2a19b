import CKernels
import RunRecords

/// The check of a GEMM kernel: against the reference kernel on small odd shapes, then by Freivalds' test on the timed
/// size.
package enum MatmulVerification {
    static let method = """
        reference kernel on small odd shapes within the rounding bound; Freivalds' test, \(Freivalds.trials) trials, on \
        the timed size
        """

    /// Shapes around every edge of a tile, and degenerate ones.
    static func shapes(of kernel: GEMMKernel) -> [MatmulProblem] {
        let (mr, nr) = (kernel.mr, kernel.nr)
        return [
            (1, 1, 1), (1, nr, 3), (mr, 1, 2), (mr, nr, 1), (mr - 1, nr - 1, 7), (mr + 1, nr + 1, 5),
            (2 * mr + 1, 3 * nr - 1, 67), (61, 67, 1), (67, 61, 59), (1, 67, 67), (67, 1, 67),
        ].compactMap { MatmulProblem(m: max(1, $0), n: max(1, $1), k: $2) }
    }

    static func run(kernel: GEMMKernel, problem: MatmulProblem, caches: CacheSizes) throws -> Verification {
        var cases = 0
        // Tiny caches make blocks that end inside these shapes, so that every loop of the driver turns.
        let tiny = CacheSizes(l1Data: 512, l2: 1024, l3Share: 2048)
        for shape in shapes(of: kernel) {
            for sizes in [caches, tiny] {
                cases += 1
                guard try matchesReference(kernel, shape, sizes) else {
                    return Verification(passed: false, cases: cases, method: method)
                }
            }
        }
        let timed = try MatmulOperands(problem, kernel: kernel, caches: caches, seed: 0)
        timed.multiply()
        cases += 1
        return Verification(passed: Freivalds.passes(timed, seed: 1), cases: cases, method: method)
    }

    /// Each element differs from the reference by at most γ(k)·|A||B|, and the reference itself by γ(k) in double
    /// precision.
    package static func matchesReference(
        _ kernel: GEMMKernel, _ problem: MatmulProblem, _ caches: CacheSizes
    ) throws -> Bool {
        let operands = try MatmulOperands(problem, kernel: kernel, caches: caches, seed: UInt64(problem.m))
        operands.multiply()
        let (m, n, k) = (problem.m, problem.n, problem.k)
        var reference = [Double](repeating: 0, count: m * n)
        var magnitude = [Double](repeating: 0, count: m * n)
        wm_gemm_reference(kernel.dataType.kernelType, m, n, k, operands.a, operands.b, &reference, &magnitude)
        let bound =
            Freivalds.gamma(k, unitRoundoff: kernel.dataType.unitRoundoff)
            + 2 * Freivalds.gamma(k, unitRoundoff: 0x1p-53)
        return (0..<m * n).allSatisfy { index in
            abs(operands.element(operands.c, index) - reference[index]) <= bound * magnitude[index]
        }
    }
}
