import CKernels
import Foundation
import RunRecords
import Testing
import Workloads

extension GEMMKernel: CustomTestStringConvertible {
    package var testDescription: String { name }
    static let supported = all.filter { CPUFeatures.ofThisHost.isSuperset(of: $0.requires) }
}

@Suite struct MatmulTests {
    /// So small that every loop of the driver turns several times.
    static let tiny = CacheSizes(l1Data: 512, l2: 1024, l3Share: 2048)

    /// All 67³ shapes in a release campaign, a covering sample otherwise: the ends, and both sides of tile edges.
    static let extents =
        ProcessInfo.processInfo.environment["WATTMARK_RELEASE_CAMPAIGN"] == "1"
        ? Array(1...67) : [1, 2, 5, 6, 7, 8, 9, 13, 16, 17, 33, 66, 67]

    @Test(arguments: GEMMKernel.supported, [CacheSizes.assumed, tiny])
    func matchesTheReference(kernel: GEMMKernel, caches: CacheSizes) throws {
        for m in Self.extents {
            for n in Self.extents {
                for k in Self.extents {
                    let shape = try #require(MatmulProblem(m: m, n: n, k: k))
                    let matches = try MatmulVerification.matchesReference(kernel, shape, caches)
                    #expect(matches, "\(kernel.name) \(m)x\(n)x\(k)")
                }
            }
        }
    }

    @Test(arguments: GEMMKernel.supported) func freivaldsAcceptsRightProducts(kernel: GEMMKernel) throws {
        let problem = try #require(MatmulProblem(m: 70, n: 61, k: 83))
        for seed in 0..<20 as Range<UInt64> {
            let operands = try MatmulOperands(problem, kernel: kernel, caches: .assumed, seed: seed)
            operands.multiply()
            #expect(Freivalds.passes(operands, seed: seed))
        }
    }

    @Test(
        arguments: GEMMKernel.supported,
        ["one element", "a row of zeros", "two rows swapped", "nothing computed"])
    func freivaldsRefusesWrongProducts(kernel: GEMMKernel, fault: String) throws {
        let problem = try #require(MatmulProblem(m: 70, n: 61, k: 83))
        let operands = try MatmulOperands(problem, kernel: kernel, caches: .assumed, seed: 5)
        let rowBytes = problem.n * kernel.dataType.size
        let (first, second) = (operands.c, operands.c + rowBytes)
        if fault != "nothing computed" {
            operands.multiply()
        } else {
            memset(operands.c, 0, problem.m * rowBytes)
        }
        switch fault {
        case "one element": memset(operands.c + 17 * rowBytes, 0, kernel.dataType.size)
        case "a row of zeros": memset(first, 0, rowBytes)
        case "two rows swapped":
            let copy = [UInt8](UnsafeRawBufferPointer(start: first, count: rowBytes))
            first.copyMemory(from: second, byteCount: rowBytes)
            second.copyMemory(from: copy, byteCount: rowBytes)
        default: break
        }
        #expect(!Freivalds.passes(operands, seed: 1))
    }

    @Test(arguments: GEMMKernel.supported, [1, 1000, 32 << 10, 1 << 40])
    func blocksArePositiveWhateverTheCaches(kernel: GEMMKernel, bytes: Int) throws {
        let problem = try #require(MatmulProblem(m: 1000, n: 999, k: 1001))
        let caches = CacheSizes(l1Data: bytes, l2: bytes, l3Share: bytes)
        let blocking = wm_gemm_blocking(kernel: kernel, caches: caches, problem: problem)
        #expect(blocking.mc >= 1 && blocking.kc >= 1 && blocking.nc >= 1)
        #expect(blocking.mc <= 1000 + kernel.mr && blocking.kc <= 1001 && blocking.nc <= 999 + kernel.nr)
    }

    @Test(arguments: [(0, 1, 1), (1, -1, 1), (1, 1, 65_537), (1_000_000_000, 1, 1)])
    func problemsHaveLimits(m: Int, n: Int, k: Int) { #expect(MatmulProblem(m: m, n: n, k: k) == nil) }

    @Test func countsOperations() throws {
        #expect(try #require(MatmulProblem(m: 2, n: 3, k: 5)).operations == 60)
        #expect(MatmulProblem.standard.bytes(of: .f32) == 3 * 4 << 20)
    }
}
