import Statistics

/// Whether a series of window rates has stopped drifting.
package enum Steadiness {
    /// Windows that are compared: this many against as many before them.
    static let group = 3
    /// Drift below this share of the rate is not worth waiting for.
    static let negligible = 0.003

    /// True when the median of the last three windows differs from that of the three before by no more than those
    /// windows differ among themselves.
    package static func isSteady(_ rates: [Double]) -> Bool {
        guard rates.count >= 2 * group,
            let last = Summary(Array(rates.suffix(group))),
            let before = Summary(Array(rates.suffix(2 * group).prefix(group)))
        else { return false }
        let noise = max(last.maximum - last.minimum, before.maximum - before.minimum) / 2
        return abs(last.median - before.median) <= max(noise, negligible * last.median)
    }
}
