import RunRecords
import Testing
import Workloads

@Suite struct MatmulProblemTests {
    private static let largest = MatmulProblem.largestExtent

    @Test(arguments: [
        (0, 1, 1), (1, 0, 1), (1, 1, 0), (1, -1, 1), (.min, 1, 1), (largest + 1, 1, 1), (1, largest + 1, 1),
        (1, 1, largest + 1), (1_000_000_000, 1, 1), (.max, .max, .max),
    ])
    func problemsHaveLimits(m: Int, n: Int, k: Int) { #expect(MatmulProblem(m: m, n: n, k: k) == nil) }

    @Test func theLimitsAreAccepted() throws {
        let least = try #require(MatmulProblem(m: 1, n: 1, k: 1))
        #expect(least.operations == 2 && least.bytes(of: .f64) == 24 && least.bytes(of: .int8) == 6)
        let most = try #require(MatmulProblem(m: Self.largest, n: Self.largest, k: Self.largest))
        #expect(most.operations == 0x1p49)
        #expect(most.bytes(of: .f64) == 3 << 35)
    }

    @Test func countsOperationsAndBytes() throws {
        let problem = try #require(MatmulProblem(m: 2, n: 3, k: 5))
        #expect(problem.operations == 60)
        #expect(problem.bytes(of: .f32) == 4 * (10 + 15 + 6))
        #expect(problem.bytes(of: .bf16) == 2 * (10 + 15) + 4 * 6)
        #expect(problem.problem(of: .f64) == .matmul(MatrixProduct(.f64, m: 2, n: 3, k: 5)))
        #expect(MatmulProblem.standard.bytes(of: .f32) == 3 * 4 << 20)
    }

    @Test(arguments: GEMMKernel.all) func workersAccountForAllTheyAllocate(kernel: GEMMKernel) throws {
        let problem = try #require(MatmulProblem(m: 300, n: 200, k: 100))
        let blocking = GEMMBlocking(kernel: kernel, caches: .assumed, problem: problem)
        let bytes = MatmulOperands.bytes(problem, kernel: kernel, caches: .assumed)
        let needed = problem.bytes(of: kernel.dataType) + blocking.workspaceBytes(of: kernel)
        // Four parts of whole pages, or all of it in whole huge pages.
        #expect((needed..<needed + 4 * 4096 + OperandMemory.hugePage).contains(bytes))
    }

    /// More than any address space holds: an error that says what to do, not a trap.
    @Test(arguments: GEMMKernel.all) func memoryThatIsNotThereIsAnError(kernel: GEMMKernel) throws {
        let problem = try #require(MatmulProblem(m: 1, n: 1, k: 1))
        let blocking = GEMMBlocking(mc: 1 << 23, kc: 1 << 23, nc: 1)
        let error = #expect(throws: WorkloadError.self) {
            try MatmulOperands(problem, kernel: kernel, blocking: blocking, seed: 0)
        }
        #expect(error.map { "\($0)" }?.contains("choose a smaller --size") == true)
    }
}
