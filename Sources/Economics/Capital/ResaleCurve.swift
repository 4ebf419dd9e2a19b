/// What hardware fetches at an age, as a share of its price when new: straight lines between the ages that are known.
///
/// The ages are of a machine whose life is a year longer than they go; one that lasts longer or less long loses its price as
/// much slower or faster. So resale never jumps where a life is taken to be a month longer.
package struct ResaleCurve: Hashable, Sendable {
    private struct Point: Hashable {
        let months: Double
        let share: Double
    }

    private let points: [Point]

    /// - Parameters:
    ///   - shares: after one, two, ... years of a life that is a year longer than they go.
    ///   - endShare: at the end of life.
    package init(afterYears shares: [Double] = [], lifeMonths: Int, endShare: Double) {
        let life = Double(max(1, lifeMonths))
        let year = life / Double(shares.count + 1)
        points =
            [Point(months: 0, share: 1)]
            + shares.enumerated().map { Point(months: Double($0 + 1) * year, share: $1) }
            + [Point(months: life, share: endShare)]
    }

    /// 1 at age 0; from the end of life on what is then left.
    ///
    /// Worked example: 0.6 after a year and 0.4 after two of a life of three years are 0.5 after a year and a half, and of
    /// a life of six years after three.
    package func share(atAge months: Int) -> Double {
        guard let next = points.firstIndex(where: { $0.months > Double(months) }), next > 0 else {
            return points[points.count - 1].share
        }
        let (left, right) = (points[next - 1], points[next])
        let part = (Double(months) - left.months) / (right.months - left.months)
        return left.share + (right.share - left.share) * part
    }
}
