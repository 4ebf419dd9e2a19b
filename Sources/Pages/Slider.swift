import Foundation
import Quantities

/// Where a slider can stand: at nothing that its field would refuse beside all others as they are.
package struct Slider: Hashable, Sendable {
    package let low: Double
    package let high: Double
    /// Between two of its places: 1, 2 or 5 of some power of ten.
    package let step: Double

    /// `nil` where there is no place to move to.
    ///
    /// - Parameter taken: what its field takes.
    package init?(over span: ClosedRange<Double>, within taken: ClosedRange<Double>) {
        let (low, high) = (max(span.lowerBound, taken.lowerBound), min(span.upperBound, taken.upperBound))
        let step = Self.step(over: span.upperBound - span.lowerBound)
        let first = (low / step).rounded(.up) * step
        guard first < high else { return nil }
        (self.low, self.high, self.step) = (first, high, step)
    }

    /// So that there are 100 to 300 places.
    private static func step(over width: Double) -> Double {
        guard width > 0 else { return 1 }
        let rough = width / 250
        let power = pow(10, floor(log10(rough)))
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough } ?? rough
    }

    /// As attributes of its field.
    var attributes: String {
        " data-min=\"\(Self.digits(low))\" data-max=\"\(Self.digits(high))\" data-step=\"\(Self.digits(step))\""
    }

    /// Without the last digits of sums of binary fractions.
    private static func digits(_ value: Double) -> String {
        let power = 1e12
        return plain(abs(value) < 1e3 ? (value * power).rounded() / power : value)
    }
}
