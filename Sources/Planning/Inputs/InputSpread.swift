package import Profiles
import Statistics

/// How far a number may be off, as the standard deviation of its logarithm below and above its median: a profile's low and
/// high are its P10 and P90. A side that nobody knows is not drawn.
package struct InputSpread: Hashable, Encodable, Sendable {
    package var below: Double
    package var above: Double

    package static let none = InputSpread(below: 0, above: 0)

    package init(below: Double, above: Double) {
        self.below = below
        self.above = above
    }

    /// Worked example: 1 from 0.5 to 2 has ln 2 / 1.2816 = 0.541 on each side.
    package init(_ figure: Figure?) {
        guard let figure, figure.median > 0 else {
            self = .none
            return
        }
        let (low, high) = (figure.spread.low ?? figure.median, figure.spread.high ?? figure.median)
        self.init(
            below: low > 0 ? PortableMath.log(figure.median / low) / Self.z90 : 0,
            above: PortableMath.log(high / figure.median) / Self.z90)
    }

    /// From P10 and P90; a side that reaches 0 is not known.
    init(_ spread: LogSpread) {
        self.init(
            below: spread.below.isFinite ? spread.below / Self.z90 : 0, above: spread.above / Self.z90)
    }

    /// Of a growth of a year, by the month: ln(1 + share) / 12.
    init(growth figure: Figure) {
        func monthly(_ share: Double) -> Double { Growth.monthlyLogarithm(share) }
        let (median, spread) = (figure.median, figure.spread)
        self.init(
            below: (monthly(median) - monthly(spread.low ?? median)) / Self.z90,
            above: (monthly(spread.high ?? median) - monthly(median)) / Self.z90)
    }

    /// Of 1 / x.
    var inverted: InputSpread { InputSpread(below: above, above: below) }

    /// Of what is left of 1.
    static func rest(of figure: Figure) -> InputSpread {
        let left = 1 - figure.median
        let (low, high) = (figure.spread.low ?? figure.median, figure.spread.high ?? figure.median)
        return InputSpread(
            below: high < 1 ? PortableMath.log(left / (1 - high)) / z90 : 0,
            above: PortableMath.log((1 - low) / left) / z90)
    }

    /// Of a product of independent numbers: variances of logarithms add.
    static func product(_ spreads: [InputSpread]) -> InputSpread {
        func side(_ of: (InputSpread) -> Double) -> Double {
            spreads.reduce(0) { $0 + of($1) * of($1) }.squareRoot()
        }
        return InputSpread(below: side(\.below), above: side(\.above))
    }

    /// Of a sum of independent numbers, each with its share of it.
    static func sum(_ parts: [(usd: Double, spread: InputSpread)]) -> InputSpread {
        let whole = parts.reduce(0) { $0 + $1.usd }
        guard whole > 0 else { return .none }
        return product(
            parts.map {
                InputSpread(below: $0.spread.below * $0.usd / whole, above: $0.spread.above * $0.usd / whole)
            })
    }

    /// Standard deviations from the median to P90.
    private static let z90 = 1.281_551_565_544_600_4

    /// What a standard normal number makes of it: ln of the factor.
    @inline(__always)
    func logarithm(_ normal: Lanes) -> Lanes {
        normal * Lanes(repeating: above).replacing(with: below, where: normal .< 0)
    }
}
