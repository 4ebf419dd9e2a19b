/// The 80 bytes that a Bitcoin miner hashes.
package struct BlockHeader: Hashable, Sendable {
    package static let byteCount = 80

    /// Version, previous hash, merkle root, time, bits, nonce; numbers little-endian.
    package private(set) var bytes: [UInt8]

    package init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    package init(random source: inout RandomSource) {
        bytes = (0..<Self.byteCount).map { _ in UInt8(truncatingIfNeeded: source.next()) }
    }

    package var nonce: UInt32 {
        get { (0..<4).reduce(0) { $0 | UInt32(bytes[76 + $1]) << UInt32(8 * $1) } }
        set {
            for index in 0..<4 {
                bytes[76 + index] = UInt8(truncatingIfNeeded: newValue >> UInt32(8 * index))
            }
        }
    }

    /// The target that `bits` stands for: a mantissa of three bytes and an exponent in bytes.
    package var target: Target {
        let exponent = Int(bytes[75])
        var target = [UInt8](repeating: 0, count: 32)
        for index in 0..<3 where (0..<32).contains(exponent - 3 + index) {
            target[exponent - 3 + index] = bytes[72 + index]
        }
        return Target(littleEndian: target)
    }
}
