import Testing
import Workloads

@Suite struct BFloat16Tests {
    @Test(
        arguments: [
            (1.0, 0x3f80), (-2, 0xc000), (0, 0), (-0.0, 0x8000),
            // Halfway between two: to the even one, downwards and upwards.
            (1 + 0x1p-8, 0x3f80), (1 + 0x3p-8, 0x3f82),
            // A bit beside halfway.
            (1 + 0x1p-8 + 0x1p-23, 0x3f81), (1 + 0x3p-8 - 0x1p-23, 0x3f81),
            // Over the binade, and over the largest.
            (2 - 0x1p-9, 0x4000), (.greatestFiniteMagnitude, 0x7f80), (.infinity, 0x7f80),
            (-.infinity, 0xff80),
            // Denormal numbers stay.
            (0x1p-133, 1), (0x1p-134, 0), (0x3p-134, 2),
        ] as [(Float, UInt16)])
    func roundsToNearestEven(value: Float, bits: UInt16) {
        #expect(BFloat16(rounding: value).bits == bits)
    }

    @Test(arguments: [0x7fc0_0000, 0x7f80_0001, 0xffff_ffff, 0xff80_0001] as [UInt32])
    func whatIsNoNumberStaysNone(pattern: UInt32) {
        #expect(BFloat16(rounding: Float(bitPattern: pattern)).value.isNaN)
    }

    @Test func everyBFloat16IsItself() {
        for bits in UInt16.min...(.max) {
            let value = BFloat16(bits: bits)
            if !value.value.isNaN { #expect(BFloat16(rounding: value.value) == value) }
        }
    }
}
