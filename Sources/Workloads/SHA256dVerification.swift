package import RunRecords

/// The check of a sha256d engine against OpenSSL's one-shot digest, and against two blocks of the chain.
package enum SHA256dVerification {
    static let method = """
        OpenSSL one-shot on random headers, each hash as exact target, one below and one below in its highest word; \
        nonces of blocks 0 and 125552 found in a range
        """

    package static func run(_ scanner: any NonceScanner) throws -> Verification {
        let oracle = try OpenSSLOracle()
        var source = RandomSource(seed: 0xb10c)
        var cases = 0
        let count = max(2 * scanner.granule, 8.rounded(upTo: scanner.granule))
        for index in 0..<16 {
            let header = BlockHeader(random: &source)
            // The first range wraps past the largest nonce.
            let first = index == 0 ? 0 &- UInt32(count / 2) : UInt32(truncatingIfNeeded: source.next())
            let passed = try edgeCase(scanner, oracle, header, first, count)
            cases += 1
            guard passed else { return Verification(passed: false, cases: cases, method: method) }
        }
        for block in KnownBlock.all {
            cases += 1
            guard try finds(block, scanner) else {
                return Verification(passed: false, cases: cases, method: method)
            }
        }
        return Verification(passed: true, cases: cases, method: method)
    }

    /// For each nonce of a short range: with its own hash as target, with the next lower target and with the largest
    /// whose highest word is lower, exactly the nonces that do not exceed the target are found.
    private static func edgeCase(
        _ scanner: any NonceScanner, _ oracle: OpenSSLOracle, _ header: BlockHeader, _ first: UInt32,
        _ count: Int
    ) throws -> Bool {
        var probe = header
        let hashes = try (0..<UInt32(count)).map { offset -> (nonce: UInt32, hash: Target) in
            probe.nonce = first &+ offset
            return (probe.nonce, try oracle.doubleHash(probe))
        }
        return try hashes.allSatisfy { _, hash in
            let lower = hash.highWord > 0 ? Target(highWord: hash.highWord - 1) : nil
            return try [hash, hash.predecessor, lower].compactMap(\.self).allSatisfy { target in
                try scanner.prepare(header, target: target)
                let expected = hashes.filter { $0.hash <= target }.map(\.nonce)
                return try scanner.scan(from: first, count: count) == expected
            }
        }
    }

    /// The block's nonce is the only one of a range around it, whatever its place in the range.
    private static func finds(_ block: KnownBlock, _ scanner: any NonceScanner) throws -> Bool {
        try scanner.prepare(block.header, target: block.header.target)
        let count = 64 * scanner.granule
        for before in [0, 1, count / 2 + 3, count - 1] {
            let first = block.header.nonce &- UInt32(before)
            guard try scanner.scan(from: first, count: count) == [block.header.nonce] else { return false }
        }
        return true
    }
}

/// A block header of the main chain, with the nonce that solves it.
package struct KnownBlock: Sendable {
    package let height: Int
    package let header: BlockHeader

    package static let all: [KnownBlock] = [genesis, block125552].compactMap(\.self)

    /// The genesis block, 2009-01-03: nonce 2083236893.
    static let genesis = KnownBlock(
        height: 0,
        hexadecimal: "01000000"
            + "0000000000000000000000000000000000000000000000000000000000000000"
            + "3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a"
            + "29ab5f49" + "ffff001d" + "1dac2b7c")

    /// Block 125,552, 2011-05-21: nonce 2504433986.
    static let block125552 = KnownBlock(
        height: 125_552,
        hexadecimal: "01000000"
            + "81cd02ab7e569e8bcd9317e2fe99f2de44d49ab2b8851ba4a308000000000000"
            + "e320b6c2fffc8d750423db8b1eb942ae710e951ed797f7affc8892b0f1fc122b"
            + "c7f5d74d" + "f2b9441a" + "42a14695")

    private init?(height: Int, hexadecimal: String) {
        let digits = Array(hexadecimal.utf8)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { index in
            UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)
        }
        guard let header = BlockHeader(bytes: bytes) else { return nil }
        self.height = height
        self.header = header
    }
}
