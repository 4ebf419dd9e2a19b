import Foundation
package import Quantities

/// How far a positive number may lie from its centre, as distances of logarithms to P10 and P90.
///
/// Products and quotients of independent positive numbers have simple spreads on the log scale: the squares of
/// the distances add, and dividing by a number swaps its two sides. The two sides are kept apart because prices
/// are skewed. The combination is exact for log-normal numbers and an approximation for others.
package struct LogSpread: Hashable, Sendable {
    /// The probability that lies between P10 and P90.
    package static let confidence = 0.8
    /// An exact number, or one whose spread nobody knows.
    package static let none = LogSpread(below: 0, above: 0)

    /// ln(centre / P10): 0 or more, infinite where P10 is 0.
    package let below: Double
    /// ln(P90 / centre): 0 or more.
    package let above: Double

    private init(below: Double, above: Double) {
        self.below = below
        self.above = above
    }

    /// From a centre with its P10 and P90; `nil` unless 0 <= low <= centre <= high < infinity and centre > 0.
    package init?(low: Double, center: Double, high: Double) {
        guard low >= 0, center > 0, low <= center, center <= high, high.isFinite else { return nil }
        self.init(below: log(center / low), above: log(high / center))
    }

    /// From an interval of any confidence, which is narrowed or widened to 80 % as for a normal logarithm:
    /// distance x z(80 %) / z(confidence). Bounds that are certain (confidence 1) are taken as P10 and P90.
    ///
    /// A lower end below 0 counts as 0. A single sample, whose interval is a point of confidence 0, has no spread that
    /// anybody knows. `nil` where the centre is not positive or the ends are out of order.
    ///
    /// Example: 100 with 90...110 at 95 % gives ln(100/90) x 1.2816 / 1.9600 = 0.0689 below.
    package init?(_ estimate: Estimate) {
        guard (0...1).contains(estimate.confidence),
            let asGiven = LogSpread(low: max(0, estimate.low), center: estimate.center, high: estimate.high)
        else { return nil }
        guard asGiven != .none else {
            self = .none
            return
        }
        guard estimate.confidence > 0 else { return nil }
        guard estimate.confidence < 1 else {
            self = asGiven
            return
        }
        let scale =
            InverseNormal.halfWidth(ofConfidence: Self.confidence)
            / InverseNormal.halfWidth(ofConfidence: estimate.confidence)
        self.init(below: asGiven.below * scale, above: asGiven.above * scale)
    }

    /// The spread of 1 / x.
    package var inverted: LogSpread { LogSpread(below: above, above: below) }

    /// The spread of a product of independent factors: the root of the sum of squares, each side by itself.
    package static func product(of factors: [LogSpread]) -> LogSpread {
        LogSpread(
            below: sqrt(factors.reduce(0) { $0 + $1.below * $1.below }),
            above: sqrt(factors.reduce(0) { $0 + $1.above * $1.above }))
    }

    /// P10, centre and P90 of a number with this spread.
    package func estimate(around center: Double, count: Int) -> Estimate {
        Estimate(
            center: center, low: center * exp(-below), high: center * exp(above), confidence: Self.confidence,
            count: count)
    }
}
