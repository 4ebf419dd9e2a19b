import CElementary

/// Random numbers that are a function of the seed and of where they are used, so that any thread may ask for any of
/// them: SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014), entered at any place
/// of its sequence.
package struct CounterRandom: Sendable {
    private let key: UInt64

    /// Room for the words of a pair of paths: four in each of 16,384 months.
    private static let wordsPerPair: UInt64 = 1 << 16
    private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// From a pair's word to the next pair's.
    private static let stride = golden &* wordsPerPair

    package init(seed: UInt64) {
        // Mixed once, so that the sequences of neighbouring seeds do not overlap within any likely length.
        key = wm_splitmix64(seed &+ Self.golden)
    }

    /// One of the four words of a pair of paths in a month.
    package func word(pair: Int, month: Int, word: Int) -> UInt64 {
        wm_splitmix64(place(pair: pair, month: month, word: word))
    }

    /// Two independent standard normal numbers for each of the pairs from `firstPair` on, from one word.
    package func normals(
        firstPair: Int, month: Int, word: Int, into first: UnsafeMutableBufferPointer<Double>,
        _ second: UnsafeMutableBufferPointer<Double>
    ) {
        guard let one = first.baseAddress, let other = second.baseAddress else { return }
        PortableMath.body.normals(
            place(pair: firstPair, month: month, word: word), Self.stride, one, other,
            min(first.count, second.count))
    }

    /// A uniform number from 0 to 1 for each of the pairs from `firstPair` on, from one word.
    package func uniforms(
        firstPair: Int, month: Int, word: Int, into values: UnsafeMutableBufferPointer<Double>
    ) {
        guard let start = values.baseAddress else { return }
        PortableMath.body.uniforms(
            place(pair: firstPair, month: month, word: word), Self.stride, start, values.count)
    }

    private func place(pair: Int, month: Int, word: Int) -> UInt64 {
        let start = UInt64(truncatingIfNeeded: pair) &* Self.wordsPerPair
        return key &+ Self.golden &* (start &+ UInt64(truncatingIfNeeded: month &* 4 &+ word &+ 1))
    }
}
