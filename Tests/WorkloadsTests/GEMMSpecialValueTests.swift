import RunRecords
import Testing
import Workloads

/// Values that arithmetic short cuts get wrong.
@Suite struct GEMMSpecialValueTests {
    private static let (m, n, k) = (13, 19, 23)

    private func product(
        _ kernel: GEMMKernel, a: (_ index: Int) -> Double, b: (_ index: Int) -> Double
    ) throws -> MatmulOperands {
        let problem = try #require(MatmulProblem(m: Self.m, n: Self.n, k: Self.k))
        let operands = try MatmulOperands(
            problem, kernel: kernel, blocking: GEMMBlocking(mc: 7, kc: 9, nc: 11), seed: 0)
        operands.fill(operands.a, count: Self.m * Self.k, with: a)
        operands.fill(operands.b, count: Self.k * Self.n, with: b)
        operands.multiply()
        return operands
    }

    @Test(arguments: GEMMKernel.supported, [0.0, -0.0]) func zerosGiveZeros(kernel: GEMMKernel, zero: Double)
        throws
    {
        var source = RandomSource(seed: 1)
        let zerosLeft = try product(kernel, a: { _ in zero }, b: { _ in 100 * source.nextSigned() })
        #expect(zerosLeft.product.allSatisfy { $0 == 0 })
        let zerosRight = try product(kernel, a: { _ in 100 * source.nextSigned() }, b: { _ in zero })
        #expect(zerosRight.product.allSatisfy { $0 == 0 })
    }

    /// Small whole numbers have exact sums in any order, so the product is exact.
    @Test(arguments: GEMMKernel.supported) func wholeNumbersAreExact(kernel: GEMMKernel) throws {
        let operands = try product(kernel, a: { Double($0 % 11 - 5) }, b: { Double($0 % 7 - 3) })
        let expected = (0..<Self.m * Self.n).map { at in
            (0..<Self.k).reduce(0.0) { sum, p in
                sum + Double((at / Self.n * Self.k + p) % 11 - 5) * Double((p * Self.n + at % Self.n) % 7 - 3)
            }
        }
        #expect(operands.product == expected)
    }

    /// The largest products, all of one sign: what saturates or wraps on the way shows.
    @Test(
        arguments: GEMMKernel.supported.filter { $0.dataType == .int8 },
        [(-128.0, -128.0), (-128, 127), (127, 127)])
    func extremesOfInt8AreExact(kernel: GEMMKernel, values: (Double, Double)) throws {
        let problem = try #require(MatmulProblem(m: 15, n: 33, k: MatmulProblem.largestExtent))
        let operands = try MatmulOperands(problem, kernel: kernel, caches: .assumed, seed: 0)
        operands.fill(operands.a, count: problem.m * problem.k) { _ in values.0 }
        operands.fill(operands.b, count: problem.k * problem.n) { _ in values.1 }
        operands.multiply()
        #expect(operands.product.allSatisfy { $0 == values.0 * values.1 * Double(problem.k) })
        #expect(Freivalds.passes(operands, seed: 1))
        operands.set(operands.c, 40, to: operands.element(operands.c, 40) + 1)
        #expect(!Freivalds.passes(operands, seed: 1))
    }

    /// Far from 1, but where neither a product nor a sum leaves the type's range.
    @Test(arguments: GEMMKernel.supported.filter { $0.dataType != .int8 }, [1.0, -1.0])
    func largeAndSmallMagnitudes(
        kernel: GEMMKernel, sign: Double
    ) throws {
        let power = kernel.dataType == .f64 ? 1e150 : 1e18
        for scale in [power, 1 / power] {
            var source = RandomSource(seed: 2)
            let operands = try product(
                kernel, a: { _ in sign * scale * (1 + source.nextSigned() / 2) },
                b: { _ in scale * (1 + source.nextSigned() / 2) })
            #expect(operands.product.allSatisfy { $0.isFinite && $0 != 0 })
            #expect(MatmulVerification.matchesReference(operands))
            #expect(Freivalds.passes(operands, seed: 1))
        }
    }

    /// What is not finite stays in its row or column: the zeros that fill the edges of panels never meet it in C.
    @Test(arguments: GEMMKernel.supported.filter { $0.dataType != .int8 }, [Double.nan, .infinity])
    func whatIsNotFiniteStaysInItsRowOrColumn(
        kernel: GEMMKernel, value: Double
    ) throws {
        let (row, column) = (Self.m - 1, Self.n - 1)
        let fromA = try product(
            kernel, a: { $0 == row * Self.k + 3 ? value : 1 }, b: { _ in 2 })
        let fromB = try product(
            kernel, a: { _ in 1 }, b: { $0 == 5 * Self.n + column ? value : 2 })
        for at in 0..<Self.m * Self.n {
            #expect(fromA.product[at].isFinite == (at / Self.n != row))
            #expect(fromB.product[at].isFinite == (at % Self.n != column))
        }
        #expect(!Freivalds.passes(fromA, seed: 1))
    }
}
