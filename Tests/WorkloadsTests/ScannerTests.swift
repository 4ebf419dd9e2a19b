import CKernels
import Foundation
import RunRecords
import Synchronization
import Testing
import Workloads

/// Every sha256d engine that this host can run.
struct ScannerCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable () throws -> any NonceScanner

    static let all: [ScannerCase] =
        [
            ScannerCase(testDescription: "openssl") { try OpenSSLScanner() },
            ScannerCase(testDescription: "openssl-transform") { try OpenSSLTransformScanner() },
        ]
        + SHA256dKernel.all.filter { CPUFeatures.ofThisHost.isSuperset(of: $0.requires) }.map { kernel in
            ScannerCase(testDescription: kernel.name) { try NativeScanner(kernel) }
        }
}

/// Of the kernel that counts its scans.
private let timedScans = Atomic<Int>(0)

@Suite struct ScannerTests {
    /// The chain's own proof: the header hashes below the target that it states.
    @Test(arguments: KnownBlock.all) func knownBlocksAreSolved(block: KnownBlock) throws {
        #expect(try OpenSSLOracle().doubleHash(block.header) <= block.header.target)
    }

    @Test func knowsTwoBlocks() { #expect(KnownBlock.all.map(\.height) == [0, 125_552]) }

    @Test(arguments: ScannerCase.all) func passesItsVerification(scanner: ScannerCase) throws {
        let verification = try SHA256dVerification.run(try scanner.make())
        #expect(verification.passed)
        #expect(verification.cases == 18)
    }

    @Test(arguments: ScannerCase.all) func findsTheNonceOfABlock(scanner: ScannerCase) throws {
        for block in KnownBlock.all {
            let instance = try scanner.make()
            try instance.prepare(block.header, target: block.header.target)
            let count = 96 * instance.granule
            for before in stride(from: 0, to: count, by: max(1, count / 13)) {
                let first = block.header.nonce &- UInt32(before)
                #expect(try instance.scan(from: first, count: count) == [block.header.nonce])
            }
            #expect(try instance.scan(from: block.header.nonce &+ 1, count: count).isEmpty)
        }
    }

    /// Half of all hashes pass, more than a native scanner's buffer holds; the range wraps past 2^32.
    @Test(arguments: ScannerCase.all) func findsAllOfManyAndWraps(scanner: ScannerCase) throws {
        var source = RandomSource(seed: 7)
        let header = BlockHeader(random: &source)
        let target = Target(highWord: 0x7fff_ffff)
        let instance = try scanner.make()
        let count = 48 * instance.granule * (instance.granule == 1 ? 8 : 1)
        let first = UInt32.max - UInt32(count / 3)
        try instance.prepare(header, target: target)
        let found = try instance.scan(from: first, count: count)
        let oracle = try OpenSSLOracle()
        var probe = header
        let expected = try (0..<UInt32(count)).map { first &+ $0 }.filter { nonce in
            probe.nonce = nonce
            return try oracle.doubleHash(probe) <= target
        }
        #expect(found == expected)
        #expect(found.count > count / 3)
    }

    /// A choice is among several, only where the kernel works on memory, and made once.
    @Test(arguments: SHA256dKernel.all.filter { CPUFeatures.ofThisHost.isSuperset(of: $0.requires) })
    func aScannerThatHasSettledFindsWhatItFound(kernel: SHA256dKernel) throws {
        let scanner = try NativeScanner(kernel)
        let block = KnownBlock.all[0]
        try scanner.prepare(block.header, target: block.header.target)
        let choice = scanner.settle()
        #expect(choice?.tried == (kernel.memoryBytes > 0 ? KernelMemory.pieces : nil))
        #expect((choice?.slowestOverFastest ?? 1) >= 1)
        #expect(scanner.settle() == nil)
        let count = 3 * scanner.granule
        #expect(try scanner.scan(from: block.header.nonce, count: count) == [block.header.nonce])
        let next = KnownBlock.all[1]
        try scanner.prepare(next.header, target: next.header.target)
        #expect(try scanner.scan(from: next.header.nonce, count: count) == [next.header.nonce])
        let task = try ScanTask(
            scanner: NativeScanner(kernel), engine: .native, kernel: kernel.name, worker: 0)
        #expect(task.memoryChoice?.tried == choice?.tried)
    }

    /// Every scan after the choice works in the piece that was kept, also of another header; before it, on the stack.
    @Test func theKernelWorksInThePieceThatWasKept() throws {
        let kernel = SHA256dKernel(
            name: "sha256d_counts_its_scans", isa: "none", requires: [], lanes: 1, memoryBytes: 64,
            scan: { job, _, _, _, capacity in
                guard let memory = job?.pointee.memory else { return 0 }
                guard capacity == 0 else {
                    memory.storeBytes(of: memory.load(as: UInt32.self) + 1, as: UInt32.self)
                    return 0
                }
                // To be timed alone: the fourth piece is the fastest.
                let isFourth = timedScans.add(1, ordering: .relaxed).oldValue % KernelMemory.pieces == 3
                memory.storeBytes(of: isFourth ? 0 : 1_000_000_000, as: UInt32.self)
                if !isFourth { usleep(200) }
                return 0
            })
        let scanner = try NativeScanner(kernel)
        try scanner.prepare(KnownBlock.all[0].header, target: KnownBlock.all[0].header.target)
        _ = try scanner.scan(from: 0, count: 1)
        #expect(scanner.memory == nil)
        _ = scanner.settle()
        let piece = try #require(scanner.memory?.piece)
        for (number, block) in KnownBlock.all.enumerated() {
            _ = try scanner.scan(from: 0, count: 1)
            #expect(piece.load(as: UInt32.self) == UInt32(2 * number + 1))
            try scanner.prepare(block.header, target: block.header.target)
            _ = try scanner.scan(from: 0, count: 1)
            #expect(piece.load(as: UInt32.self) == UInt32(2 * number + 2))
        }
    }

    @Test(arguments: ScannerCase.all) func instancesAreIndependent(scanner: ScannerCase) throws {
        let (one, other) = (try scanner.make(), try scanner.make())
        let blocks = KnownBlock.all
        try one.prepare(blocks[0].header, target: blocks[0].header.target)
        try other.prepare(blocks[1].header, target: blocks[1].header.target)
        let count = 8 * one.granule
        #expect(try one.scan(from: blocks[0].header.nonce, count: count) == [blocks[0].header.nonce])
        #expect(try other.scan(from: blocks[1].header.nonce, count: count) == [blocks[1].header.nonce])
    }
}
