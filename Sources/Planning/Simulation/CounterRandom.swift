/// Random numbers that are a function of the seed and of where they are used, so that any thread may ask for any of
/// them: SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014), entered at any place
/// of its sequence.
package struct CounterRandom: Sendable {
    private let key: UInt64

    /// Room for the words of a pair of paths: four in each of 16,384 months.
    private static let wordsPerPair: UInt64 = 1 << 16
    private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15

    private static var laneOffsets: LaneBits {
        LaneBits(0, 1, 2, 3) &* (golden &* wordsPerPair)
    }

    package init(seed: UInt64) {
        // Mixed once, so that the sequences of neighbouring seeds do not overlap within any likely length.
        key = Self.mix(LaneBits(repeating: seed &+ Self.golden))[0]
    }

    /// A word for each of the pairs of paths `firstPair`, `firstPair + 1`, ...
    @inline(__always)
    package func words(firstPair: Int, month: Int, word: Int) -> LaneBits {
        let pair = UInt64(truncatingIfNeeded: firstPair) &* Self.wordsPerPair
        let index = pair &+ UInt64(truncatingIfNeeded: month &* 4 &+ word &+ 1)
        let place = LaneBits(repeating: key &+ Self.golden &* index) &+ Self.laneOffsets
        return Self.mix(place)
    }

    @inline(__always)
    private static func mix(_ place: LaneBits) -> LaneBits {
        var z = place
        z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z &>> 31)
    }
}

extension CounterRandom {
    /// Two independent standard normal numbers a lane, by the transform of Box and Muller (1958), from the halves of one
    /// word. With 32 bits each the tails end at 6.8 standard deviations, which one number in 1e11 would pass.
    @inline(__always)
    package static func normals(_ word: LaneBits) -> (Lanes, Lanes) {
        // 52 fraction bits behind the exponent of 1 make a number from 1 to 2.
        let high = unsafeBitCast((word &>> 32) &<< 20 | 0x3FF0_0000_0000_0000, to: Lanes.self)
        let low = unsafeBitCast((word & 0xFFFF_FFFF) &<< 20 | 0x3FF0_0000_0000_0000, to: Lanes.self)
        let radius = PortableMath.squareRoot(PortableMath.log(high - (1 - 0x1p-33)) * -2)
        let circle = PortableMath.cosineAndSine(turn: low - 1.5)
        return (radius * circle.cosine, radius * circle.sine)
    }

    /// A uniform number from 0 to 1 a lane, from one word.
    @inline(__always)
    package static func uniform(_ word: LaneBits) -> Lanes {
        unsafeBitCast((word &>> 12) | 0x3FF0_0000_0000_0000, to: Lanes.self) - (1 - 0x1p-53)
    }
}
