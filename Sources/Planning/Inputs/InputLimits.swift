import Economics
import Profiles
import RunRecords

/// How far an input may be moved: as far as `--set` takes it beside all others as they are, since some must not contradict
/// each other, and as far as an answer comes about.
struct InputLimits {
    private let library: ProfileLibrary
    private let choice: ProfileChoice

    init(_ scenario: Scenario) {
        library = scenario.library
        choice = ProfileChoice(
            market: scenario.market.id, site: scenario.site.id, outlook: scenario.outlook?.id)
    }

    /// Whether `--set` takes the value.
    func takes(_ value: Double, for input: PlanInput) -> Bool {
        guard input.range.admits(value),
            let override = try? ProfileOverride("\(input.key)=\(value)")
        else { return false }
        return (try? library.applying([override], to: choice)) != nil
    }

    /// The part of the range around today's value that is admitted; the whole of it where today's is not, because the
    /// rule is then not about this value. An end that is a bound itself stays.
    static func narrowed(
        _ range: ClosedRange<Double>, around today: Double, where admits: (Double) -> Bool
    ) -> ClosedRange<Double> {
        guard admits(today) else { return range }
        func limit(_ end: Double) -> Double {
            guard !admits(end) else { return end }
            var (good, bad) = (today, end)
            for _ in 0..<28 {
                let middle = (good + bad) / 2
                if admits(middle) { good = middle } else { bad = middle }
            }
            return abs(good - end) <= 1e-6 * abs(today - end) ? end : good
        }
        return limit(range.lowerBound)...limit(range.upperBound)
    }
}
