/// Where the level of a series changes, found by dividing it again and again.
///
/// The place of a change is where the energy distance between both sides is greatest (D. S. Matteson and N. A. James,
/// "A Nonparametric Approach for Multiple Change Point Analysis of Multivariate Data", JASA 109 (2014) 334-345, with
/// exponent 1). Whether it is one is asked of a t test instead of random permutations, in windows of the series, so
/// that the same series always gives the same answer and old points do not hide new ones (as P. Fleming and others do
/// in "Hunter: Using Change Point Detection to Hunt for Performance Regressions", ICPE 2023).
package struct EDivisive: Sendable {
    /// Values looked at together.
    package var window: Int
    /// A change must be less probable than this under no change.
    package var pValue: Double
    /// Values on each side of a change: fewer are an outlier, not a level.
    package var shortestLevel: Int

    package init(window: Int = 50, pValue: Double = 0.001, shortestLevel: Int = 3) {
        self.window = max(2, window)
        self.pValue = pValue
        self.shortestLevel = max(1, shortestLevel)
    }

    package struct Change: Hashable, Sendable {
        /// Of the first value of the new level.
        package var index: Int
        /// Of equal means of the levels before and after.
        package var pValue: Double

        package init(index: Int, pValue: Double) {
            self.index = index
            self.pValue = pValue
        }
    }

    /// The changes in order; none for a series that is too short for two levels.
    ///
    /// - Returns: `nil` for a series with a value that is not finite.
    package func changes(in series: [Double]) -> [Change]? {
        guard series.allSatisfy(\.isFinite) else { return nil }
        var found: Set<Int> = []
        var start = 0
        while start < series.count {
            let end = min(start + window, series.count)
            let inside = divide(series, start..<end)
            found.formUnion(inside)
            guard end < series.count else { break }
            // Half a window further, or from the last change on: a level's values are seen together.
            start = max(inside.last ?? 0, start + window / 2)
        }
        return confirmed(found.sorted(), in: series)
    }

    /// Divides a range and then its parts, as long as the parts differ. Where the division would leave fewer values on
    /// one side than make a level, these are outliers, and the rest is looked at without them.
    private func divide(_ series: [Double], _ range: Range<Int>) -> [Int] {
        guard range.count >= 2 * shortestLevel, let index = bestDivision(series, range) else { return [] }
        let (left, right) = (range.lowerBound..<index, index..<range.upperBound)
        if left.count < shortestLevel { return divide(series, right) }
        if right.count < shortestLevel { return divide(series, left) }
        guard let p = StudentT.pValue(Array(series[left]), Array(series[right])), p <= pValue else {
            return []
        }
        return divide(series, left) + [index] + divide(series, right)
    }

    /// Windows overlap, so a change may be found twice with a few values between; the weakest go until all that are
    /// left stand between their neighbours.
    private func confirmed(_ indices: [Int], in series: [Double]) -> [Change] {
        var indices = indices
        while !indices.isEmpty {
            let ends = [0] + indices + [series.count]
            let changes = indices.indices.map { position in
                let index = indices[position]
                let (before, after) = (series[ends[position]..<index], series[index..<ends[position + 2]])
                let isLevel = min(before.count, after.count) >= shortestLevel
                let p = StudentT.pValue(Array(before), Array(after)) ?? 1
                return Change(index: index, pValue: isLevel ? p : 1)
            }
            guard let weakest = changes.indices.max(by: { changes[$0].pValue < changes[$1].pValue }),
                changes[weakest].pValue > pValue
            else { return changes }
            indices.remove(at: weakest)
        }
        return []
    }

    /// The first index of the right part where the energy distance of the parts, weighted by their sizes, is greatest.
    private func bestDivision(_ series: [Double], _ range: Range<Int>) -> Int? {
        let values = Array(series[range])
        let n = values.count
        // Sums of distances between the parts and within each, kept up as one value after the other changes sides.
        var (between, left, right) = (0.0, 0.0, 0.0)
        guard n > 1 else { return nil }
        for i in 0..<n { for j in i + 1..<n { right += abs(values[i] - values[j]) } }
        var best: (statistic: Double, index: Int)?
        for moved in 0..<n - 1 {
            let toLeft = (0..<moved).reduce(0) { $0 + abs(values[moved] - values[$1]) }
            let toRight = (moved + 1..<n).reduce(0) { $0 + abs(values[moved] - values[$1]) }
            left += toLeft
            right -= toRight
            between += toRight - toLeft
            let index = moved + 1
            let statistic = Self.distance(between, left, right, leftCount: index, rightCount: n - index)
            if statistic > best?.statistic ?? -.infinity { best = (statistic, index) }
        }
        return best.map { range.lowerBound + $0.index }
    }

    /// mn/(m+n)·(2·mean distance between - mean distance within each), equations 5 and 6 of Matteson and James.
    private static func distance(
        _ between: Double, _ left: Double, _ right: Double, leftCount: Int, rightCount: Int
    ) -> Double {
        let (m, n) = (Double(leftCount), Double(rightCount))
        let withinLeft = m > 1 ? 2 * left / (m * (m - 1)) : 0
        let withinRight = n > 1 ? 2 * right / (n * (n - 1)) : 0
        return m * n / (m + n) * (2 * between / (m * n) - withinLeft - withinRight)
    }
}
