import CKernels
import Foundation
import RunRecords
import Testing
import Workloads

/// Kernels next to unreadable pages, each in a process of its own, which an access beyond its operands ends.
@Suite struct GuardPageTests {
    @Test func theGuardEndsAProcessThatReadsTooFar() async {
        for place in ["before", "behind"] {
            await #expect(processExitsWith: .failure) { [place = place as String] in
                let isBefore = place == "before"
                guard let memory = GuardedMemory(bytes: 24, isBefore ? .beforeGuard : .behindGuard) else {
                    exit(0)
                }
                let byte = (memory.start + (isBefore ? 24 : -1)).load(as: UInt8.self)
                print(byte)
                exit(0)
            }
        }
    }

    @Test(arguments: GEMMKernel.supported) func gemmTouchesNothingButItsOperands(kernel: GEMMKernel) async {
        await #expect(processExitsWith: .success) { [name = kernel.name as String] in
            guard let kernel = GEMMKernel.supported.first(where: { $0.name == name }) else { exit(3) }
            for place in GuardedMemory.Place.allCases {
                for extent in 1...20 {
                    for (m, n, k) in [
                        (extent, 17, 9), (11, extent, 5), (7, 19, extent), (extent, extent, extent),
                    ] {
                        guard Self.multiply(kernel, m, n, k, place) else { exit(2) }
                    }
                }
            }
        }
    }

    @Test(arguments: SHA256dKernelTests.Row.supported) func hashingTouchesNothingButItsArguments(
        row: SHA256dKernelTests.Row
    ) async {
        await #expect(processExitsWith: .success) { [name = row.testDescription as String] in
            guard let row = SHA256dKernelTests.Row.supported.first(where: { $0.testDescription == name })
            else {
                exit(3)
            }
            for place in GuardedMemory.Place.allCases {
                for capacity in 0...row.lanes + 1 {
                    guard Self.scan(row, capacity: capacity, place) else { exit(2) }
                }
            }
        }
    }

    @Test(arguments: BandwidthKernel.supported) func streamingTouchesNothingButItsArrays(
        kernel: BandwidthKernel
    ) async {
        await #expect(processExitsWith: .success) { [name = kernel.name as String] in
            guard let kernel = BandwidthKernel.supported.first(where: { $0.name == name }) else { exit(3) }
            for place in GuardedMemory.Place.allCases {
                for count in BandwidthKernelTests.counts {
                    guard Self.stream(kernel, count: count, place) else { exit(2) }
                }
            }
        }
    }

    /// - Returns: false where memory is short, or for a wrong element or sum.
    private static func stream(
        _ kernel: BandwidthKernel, count: Int, _ place: GuardedMemory.Place
    ) -> Bool {
        let memory = (0..<3).map { _ in GuardedMemory(bytes: 8 * count, place) }
        guard let to = memory[0], let b = memory[1], let c = memory[2] else { return false }
        let arrays = [to, b, c].map { $0.start.bindMemory(to: Double.self, capacity: count) }
        for index in 0..<count { (arrays[1][index], arrays[2][index]) = (Double(index), 2) }
        kernel.triad(arrays[0], arrays[1], arrays[2], 3, count)
        let isCombined = (0..<count).allSatisfy { arrays[0][$0] == Double($0) + 6 }
        kernel.copy(arrays[0], arrays[1], count)
        let isCopied = (0..<count).allSatisfy { arrays[0][$0] == Double($0) }
        let sum = kernel.read?(arrays[0], count)
        return isCombined && isCopied && (sum == nil || sum == Double(count * max(0, count - 1) / 2))
    }

    /// - Returns: false where memory is short, or for a wrong product.
    private static func multiply(
        _ kernel: GEMMKernel, _ m: Int, _ n: Int, _ k: Int, _ place: GuardedMemory.Place
    ) -> Bool {
        let size = kernel.dataType.size
        let blocking = GEMMBlocking(mc: 8, kc: 6, nc: 10)
        // The workspace's contract is whole cache lines.
        let workspace = (blocking.workspaceBytes(of: kernel) + 63) / 64 * 64
        let product = m * n * kernel.dataType.productSize
        let memory = [m * k * size, k * n * size, product, workspace].map {
            GuardedMemory(bytes: $0, place)
        }
        guard let problem = MatmulProblem(m: m, n: n, k: k), let a = memory[0], let b = memory[1],
            let c = memory[2], let space = memory[3]
        else { return false }
        store(Array(repeating: 1, count: m * k), in: a, kernel.dataType)
        store(Array(repeating: 2, count: k * n), in: b, kernel.dataType)
        kernel.multiply(problem, blocking, a.start, b.start, c.start, space.start)
        return (0..<m * n).allSatisfy { load(c, $0, kernel.dataType) == Double(2 * k) }
    }

    private static func store(_ values: [Double], in memory: GuardedMemory, _ type: DataType) {
        for (index, value) in values.enumerated() {
            switch type {
            case .f32: memory.start.storeBytes(of: Float(value), toByteOffset: 4 * index, as: Float.self)
            case .f64: memory.start.storeBytes(of: value, toByteOffset: 8 * index, as: Double.self)
            case .bf16:
                memory.start.storeBytes(
                    of: BFloat16(rounding: Float(value)).bits, toByteOffset: 2 * index, as: UInt16.self)
            case .int8: memory.start.storeBytes(of: Int8(value), toByteOffset: index, as: Int8.self)
            }
        }
    }

    /// An element of a product.
    private static func load(_ memory: GuardedMemory, _ index: Int, _ type: DataType) -> Double {
        switch type {
        case .f32, .bf16: Double(memory.start.loadUnaligned(fromByteOffset: 4 * index, as: Float.self))
        case .f64: memory.start.loadUnaligned(fromByteOffset: 8 * index, as: Double.self)
        case .int8: Double(memory.start.loadUnaligned(fromByteOffset: 4 * index, as: Int32.self))
        }
    }

    /// The header, the job, its memory and the candidates each end at a page's end, and every nonce is a candidate.
    private static func scan(
        _ row: SHA256dKernelTests.Row, capacity: Int, _ place: GuardedMemory.Place
    ) -> Bool {
        guard let header = GuardedMemory(bytes: 80, place),
            let job = GuardedMemory(bytes: MemoryLayout<wm_sha256d_job>.size, place),
            let memory = GuardedMemory(bytes: row.memoryBytes, place),
            let candidates = GuardedMemory(bytes: 4 * capacity, place)
        else { return false }
        let prepared = job.start.bindMemory(to: wm_sha256d_job.self, capacity: 1)
        wm_sha256d_job_from_header(prepared, header.start.assumingMemoryBound(to: UInt8.self), .max)
        if row.memoryBytes > 0 { prepared.pointee.memory = memory.start }
        let to = candidates.start.bindMemory(to: UInt32.self, capacity: capacity)
        let count = 2 * row.lanes
        let found = row.scan(prepared, 5, UInt32(count), to, capacity)
        return found == count && (0..<capacity).allSatisfy { $0 >= count || to[$0] == 5 + UInt32($0) }
    }
}
