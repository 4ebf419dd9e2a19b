import CElementary

/// Elementary functions from +, -, x, / and square roots alone, which IEEE 754 rounds alike everywhere.
///
/// The system's own exp, log, sin and cos may differ in their last digits from one C library to the next, and with them
/// a simulation. These are loops in C, because Swift cannot make code for the wide vectors that only some CPUs have; each
/// body of them gives the same digits.
package enum PortableMath {
    /// The body that walks: the widest that this CPU can run.
    static var body: wm_elementary { wm_elementary_body(widest).pointee }

    private static let widest: Int = {
        var count = 0
        _ = wm_elementary_bodies(&count)
        return count - 1
    }()

    /// Replaces each x by e^x; x is limited to -700...700, where the result is still a normal number.
    static func exp(_ values: UnsafeMutableBufferPointer<Double>) {
        guard let start = values.baseAddress else { return }
        body.exponentials(start, values.count)
    }

    /// e^x, with the same digits.
    ///
    /// Worked example: e^1 = 2.718281828459045, give or take its last digit.
    package static func exp(_ x: Double) -> Double {
        var value = x
        body.exponentials(&value, 1)
        return value
    }

    /// The natural logarithm of a positive normal number.
    ///
    /// Worked example: ln 10 = 2.302585092994046.
    package static func log(_ x: Double) -> Double {
        var value = x
        body.logarithms(&value, 1)
        return value
    }

    /// base^exponent for a base that is not negative; 0^0 is 1.
    ///
    /// Worked example: 1.21^0.5 = 1.1.
    package static func power(_ base: Double, _ exponent: Double) -> Double {
        if exponent == 0 { return 1 }
        return base == 0 ? 0 : exp(exponent * log(base))
    }
}
