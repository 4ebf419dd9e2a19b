import Foundation
import RunRecords
import Testing
import Workloads

@Suite struct MatmulTests {
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

}
