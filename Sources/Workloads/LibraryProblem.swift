import RunRecords

/// A product for a library, on the operands of the plainest kernel of its type.
struct LibraryProblem: Sendable {
    let size: MatmulProblem
    /// It lends its type and its matrices; it does not compute.
    let kernel: GEMMKernel

    init(_ size: MatmulProblem, _ kernel: GEMMKernel) {
        self.size = size
        self.kernel = kernel
    }

    /// One block as deep as the product: in whatever order a library sums, a product of depth k passes at most k
    /// roundings (Higham, section 3.1), as long as it multiplies by the definition. That is what the checks allow.
    func operands(_ size: MatmulProblem, seed: UInt64) throws -> MatmulOperands {
        try MatmulOperands(
            size, kernel: kernel, blocking: GEMMBlocking(mc: 1, kc: size.k, nc: 1), seed: seed)
    }

    func operands(seed: UInt64) throws -> MatmulOperands { try operands(size, seed: seed) }

    /// The checks of a kernel of our own, for what the library makes of operands.
    func verify(_ multiply: (MatmulOperands) throws -> Void) throws -> Verification {
        let method = MatmulVerification.method
        var cases = 0
        for shape in MatmulVerification.shapes(of: kernel) {
            let small = try operands(shape, seed: UInt64(shape.m))
            try multiply(small)
            cases += 1
            guard MatmulVerification.matchesReference(small) else {
                return Verification(passed: false, cases: cases, method: method)
            }
        }
        let timed = try operands(seed: 0)
        try multiply(timed)
        return Verification(passed: Freivalds.passes(timed, seed: 1), cases: cases + 1, method: method)
    }
}
