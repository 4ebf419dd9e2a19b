/// Order statistics of a sample. NaN has no order: callers keep it out, and a summary of one is `nil`.
package struct Summary: Hashable, Sendable {
    package let sorted: [Double]

    /// - Returns: `nil` for an empty sample and for one that holds NaN.
    package init?(_ values: [Double]) {
        guard !values.isEmpty, !values.contains(where: \.isNaN) else { return nil }
        sorted = values.sorted()
    }

    package var count: Int { sorted.count }
    package var minimum: Double { sorted[0] }
    package var maximum: Double { sorted[count - 1] }
    package var median: Double { quantile(0.5) }
    package var mean: Double { sorted.reduce(0, +) / Double(count) }

    /// Linear interpolation between the order statistics (Hyndman and Fan's type 7); `p` is clamped to 0...1.
    package func quantile(_ p: Double) -> Double {
        let position = min(1, max(0, p)) * Double(count - 1)
        let below = Int(position)
        guard below + 1 < count else { return maximum }
        return sorted[below] + (position - Double(below)) * (sorted[below + 1] - sorted[below])
    }
}
