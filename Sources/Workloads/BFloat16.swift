/// The upper half of an f32: eight bits of precision over the same range.
package struct BFloat16: Hashable, Sendable {
    package let bits: UInt16

    package init(bits: UInt16) { self.bits = bits }

    /// The nearest bf16, the even one of two that are equally near; what is not a number stays none.
    package init(rounding value: Float) {
        let pattern = value.bitPattern
        if value.isNaN {
            // The quiet bit is set, because the payload's upper half alone may be zero, which means infinity.
            bits = UInt16(pattern >> 16) | 0x40
        } else {
            // Half of the last place that stays, less one where it is even: a tie then carries only into an odd one.
            bits = UInt16((pattern &+ 0x7fff &+ (pattern >> 16 & 1)) >> 16)
        }
    }

    package var value: Float { Float(bitPattern: UInt32(bits) << 16) }
}
