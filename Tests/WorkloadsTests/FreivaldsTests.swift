import RunRecords
import Testing
import Workloads

@Suite struct FreivaldsTests {
    /// A wrong thing that is done to a right product.
    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let apply: @Sendable (MatmulOperands) -> Void

        init(_ description: String, _ apply: @escaping @Sendable (MatmulOperands) -> Void) {
            testDescription = description
            self.apply = apply
        }
    }

    private static let side = 64

    private func computed(
        _ kernel: GEMMKernel, m: Int = side, n: Int = side, k: Int = side, seed: UInt64
    ) throws -> MatmulOperands {
        let problem = try #require(MatmulProblem(m: m, n: n, k: k))
        let operands = try MatmulOperands(problem, kernel: kernel, caches: .assumed, seed: seed)
        operands.multiply()
        return operands
    }

    @Test(arguments: GEMMKernel.supported, [(64, 64, 64), (70, 61, 83), (1, 97, 5), (97, 1, 1), (3, 5, 600)])
    func acceptsRightProducts(kernel: GEMMKernel, shape: (m: Int, n: Int, k: Int)) throws {
        for seed in 0..<12 as Range<UInt64> {
            let operands = try computed(kernel, m: shape.m, n: shape.n, k: shape.k, seed: seed)
            #expect(Freivalds.passes(operands, seed: seed &* 31))
        }
    }

    /// Sums that are summed in the worst way still lie within the bound: all rounding to one side.
    @Test(arguments: GEMMKernel.supported) func acceptsRoundingToOneSide(kernel: GEMMKernel) throws {
        let problem = try #require(MatmulProblem(m: 8, n: 64, k: 700))
        let operands = try MatmulOperands(problem, kernel: kernel, caches: .assumed, seed: 0)
        operands.fill(operands.a, count: 8 * 700) { _ in kernel.dataType == .int8 ? 127 : 1.0 / 3 }
        operands.fill(operands.b, count: 700 * 64) { _ in kernel.dataType == .int8 ? -128 : 1.0 / 7 }
        operands.multiply()
        #expect(Freivalds.passes(operands, seed: 3))
        #expect(MatmulVerification.matchesReference(operands))
    }

    @Test(
        arguments: GEMMKernel.supported,
        [
            Fault("one element is another") { $0.set($0.c, 777, to: $0.element($0.c, 777) + $0.aLittle) },
            Fault("one element is zero") { $0.set($0.c, 17 * side, to: 0) },
            Fault("one element is not a right product") { $0.set($0.c, side * side - 1, to: $0.nothing) },
            Fault("one element is as large as can be") { $0.set($0.c, 0, to: $0.largest) },
            Fault("the last element was not written") { $0.set($0.c, side * side - 1, to: 0) },
            Fault("a row is zero") { o in o.fill(o.c, count: side) { _ in 0 } },
            Fault("two rows are swapped") { o in for j in 0..<side { o.swap(o.c, j, side + j) } },
            Fault("all columns are shifted") { o in
                let product = o.product
                o.fill(o.c, count: side * side) { product[$0 / side * side + ($0 + 1) % side] }
            },
            Fault("B was transposed") { o in
                for i in 0..<side { for j in 0..<i { o.swap(o.b, i * side + j, j * side + i) } }
                o.multiply()
                for i in 0..<side { for j in 0..<i { o.swap(o.b, i * side + j, j * side + i) } }
            },
            Fault("A was transposed") { o in
                for i in 0..<side { for j in 0..<i { o.swap(o.a, i * side + j, j * side + i) } }
                o.multiply()
                for i in 0..<side { for j in 0..<i { o.swap(o.a, i * side + j, j * side + i) } }
            },
            Fault("the last product of each sum is missing") { o in
                let product = o.product
                o.fill(o.c, count: side * side) { at in
                    product[at] - o.element(o.a, at / side * side + side - 1)
                        * o.element(o.b, (side - 1) * side + at % side)
                }
            },
            Fault("nothing was computed") { o in o.fill(o.c, count: side * side) { _ in 0 } },
        ])
    func refusesWrongProducts(kernel: GEMMKernel, fault: Fault) throws {
        for seed in 0..<2 as Range<UInt64> {
            let operands = try computed(kernel, seed: seed)
            fault.apply(operands)
            #expect(!Freivalds.passes(operands, seed: seed))
            #expect(!MatmulVerification.matchesReference(operands))
        }
    }

    /// The promise of the bound: twice of it is seen in every trial, whatever the signs.
    @Test(arguments: GEMMKernel.supported) func refusesAnErrorOfTwiceTheBound(kernel: GEMMKernel) throws {
        for seed in 0..<8 as Range<UInt64> {
            let operands = try computed(kernel, m: 20, n: 30, k: 40, seed: seed)
            let bounds = Freivalds.bounds(operands)
            #expect(bounds.count == 20 * Freivalds.groups)
            let isExact = kernel.dataType == .int8
            #expect(bounds.allSatisfy { isExact ? $0 == 0 : $0 > 0 && $0 < 1e-2 })
            let row = Int(seed) * 2
            let at = row * 30 + 7
            let right = operands.element(operands.c, at)
            for sign in [1.0, -1.0] {
                let error = isExact ? 1 : 2.01 * bounds[Freivalds.place(ofRow: row, column: 7, in: operands)]
                operands.set(operands.c, at, to: right + sign * error)
                #expect(!Freivalds.passes(operands, seed: seed))
            }
            operands.set(operands.c, at, to: right)
            #expect(Freivalds.passes(operands, seed: seed))
        }
    }

    /// Over many columns at once the bound of a deep product would exceed its elements, and a missing one would pass:
    /// deep, wide and both, as the largest that are measured.
    @Test(arguments: GEMMKernel.supported, [(m: 12, n: 512, k: 2048), (m: 2, n: 4096, k: 4096)])
    func theBoundStaysBelowTheElements(kernel: GEMMKernel, shape: (m: Int, n: Int, k: Int)) throws {
        let operands = try computed(kernel, m: shape.m, n: shape.n, k: shape.k, seed: 2)
        // Sums of k products of two numbers in [-1, 1): their standard deviation is sqrt(k)/3.
        let tenth = Double(shape.k).squareRoot() / 3 / 10
        #expect(Freivalds.bounds(operands).allSatisfy { $0 < tenth })
        #expect(Freivalds.passes(operands, seed: 4))
        let elements = shape.m * shape.n
        for (at, error) in [(0, 2 * tenth), (elements / 2 + 5, -2 * tenth), (elements - 1, 2 * tenth)] {
            let right = operands.element(operands.c, at)
            operands.set(operands.c, at, to: right + (kernel.dataType == .int8 ? 1 : error))
            #expect(!Freivalds.passes(operands, seed: 4))
            operands.set(operands.c, at, to: right)
        }
        let large = try #require((0..<elements).first { abs(operands.element(operands.c, $0)) > 10 })
        operands.set(operands.c, large, to: 0)
        #expect(!Freivalds.passes(operands, seed: 4))
    }

    @Test(arguments: GEMMKernel.supported) func noColumnIsOutsideTheGroups(kernel: GEMMKernel) throws {
        for n in [1, 15, 16, 17, 33] {
            let operands = try computed(kernel, m: 2, n: n, k: 5, seed: 1)
            for at in 0..<2 * n {
                let right = operands.element(operands.c, at)
                operands.set(operands.c, at, to: right + (kernel.dataType == .int8 ? 1 : 0.5))
                #expect(!Freivalds.passes(operands, seed: 6))
                operands.set(operands.c, at, to: right)
            }
            #expect(Freivalds.passes(operands, seed: 6))
        }
    }

    @Test func roundingsFollowTheBlocks() {
        func roundings(_ kc: Int, _ k: Int) -> Int {
            GEMMBlocking(mc: 1, kc: kc, nc: 1).roundings(ofDepth: k)
        }
        #expect(roundings(512, 8192) == 512 + 15)
        #expect(roundings(512, 8193) == 512 + 16)
        #expect(roundings(512, 512) == 512)
        #expect(roundings(512, 7) == 7)
        #expect(roundings(1, 100) == 100)
    }

    @Test func gammaGrowsWithTheSumAndTheRoundoff() {
        #expect(Freivalds.gamma(0, unitRoundoff: 0x1p-24) == 0)
        #expect(Freivalds.gamma(1, unitRoundoff: 0.25) == 0.25 / 0.75)
        #expect(Freivalds.gamma(2, unitRoundoff: 0.25) == 1)
    }
}
