extension CheckReport {
    /// This report, which repeats another that was red: red only where both are. Where they disagree nothing is sure.
    package func confirming(_ first: CheckReport) -> CheckReport {
        var confirmed = self
        let red = Set(first.metrics.filter { $0.verdict == .regression }.map(\.metric))
        for index in confirmed.metrics.indices {
            let metric = confirmed.metrics[index]
            guard red.contains(metric.metric) != (metric.verdict == .regression) else { continue }
            confirmed.metrics[index].verdict = .inconclusive
            confirmed.metrics[index].explanation =
                red.contains(metric.metric)
                ? "a regression in the first measurement, which the second did not confirm"
                : "a regression in the second measurement, which the first had not shown"
        }
        confirmed.verdict = .overall(confirmed.metrics.map(\.verdict))
        if confirmed.verdict == .inconclusive {
            confirmed.advice.append("Check again: two measurements of the same builds disagree.")
        }
        return confirmed
    }
}
