/// Growth over a time.
package enum Growth {
    /// (1 + share a year)^(months / 12).
    ///
    /// Worked example: 21 % a year over 6 months is a factor of 1.1.
    package static func factor(_ share: Double, months: Double) -> Double {
        PortableMath.power(1 + share, months / 12)
    }

    /// ln(1 + share a year) / 12: the step of the logarithm in a month.
    package static func monthlyLogarithm(_ share: Double) -> Double { PortableMath.log(1 + share) / 12 }
}
