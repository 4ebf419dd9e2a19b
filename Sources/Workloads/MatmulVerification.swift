import CKernels
package import RunRecords

/// The check of a GEMM kernel: against the reference kernel on small odd shapes, then by Freivalds' test on the timed
/// size.
package enum MatmulVerification {
    package static let method = """
        reference kernel on small odd shapes within the rounding bound (int8: exactly); Freivalds' test, \(Freivalds.trials) trials, on \
        the timed size
        """

    /// Shapes around every edge of a tile, and degenerate ones.
    package static func shapes(of kernel: GEMMKernel) -> [MatmulProblem] {
        let (mr, nr) = (kernel.mr, kernel.nr)
        return [
            (1, 1, 1), (1, nr, 3), (mr, 1, 2), (mr, nr, 1), (mr - 1, nr - 1, 7), (mr + 1, nr + 1, 5),
            (2 * mr + 1, 3 * nr - 1, 67), (61, 67, 1), (67, 61, 59), (1, 67, 67), (67, 1, 67),
        ].compactMap { MatmulProblem(m: max(1, $0), n: max(1, $1), k: $2) }
    }

    package static func run(
        kernel: GEMMKernel, problem: MatmulProblem, caches: CacheSizes, form: ProductForm = .plain
    ) throws -> Verification {
        var cases = 0
        for shape in shapes(of: kernel) {
            let usual = GEMMBlocking(kernel: kernel, caches: caches, problem: shape)
            for blocking in [usual, small(kernel)] {
                let operands = try multiplied(
                    shape, kernel: kernel, blocking: blocking, seed: UInt64(shape.m), form: form)
                cases += 1
                guard matchesReference(operands) else {
                    return Verification(passed: false, cases: cases, method: method)
                }
            }
        }
        let blocking = GEMMBlocking(kernel: kernel, caches: caches, problem: problem)
        let timed = try multiplied(problem, kernel: kernel, blocking: blocking, seed: 0, form: form)
        cases += 1
        return Verification(passed: Freivalds.passes(timed, seed: 1), cases: cases, method: method)
    }

    /// Workers that share a product here: their parts are uneven.
    private static let workers = 3

    private static func multiplied(
        _ problem: MatmulProblem, kernel: GEMMKernel, blocking: GEMMBlocking, seed: UInt64, form: ProductForm
    ) throws -> MatmulOperands {
        guard form == .split else {
            let operands = try MatmulOperands(
                problem, kernel: kernel, blocking: blocking, seed: seed, weights: form.weights)
            operands.multiply()
            return operands
        }
        let product = try SplitProduct(
            problem, kernel: kernel, blocking: blocking, workers: workers, seed: seed)
        product.multiplyOnce()
        return product.operands
    }

    /// Blocks that end inside the small shapes, so that every loop of the driver turns.
    private static func small(_ kernel: GEMMKernel) -> GEMMBlocking {
        GEMMBlocking(mc: kernel.mr, kc: 16, nc: kernel.nr)
    }

    /// Each element differs from the reference by at most γ(k)·|A||B| and what is flushed to zero, and the reference
    /// itself by γ(k) in double precision; int8 does not differ at all.
    package static func matchesReference(_ operands: MatmulOperands) -> Bool {
        let type = operands.kernel.dataType
        let (m, n, k) = (operands.problem.m, operands.problem.n, operands.problem.k)
        var reference = [Double](repeating: 0, count: m * n)
        var magnitude = [Double](repeating: 0, count: m * n)
        wm_gemm_reference(type.kernelType, m, n, k, operands.a, operands.b, &reference, &magnitude)
        let isExact = type.unitRoundoff == 0
        let bound =
            isExact
            ? 0
            : Freivalds.gamma(type.roundings(k), unitRoundoff: type.unitRoundoff)
                + 2 * Freivalds.gamma(k, unitRoundoff: 0x1p-53)
        let flushed = type.underflow * Double(k)
        return (0..<m * n).allSatisfy { index in
            abs(operands.element(operands.c, index) - reference[index]) <= bound * magnitude[index] + flushed
        }
    }
}
