import RunRecords
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
