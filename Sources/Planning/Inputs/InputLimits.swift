import Economics
package import Profiles
import RunRecords

/// How far one input may be moved: as far as `--set` takes it beside all others as they are, since some must not contradict
/// each other, and as far as an answer comes about.
package struct InputLimits {
    private let input: PlanInput
    /// `nil` where there is no such key here.
    private let probe: OverrideProbe?

    package init(_ input: PlanInput, _ probes: OverrideProbes) {
        self.input = input
        probe = try? probes.probe(input.key)
    }

    /// Where the values that `--set` takes may end.
    var bounds: [Double] { probe?.numbers ?? [] }

    /// Whether `--set` takes the value.
    func takes(_ value: Double) -> Bool { input.range.admits(value) && probe?.takes(value) ?? false }

    /// The part of a range that `--set` takes without a gap around a value that it takes.
    package func taken(of range: ClosedRange<Double>, around value: Double) -> ClosedRange<Double> {
        Self.narrowed(range, around: value, bounds: bounds, where: takes)
    }

    /// The part of the range around today's value that is admitted; the whole of it where today's is not, because the
    /// rule is then not about this value. An end that is a bound itself stays.
    ///
    /// - Parameter bounds: where what is admitted may end; an end elsewhere is found by halving.
    static func narrowed(
        _ range: ClosedRange<Double>, around today: Double, bounds: [Double] = [],
        where admits: (Double) -> Bool
    ) -> ClosedRange<Double> {
        guard admits(today) else { return range }
        func limit(_ end: Double) -> Double {
            // Where only the end is not admitted, as a share of 0, all up to it is.
            let nearEnd = end + 1e-6 * (today - end)
            guard !admits(end), !admits(nearEnd) else { return end }
            var (good, bad) = (today, nearEnd)
            let between = bounds.filter { ($0 - today) * ($0 - nearEnd) < 0 }
                .sorted { abs($0 - today) < abs($1 - today) }
            var (first, last) = (0, between.count)
            while first < last {
                let middle = (first + last) / 2
                if admits(between[middle]) {
                    (good, first) = (between[middle], middle + 1)
                } else {
                    (bad, last) = (between[middle], middle)
                }
            }
            if !admits(good + 1e-6 * (bad - good)) { return good }
            let nearBad = bad + 1e-6 * (good - bad)
            if admits(nearBad) { return nearBad }
            for _ in 0..<28 {
                let middle = (good + bad) / 2
                if admits(middle) { good = middle } else { bad = middle }
            }
            return good
        }
        return limit(range.lowerBound)...limit(range.upperBound)
    }
}
