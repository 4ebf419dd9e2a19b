/// Ranks of values from 1, equal values sharing the mean of theirs.
struct Midranks {
    /// Twice the rank of each value, in the order given: shared ranks are halves, so these are whole.
    let doubled: [Int]
    /// Sum of t^3 - t over the groups of t equal values; 0 without ties.
    let tieCorrection: Double

    /// - Parameter values: without NaN.
    init(_ values: [Double]) {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var doubled = Array(repeating: 0, count: values.count)
        var correction = 0.0
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
            for place in order[start..<end] { doubled[place] = start + 1 + end }
            let size = Double(end - start)
            correction += size * size * size - size
            start = end
        }
        self.doubled = doubled
        tieCorrection = correction
    }
}
