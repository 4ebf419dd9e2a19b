import CKernels
import Foundation
import RunRecords
import Testing
import Workloads

extension GEMMKernel: CustomTestStringConvertible {
    package var testDescription: String { name }
    static let supported = all.filter { CPUFeatures.ofThisHost.isSuperset(of: $0.requires) }
}

@Suite struct GEMMKernelTests {
    private static let isCampaign =
        ProcessInfo.processInfo.environment["WATTMARK_RELEASE_CAMPAIGN"] == "1"

    @Test func theTableIsSound() {
        #expect(Set(GEMMKernel.all.map(\.name)).count == GEMMKernel.all.count)
        for kernel in GEMMKernel.all {
            #expect(kernel.mr > 0 && kernel.nr > 0)
            #expect(kernel.mr * kernel.nr <= Int(WM_GEMM_LARGEST_TILE))
            #expect(kernel.name.hasSuffix("_\(kernel.dataType.rawValue)_\(kernel.mr)x\(kernel.nr)"))
        }
        for type in DataType.allCases {
            #expect(GEMMKernel.all.contains { $0.dataType == type && $0.requires.isEmpty })
        }
    }

    /// All 67³ shapes in a campaign, which takes minutes. Otherwise both sides of every edge of the kernel's tile and blocks
    /// with each other, and every extent from 1 to 67 at least once.
    private static func shapes(of kernel: GEMMKernel) -> [MatmulProblem] {
        let all = 1...67
        func edges(_ step: Int) -> [Int] {
            Set([1, step - 1, step, step + 1, 2 * step + 1, 67]).filter(all.contains).sorted()
        }
        let ms = isCampaign ? Array(all) : edges(kernel.mr)
        let ns = isCampaign ? Array(all) : edges(kernel.nr)
        let ks = isCampaign ? Array(all) : [1, 2, 7, 8, 32, 67]
        let crossed = ms.flatMap { m in ns.flatMap { n in ks.map { k in (m, n, k) } } }
        let walked = all.map { ($0, ($0 * 7) % 67 + 1, ($0 * 13) % 67 + 1) }
        return (crossed + (isCampaign ? [] : walked)).compactMap { MatmulProblem(m: $0, n: $1, k: $2) }
    }

    /// One block for all; the least that is possible; blocks that end inside a tile; whole tiles.
    private static func blockings(of kernel: GEMMKernel) -> [GEMMBlocking] {
        [
            GEMMBlocking(mc: 128, kc: 128, nc: 128), GEMMBlocking(mc: 1, kc: 1, nc: 1),
            GEMMBlocking(mc: kernel.mr + 1, kc: 7, nc: kernel.nr + 1),
            GEMMBlocking(mc: 2 * kernel.mr, kc: 32, nc: kernel.nr),
        ]
    }

    @Test(arguments: GEMMKernel.supported) func matchesTheReference(kernel: GEMMKernel) throws {
        let blockings = Self.blockings(of: kernel)
        for (index, shape) in Self.shapes(of: kernel).enumerated() {
            let operands = try MatmulOperands(
                shape, kernel: kernel, blocking: blockings[index % blockings.count], seed: UInt64(index))
            operands.multiply()
            let matches = MatmulVerification.matchesReference(operands)
            #expect(matches, "\(shape) in blocks \(blockings[index % blockings.count])")
        }
    }

    /// The number of blocks in each direction does not change which products are summed.
    @Test(arguments: GEMMKernel.supported) func allFiveLoopsTurn(kernel: GEMMKernel) throws {
        let shape = try #require(MatmulProblem(m: 3 * kernel.mr + 1, n: 3 * kernel.nr + 1, k: 67))
        for blocking in Self.blockings(of: kernel) {
            let operands = try MatmulOperands(shape, kernel: kernel, blocking: blocking, seed: 4)
            operands.multiply()
            #expect(MatmulVerification.matchesReference(operands), "\(blocking)")
        }
    }

    @Test(arguments: GEMMKernel.supported) func aSecondProductOverwritesTheFirst(kernel: GEMMKernel) throws {
        let shape = try #require(MatmulProblem(m: 13, n: 19, k: 23))
        let operands = try MatmulOperands(
            shape, kernel: kernel, blocking: GEMMBlocking(mc: 6, kc: 5, nc: 16), seed: 9)
        for _ in 0..<3 { operands.multiply() }
        #expect(MatmulVerification.matchesReference(operands))
    }

    /// Memory that another kernel's right product was freed from must not pass for this kernel's.
    @Test(arguments: GEMMKernel.supported) func aProductThatWasNotComputedIsNoProduct(kernel: GEMMKernel)
        throws
    {
        let shape = try #require(MatmulProblem(m: 30, n: 31, k: 32))
        for seed in 0..<3 as Range<UInt64> {
            let fresh = try MatmulOperands(shape, kernel: kernel, caches: .assumed, seed: 1)
            #expect(
                (0..<30 * 31).allSatisfy {
                    let value = fresh.element(fresh.c, $0)
                    return kernel.dataType == .int8 ? value == Double(Int32.max) : value.isNaN
                })
            #expect(!MatmulVerification.matchesReference(fresh))
            #expect(!Freivalds.passes(fresh, seed: seed))
            fresh.multiply()
            #expect(MatmulVerification.matchesReference(fresh))
        }
    }

    @Test(arguments: GEMMKernel.supported, ProductForm.allCases)
    func passesItsVerification(kernel: GEMMKernel, form: ProductForm) throws {
        let problem = try #require(MatmulProblem(m: 65, n: 130, k: 99))
        let verification = try MatmulVerification.run(
            kernel: kernel, problem: problem, caches: .assumed, form: form)
        #expect(verification.passed)
        #expect(verification.cases == 2 * MatmulVerification.shapes(of: kernel).count + 1)
    }
}
