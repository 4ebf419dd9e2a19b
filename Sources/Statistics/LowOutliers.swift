import Foundation
package import Quantities

/// Which of many alike rates lie below the others by more than chance.
///
/// Each is set against the median on the scale of logarithms, in units of how far the others lie from it (see
/// `RobustScale`) and of what its own interval adds to that; the scores are judged by Student's t, one side of it, and the
/// p-values adjusted by Benjamini and Hochberg. What differs by less than nobody would act on it is none, however sure.
package struct LowOutliers: Sendable {
    package struct Settings: Sendable {
        /// Of those that are found, the share that may be false.
        package var falseDiscoveries = 0.01
        /// Of 1, below the median.
        package var smallestShortfall = 0.02

        package init() {}
    }

    package struct Judgement: Hashable, Sendable {
        /// 1 - rate / median; below 0 for what is faster.
        package var shortfall: Double
        /// How many deviations below the median.
        package var score: Double
        package var pValue: Double
        /// Adjusted over all of them.
        package var qValue: Double
        package var isLow: Bool
    }

    /// With fewer nothing can be told.
    package static let fewest = 8

    package let median: Double
    /// Robust standard deviation of the logarithms: a share, as long as it is small.
    package let deviation: Double
    /// In the order given.
    package let judgements: [Judgement]

    /// - Parameter rates: above 0.
    /// - Returns: `nil` for fewer than `fewest`, or a rate that is not a number above 0.
    package init?(_ rates: [Estimate], settings: Settings = Settings()) {
        let logs = rates.map { log($0.center) }
        guard rates.count >= Self.fewest, logs.allSatisfy(\.isFinite), let center = Summary(logs)?.median,
            let between = RobustScale.deviation(logs)
        else { return nil }
        let own = rates.map(Self.ownDeviation)
        let usual = Summary(own.compactMap(\.self))?.median ?? 0
        // The deviation between hosts holds what is usual of their own; who is less sure than that is given more.
        let common = max(between, usual)
        let degrees = RobustScale.degrees(count: rates.count)
        let scores = zip(logs, own).map { value, own in
            let excess = max(0, (own ?? usual) * (own ?? usual) - usual * usual)
            return Self.score(center - value, (common * common + excess).squareRoot())
        }
        let pValues = scores.map { score in
            let half = StudentT.twoSidedProbability(score, degrees: degrees) / 2
            return score > 0 ? half : 1 - half
        }
        let qValues = BenjaminiHochberg.adjusted(pValues)
        median = exp(center)
        deviation = between
        judgements = rates.indices.map { index in
            let shortfall = 1 - exp(logs[index] - center)
            return Judgement(
                shortfall: shortfall, score: scores[index], pValue: pValues[index], qValue: qValues[index],
                isLow: qValues[index] < settings.falseDiscoveries && shortfall >= settings.smallestShortfall)
        }
    }

    /// Where nothing differs, no distance is one, and where only this does, any is.
    private static func score(_ distance: Double, _ deviation: Double) -> Double {
        abs(distance) <= 1e-12 ? 0 : distance / deviation
    }

    /// Of the logarithm, from the interval; `nil` where that tells nothing.
    private static func ownDeviation(_ rate: Estimate) -> Double? {
        guard rate.confidence > 0, rate.low > 0, rate.high >= rate.low else { return nil }
        guard rate.confidence < 1 else { return 0 }
        return log(rate.high / rate.low) / 2 / InverseNormal.halfWidth(ofConfidence: rate.confidence)
    }
}
