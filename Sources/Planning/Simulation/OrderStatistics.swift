/// Exact quantiles without sorting.
package enum OrderStatistics {
    /// For each fraction the smallest value that at least that share of `values` does not pass. Reorders `values`.
    ///
    /// Worked example: of 1 to 10, the fractions 0.1, 0.5 and 0.9 give 1, 5 and 9.
    package static func quantiles(_ fractions: [Double], of values: inout [Double]) -> [Double] {
        let last = values.count - 1
        guard last >= 0 else { return fractions.map { _ in .nan } }
        let ranks = fractions.map { fraction in
            min(last, max(0, Int((fraction * Double(last + 1)).rounded(.up)) - 1))
        }
        return values.withUnsafeMutableBufferPointer { buffer in
            place(ranks.sorted()[...], in: buffer, buffer.indices)
            return ranks.map { buffer[$0] }
        }
    }

    /// Moves the values of all these ranks to their places, in one descent: each step divides a range about a pivot and
    /// goes on with those parts that hold a rank.
    private static func place(
        _ ranks: ArraySlice<Int>, in values: UnsafeMutableBufferPointer<Double>, _ range: Range<Int>
    ) {
        guard !ranks.isEmpty, range.count > 1 else { return }
        let pivot = median(
            values[range.lowerBound], values[(range.lowerBound + range.upperBound) / 2],
            values[range.upperBound - 1])
        var middle = divide(range, of: values) { $0 < pivot }
        if middle > range.lowerBound {
            place(ranks.prefix { $0 < middle }, in: values, range.lowerBound..<middle)
        } else {
            // The pivot is the least there is, and what equals it is in its place.
            middle = divide(range, of: values) { $0 <= pivot }
        }
        place(ranks.drop { $0 < middle }, in: values, middle..<range.upperBound)
    }

    /// Moves the values for which something holds before the others.
    ///
    /// - Returns: where the others begin.
    @inline(__always)
    private static func divide(
        _ range: Range<Int>, of values: UnsafeMutableBufferPointer<Double>, where holds: (Double) -> Bool
    ) -> Int {
        var middle = range.lowerBound
        for index in range {
            let value = values[index]
            values[index] = values[middle]
            values[middle] = value
            // Added as a number, because a branch would be guessed wrong half of the time.
            middle &+= Int(unsafeBitCast(holds(value), to: UInt8.self))
        }
        return middle
    }

    private static func median(_ a: Double, _ b: Double, _ c: Double) -> Double {
        max(min(a, b), min(max(a, b), c))
    }
}
