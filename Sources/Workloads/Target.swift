/// A 256-bit number that a header's hash, read little-endian, must not exceed.
package struct Target: Comparable, Hashable, Sendable {
    /// The least significant word first.
    private var words: (UInt64, UInt64, UInt64, UInt64)

    /// - Parameter bytes: 32 bytes, the least significant first; missing ones count as 0.
    package init(littleEndian bytes: some Sequence<UInt8>) {
        words = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &words) { place in
            for (index, byte) in zip(place.indices, bytes) { place[index] = byte }
        }
        words = (
            UInt64(littleEndian: words.0), UInt64(littleEndian: words.1), UInt64(littleEndian: words.2),
            UInt64(littleEndian: words.3)
        )
    }

    /// The largest target whose most significant 32 bits are `high`.
    package init(highWord high: UInt32) {
        words = (.max, .max, .max, UInt64(high) << 32 | 0xffff_ffff)
    }

    /// The most significant 32 bits.
    package var highWord: UInt32 { UInt32(truncatingIfNeeded: words.3 >> 32) }

    /// The target that is lower by one; `nil` for 0.
    package var predecessor: Target? {
        var lower = self
        if words.0 > 0 {
            lower.words.0 -= 1
        } else if words.1 > 0 {
            lower.words = (.max, words.1 - 1, words.2, words.3)
        } else if words.2 > 0 {
            lower.words = (.max, .max, words.2 - 1, words.3)
        } else if words.3 > 0 {
            lower.words = (.max, .max, .max, words.3 - 1)
        } else {
            return nil
        }
        return lower
    }

    package static func < (left: Target, right: Target) -> Bool {
        if left.words.3 != right.words.3 { return left.words.3 < right.words.3 }
        if left.words.2 != right.words.2 { return left.words.2 < right.words.2 }
        if left.words.1 != right.words.1 { return left.words.1 < right.words.1 }
        return left.words.0 < right.words.0
    }

    package static func == (left: Target, right: Target) -> Bool { left.words == right.words }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }
}
