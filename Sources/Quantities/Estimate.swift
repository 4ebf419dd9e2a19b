/// A value together with how sure we are of it.
///
/// `center` is the best single value (for rates: the median of the samples), and `low ... high` holds the true
/// value with probability `confidence`. `count` is the number of independent observations behind it; 0 means
/// that the value was not measured here but taken from a source.
package struct Estimate: Codable, Hashable, Sendable {
    package var center: Double
    package var low: Double
    package var high: Double
    /// Between 0 and 1: 1 for a value taken as exact, 0 for a single sample, whose interval tells nothing.
    package var confidence: Double
    package var count: Int

    package init(center: Double, low: Double, high: Double, confidence: Double, count: Int) {
        self.center = center
        self.low = low
        self.high = high
        self.confidence = confidence
        self.count = count
    }

    /// A value taken as exact, for example a definition.
    package init(exactly value: Double) {
        self.init(center: value, low: value, high: value, confidence: 1, count: 0)
    }

    /// Half the width of the interval relative to the centre; 0 for an exact value, infinite around 0.
    package var relativeHalfWidth: Double {
        low == high ? 0 : (high - low) / 2 / abs(center)
    }

    /// The estimate in another unit: every field times `factor`; a negative factor swaps the ends.
    package func scaled(by factor: Double) -> Estimate {
        let ends = [low * factor, high * factor]
        return Estimate(
            center: center * factor, low: min(ends[0], ends[1]), high: max(ends[0], ends[1]),
            confidence: confidence, count: count)
    }
}
