/// As many paths as are walked together. A fixed number, so that the digits do not depend on the machine.
package typealias Lanes = SIMD4<Double>
package typealias LaneBits = SIMD4<UInt64>

/// Elementary functions from +, -, x, / and square roots alone, which IEEE 754 rounds alike everywhere.
///
/// The system's own exp, log, sin and cos may differ in their last digits from one C library to the next, and with them
/// a simulation. Swift never contracts a product and a sum into one rounding, so these digits are the same on x86-64 and
/// arm64. Errors are below 5e-16 of the result, except where said.
package enum PortableMath {
    /// ln 2 in two parts; the head has so few bits that its products with small whole numbers are exact.
    private static let logOfTwoHead = 0x1.62e42feep-1
    private static let logOfTwoTail = 0x1.a39ef35793c76p-33

    /// e^x; x is limited to -700...700, where the result is still a normal number.
    ///
    /// Worked example: e^1 = 2.718281828459045, give or take its last digit.
    @inline(__always)
    package static func exp(_ x: Lanes) -> Lanes {
        let limited = x.limited(from: -700, to: 700)
        // Adding 1.5 x 2^52 rounds to a whole number, which then stands in the lowest bits.
        let shifted: Lanes = limited * 1.442_695_040_888_963_4 + 0x1.8p52
        let k: Lanes = shifted - 0x1.8p52
        let coarse: Lanes = limited - k * logOfTwoHead
        let r: Lanes = coarse - k * logOfTwoTail
        // Taylor: |r| is at most ln 2 / 2, so the first term left out is below 2e-16.
        var sum = Lanes(repeating: 0x1.1eed8eff8d898p-29)  // 1/12!
        sum = sum * r + 0x1.ae64567f544e4p-26  // 1/11!
        sum = sum * r + 0x1.27e4fb7789f5cp-22  // 1/10!
        sum = sum * r + 0x1.71de3a556c734p-19  // 1/9!
        sum = sum * r + 0x1.a01a01a01a01ap-16  // 1/8!
        sum = sum * r + 0x1.a01a01a01a01ap-13  // 1/7!
        sum = sum * r + 0x1.6c16c16c16c17p-10  // 1/6!
        sum = sum * r + 0x1.1111111111111p-7  // 1/5!
        sum = sum * r + 0x1.5555555555555p-5  // 1/4!
        sum = sum * r + 0x1.5555555555555p-3  // 1/3!
        sum = sum * r + 0x1.0000000000000p-1  // 1/2!
        sum = sum * r + 1
        sum = sum * r + 1
        let exponent = unsafeBitCast(shifted, to: LaneBits.self) &<< 52
        return unsafeBitCast(unsafeBitCast(sum, to: LaneBits.self) &+ exponent, to: Lanes.self)
    }

    /// The natural logarithm of a positive normal number.
    ///
    /// Worked example: ln 10 = 2.302585092994046.
    @inline(__always)
    package static func log(_ x: Lanes) -> Lanes {
        let bits = unsafeBitCast(x, to: LaneBits.self)
        // x = m x 2^e with m from sqrt(1/2) to sqrt(2); 2048 keeps the exponent positive.
        let offset: LaneBits = bits &+ (0x8000_0000_0000_0000 &- 0x3FE6_A09E_667F_3BCD)
        let biased: LaneBits = offset &>> 52
        let exponent: LaneBits = (biased &- 2048) &<< 52
        let m = unsafeBitCast(bits &- exponent, to: Lanes.self)
        // The exponent as a number: behind 2^52 the lowest bits count ones.
        let e: Lanes = unsafeBitCast(biased | 0x4330_0000_0000_0000, to: Lanes.self) - 4_503_599_627_372_544
        // ln m = 2 artanh((m - 1) / (m + 1)), by its series.
        let s: Lanes = (m - 1) / (m + 1)
        let square = s * s
        var sum = Lanes(repeating: 0x1.8618618618618p-5)  // 1/21
        sum = sum * square + 0x1.af286bca1af28p-5  // 1/19
        sum = sum * square + 0x1.e1e1e1e1e1e1ep-5  // 1/17
        sum = sum * square + 0x1.1111111111111p-4  // 1/15
        sum = sum * square + 0x1.3b13b13b13b14p-4  // 1/13
        sum = sum * square + 0x1.745d1745d1746p-4  // 1/11
        sum = sum * square + 0x1.c71c71c71c71cp-4  // 1/9
        sum = sum * square + 0x1.2492492492492p-3  // 1/7
        sum = sum * square + 0x1.999999999999ap-3  // 1/5
        sum = sum * square + 0x1.5555555555555p-2  // 1/3
        sum = sum * square + 1
        let tail: Lanes = e * logOfTwoTail + (s + s) * sum
        return e * logOfTwoHead + tail
    }

    /// Cosine and sine of `turn` x 2 pi, with `turn` from -0.5 to 0.5, absolute error below 3e-15.
    ///
    /// Worked example: an eighth of a turn gives 0.70711 twice.
    @inline(__always)
    package static func cosineAndSine(turn: Lanes) -> (cosine: Lanes, sine: Lanes) {
        // The series of a quarter of the angle, which is at most pi / 4, doubled twice.
        let angle = turn * 1.570_796_326_794_896_6
        let square = angle * angle
        var sine = Lanes(repeating: -0x1.ae7f3e733b81fp-41)  // -1/15!
        sine = sine * square + 0x1.6124613a86d09p-33  // 1/13!
        sine = sine * square + -0x1.ae64567f544e4p-26  // -1/11!
        sine = sine * square + 0x1.71de3a556c734p-19  // 1/9!
        sine = sine * square + -0x1.a01a01a01a01ap-13  // -1/7!
        sine = sine * square + 0x1.1111111111111p-7  // 1/5!
        sine = sine * square + -0x1.5555555555555p-3  // -1/3!
        sine = sine * square + 1
        sine *= angle
        var cosine = Lanes(repeating: 0x1.ae7f3e733b81fp-45)  // 1/16!
        cosine = cosine * square - 0x1.93974a8c07c9dp-37  // -1/14!
        cosine = cosine * square + 0x1.1eed8eff8d898p-29  // 1/12!
        cosine = cosine * square + -0x1.27e4fb7789f5cp-22  // -1/10!
        cosine = cosine * square + 0x1.a01a01a01a01ap-16  // 1/8!
        cosine = cosine * square + -0x1.6c16c16c16c17p-10  // -1/6!
        cosine = cosine * square + 0x1.5555555555555p-5  // 1/4!
        cosine = cosine * square + -0x1.0000000000000p-1  // -1/2!
        cosine = cosine * square + 1
        for _ in 0..<2 {
            let product = sine * cosine
            let square = sine * sine
            cosine = 1 - (square + square)
            sine = product + product
        }
        return (cosine, sine)
    }

    /// The square root of a positive normal number, relative error below 4e-16: the standard library takes the roots of
    /// lanes one by one.
    ///
    /// Worked example: the root of 2 is 1.4142135623731.
    @inline(__always)
    package static func squareRoot(_ x: Lanes) -> Lanes {
        // Halving the exponent gives 1 / root within 3.5 %; each of Newton's steps doubles the number of right digits.
        let half: Lanes = x * 0.5
        var inverse = unsafeBitCast(
            LaneBits(repeating: 0x5FE6_EB50_C7B5_37A9) &- (unsafeBitCast(x, to: LaneBits.self) &>> 1),
            to: Lanes.self)
        for _ in 0..<4 {
            let error: Lanes = 0.5 - half * inverse * inverse
            inverse += inverse * error
        }
        return x * inverse
    }

    /// One value of `exp`, with the same digits.
    package static func exp(_ x: Double) -> Double { exp(Lanes(repeating: x))[0] }

    /// One value of `log`, with the same digits.
    package static func log(_ x: Double) -> Double { log(Lanes(repeating: x))[0] }

    /// base^exponent for a base that is not negative; 0^0 is 1.
    ///
    /// Worked example: 1.21^0.5 = 1.1.
    package static func power(_ base: Double, _ exponent: Double) -> Double {
        if exponent == 0 { return 1 }
        return base == 0 ? 0 : exp(exponent * log(base))
    }
}

extension Lanes {
    /// Each lane, but not below or above the limits.
    @inline(__always)
    func limited(from low: Double, to high: Double) -> Lanes {
        let raised = replacing(with: low, where: self .< low)
        return raised.replacing(with: high, where: raised .> high)
    }
}
