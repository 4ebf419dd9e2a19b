/// Exact quantiles without sorting.
package enum OrderStatistics {
    /// For each fraction the smallest value that at least that share of `values` does not pass. Reorders `values`.
    ///
    /// Worked example: of 1 to 10, the fractions 0.1, 0.5 and 0.9 give 1, 5 and 9.
    package static func quantiles(_ fractions: [Double], of values: inout [Double]) -> [Double] {
        let last = values.count - 1
        guard last >= 0 else { return fractions.map { _ in .nan } }
        return values.withUnsafeMutableBufferPointer { buffer in
            fractions.map { fraction in
                let rank = (fraction * Double(last + 1)).rounded(.up) - 1
                let index = min(last, max(0, Int(rank)))
                select(index, in: &buffer)
                return buffer[index]
            }
        }
    }

    /// Hoare's selection: moves the value of rank `index` to its place, smaller ones before it.
    private static func select(_ index: Int, in values: inout UnsafeMutableBufferPointer<Double>) {
        var low = 0
        var high = values.count - 1
        while low < high {
            let pivot = median(values[low], values[(low + high) / 2], values[high])
            var left = low
            var right = high
            while left <= right {
                while values[left] < pivot { left += 1 }
                while pivot < values[right] { right -= 1 }
                if left <= right {
                    values.swapAt(left, right)
                    left += 1
                    right -= 1
                }
            }
            if index <= right {
                high = right
            } else if index >= left {
                low = left
            } else {
                return
            }
        }
    }

    private static func median(_ a: Double, _ b: Double, _ c: Double) -> Double {
        max(min(a, b), min(max(a, b), c))
    }
}
