/// What hardware fetches at an age, as a share of its price when new: straight lines between the ages that are known.
package struct ResaleCurve: Hashable, Sendable {
    private struct Point: Hashable {
        let months: Int
        let share: Double
    }

    private let points: [Point]

    /// - Parameters:
    ///   - shares: after one, two, ... years; those at or beyond the end of life are not used.
    ///   - endShare: at the end of life.
    package init(afterYears shares: [Double] = [], lifeMonths: Int, endShare: Double) {
        let known = shares.enumerated().map { Point(months: ($0 + 1) * 12, share: $1) }
        points =
            [Point(months: 0, share: 1)] + known.filter { $0.months < lifeMonths }
            + [Point(months: max(1, lifeMonths), share: endShare)]
    }

    /// 1 at age 0; from the end of life on what is then left.
    ///
    /// Worked example: 0.6 after a year and 0.4 after two are 0.5 after a year and a half.
    package func share(atAge months: Int) -> Double {
        guard let next = points.firstIndex(where: { $0.months > months }), next > 0 else {
            return points[points.count - 1].share
        }
        let (left, right) = (points[next - 1], points[next])
        let part = Double(months - left.months) / Double(right.months - left.months)
        return left.share + (right.share - left.share) * part
    }
}
