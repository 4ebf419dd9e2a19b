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
            // The other half as it will be timed.
            if index == 8 { _ = scanner.settle() }
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
