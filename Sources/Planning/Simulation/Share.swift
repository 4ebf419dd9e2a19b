import Quantities
import RunRecords
import Statistics

/// A probability as a simulation counts it, with bounds that hold it with 95 %.
package struct Share: Hashable, Encodable, Sendable {
    package var share: Double
    /// Exactly 0 where all pairs agree, which says nothing of how far the share may be off: `low` and `high` do.
    package var standardError: Double
    package var low: Double
    package var high: Double

    /// What does not depend on chance.
    static let always = Share(share: 1, standardError: 0, low: 1, high: 1)

    private init(share: Double, standardError: Double, low: Double, high: Double) {
        self.share = share
        self.standardError = standardError
        self.low = low
        self.high = high
    }

    /// - Parameters:
    ///   - standardError: of `share`, counted from pairs.
    ///   - pairs: of paths; only pairs are independent of each other.
    init(share: Double, standardError: Double, pairs: Int) {
        let bounds =
            standardError > 0
            ? Self.wilson(share, standardError: standardError) : Self.unanimous(share, pairs: pairs)
        self.init(share: share, standardError: standardError, low: bounds.low, high: bounds.high)
    }

    /// Where no path did it, every one, or of each pair exactly one: pairs of another kind are so rare that none was
    /// seen. Of them Clopper and Pearson's bound of one side at 95 % is about 3 / pairs, and each of them would move the
    /// share by 1 / pairs at most, or by half of that from a half.
    ///
    /// Worked example: none of 1,000 pairs is below 0.00299.
    private static func unanimous(_ share: Double, pairs: Int) -> (low: Double, high: Double) {
        // The other side is known, so all 5 % are on this one: a two-sided interval of 90 % has 5 % on each.
        let bound = Binomial.share(0, of: pairs, confidence: 0.9)?.high ?? 1
        switch share {
        case 0: return (0, bound)
        case 1: return (1 - bound, 1)
        default: return (max(0, share - bound / 2), min(1, share + bound / 2))
        }
    }

    /// Wilson's interval (JASA 22 (1927) 209-212), which stays within 0 and 1, for the number of independent paths that
    /// would have this standard error: n = p (1 - p) / e^2.
    ///
    /// Worked example: 0.1 with an error of 0.03 is as if of 100 paths: 0.0552 to 0.1744.
    private static func wilson(_ share: Double, standardError: Double) -> (low: Double, high: Double) {
        let z = InverseNormal.halfWidth(ofConfidence: 0.95)
        let variance = share * (1 - share)
        // z^2 / n.
        let relative = z * z * standardError * standardError / variance
        let center = (share + relative / 2) / (1 + relative)
        let half = (relative * variance + relative * relative / 4).squareRoot() / (1 + relative)
        return (max(0, center - half), min(1, center + half))
    }
}
