import CKernels
import Foundation

/// One product that several workers compute together, and all that they share.
///
/// Each writes its own rows or columns of C, its own panels of packed B and its own workspace; the counter by which they
/// wait for each other only C touches, atomically. So it is sent between threads, though the compiler cannot see why that
/// is right.
package final class SplitProduct: @unchecked Sendable {
    package let operands: MatmulOperands
    package let workers: Int
    private let memory: OperandMemory
    /// Each worker's place, at a distance from the others'.
    private let places: [UnsafeMutablePointer<wm_gemm_worker>]
    private static let line = 128

    /// Bytes of the counter and the workers' places, of packed B, and of each worker's workspace.
    private static func parts(_ kernel: GEMMKernel, _ blocking: GEMMBlocking, _ workers: Int) -> [Int] {
        [line * (workers + 1), kernel.sharedBytes(blocking)]
            + [Int](repeating: blocking.workspaceBytes(of: kernel), count: workers)
    }

    /// Of all workers together.
    static func bytes(_ problem: MatmulProblem, kernel: GEMMKernel, caches: CacheSizes, workers: Int) -> Int {
        let blocking = GEMMBlocking(kernel: kernel, caches: caches, problem: problem)
        return MatmulOperands.bytes(problem, kernel: kernel, caches: caches)
            + OperandMemory.bytes(parts(kernel, blocking, workers))
    }

    /// The operands lie on the NUMA node of the thread that makes them; each worker's workspace on that worker's.
    package init(
        _ problem: MatmulProblem, kernel: GEMMKernel, blocking: GEMMBlocking, workers: Int, seed: UInt64
    ) throws {
        self.workers = workers
        operands = try MatmulOperands(problem, kernel: kernel, blocking: blocking, seed: seed)
        let parts = Self.parts(kernel, blocking, workers)
        guard let memory = OperandMemory(parts: parts) else {
            throw WorkloadError.outOfMemory(bytes: OperandMemory.bytes(parts))
        }
        self.memory = memory
        let arrived = memory.parts[0].bindMemory(to: UInt64.self, capacity: 1)
        arrived.initialize(to: 0)
        places = (0..<workers).map { number in
            let place = (memory.parts[0] + Self.line * (number + 1))
                .bindMemory(to: wm_gemm_worker.self, capacity: 1)
            place.initialize(
                to: wm_gemm_worker(
                    number: number, workers: workers, shared: memory.parts[1], arrived: arrived, meetings: 0))
            return place
        }
    }

    /// The part of one worker, each of which has to be at it on a thread of its own; returns when C is whole.
    package func multiply(asWorker number: Int) {
        operands.multiplySplit(places[number], workspace: memory.parts[2 + number])
    }

    /// Computes the product once, for checks.
    package func multiplyOnce() {
        let done = DispatchGroup()
        for number in 0..<workers {
            done.enter()
            Thread.detachNewThread {
                self.multiply(asWorker: number)
                done.leave()
            }
        }
        done.wait()
    }

    /// The least share of its memory that lies in huge pages.
    var hugePageShare: Double? { [operands.hugePageShare, memory.hugeShare].compactMap(\.self).min() }
}
