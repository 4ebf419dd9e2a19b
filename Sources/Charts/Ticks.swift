import Foundation

/// Round numbers along an axis.
package enum Ticks {
    /// Multiples of 1, 2 or 5 times a power of ten, of which the first is not above the range and the last not below it.
    ///
    /// - Parameters:
    ///   - most: how many spaces there may be between them; one more comes about where both ends are rounded.
    ///   - leastStep: between them.
    ///   - roomAtZero: on both sides, of a range that is 0 alone.
    package static func linear(
        covering range: ClosedRange<Double>, most: Int, leastStep: Double = 0, roomAtZero: Double = 1
    ) -> (values: [Double], step: Double) {
        let (low, high) = widened(range, roomAtZero)
        let step = max(leastStep, roundStep(atLeast: (high - low) / Double(max(1, most))))
        let first = (low / step + 1e-9).rounded(.down)
        let last = (high / step - 1e-9).rounded(.up)
        let count = Int(min(64, max(1, last - first)))
        return ((0...count).map { (first + Double($0)) * step }, step)
    }

    /// The powers of ten around a range, thinned to `most`; within less than two decades also their doubles and fives.
    ///
    /// - Parameter range: above 0.
    package static func logarithmic(covering range: ClosedRange<Double>, most: Int) -> [Double] {
        let low = Int((log10(range.lowerBound) + 1e-9).rounded(.down))
        let high = max(low + 1, Int((log10(range.upperBound) - 1e-9).rounded(.up)))
        let decades = high - low
        if decades <= 2 {
            let all = (low...high).flatMap { power in [1.0, 2, 5].map { $0 * pow(10, Double(power)) } }
            let first = all.lastIndex { $0 <= range.lowerBound * (1 + 1e-9) } ?? 0
            let last = all.firstIndex { $0 >= range.upperBound * (1 - 1e-9) } ?? all.count - 1
            return Array(all[first...max(first + 1, last)])
        }
        let stride = max(1, Int((Double(decades) / Double(max(1, most))).rounded(.up)))
        var powers = Array(Swift.stride(from: low, through: high, by: stride))
        if let last = powers.last, last < high { powers.append(last + stride) }
        return powers.map { pow(10, Double($0)) }
    }

    /// A range of one value gets room around it.
    private static func widened(
        _ range: ClosedRange<Double>, _ roomAtZero: Double
    ) -> (low: Double, high: Double) {
        let (low, high) = (range.lowerBound, range.upperBound)
        let span = high - low
        // Narrower, numbers along it could not be told apart.
        guard span <= max(abs(low), abs(high)) * 1e-9 else { return (low, high) }
        let room = low == 0 ? roomAtZero : abs(low) * 0.05
        return (low - room, high + room)
    }

    private static func roundStep(atLeast step: Double) -> Double {
        let power = pow(10, log10(step).rounded(.down))
        let lead = step / power
        return (lead <= 1 + 1e-9 ? 1 : lead <= 2 + 1e-9 ? 2 : lead <= 5 + 1e-9 ? 5 : 10) * power
    }
}
