package import Quantities
package import RunRecords
import Statistics

/// What share of the peak beside it a rate reached, each sample by its own.
package struct PeakShare {
    /// `nil` where there is none, or a reading that cannot be one.
    package let peak: Peak?
    package let share: Estimate?
    /// `above-peak` where the samples contradict that it is one.
    package let warning: Warning?

    /// - Parameters:
    ///   - bound: the probe, and what it executes; `nil` where none ran.
    ///   - orLonger: how to measure longer, as the end of a sentence.
    package init(of samples: [Sample], bound: String?, confidence: Double, orLonger: String) {
        let ratios = samples.compactMap { sample in sample.peakRate.map { sample.rate / $0 } }
        guard let bound, let share = MedianInterval.estimate(ratios, confidence: confidence),
            let rate = MedianInterval.estimate(samples.compactMap(\.peakRate), confidence: confidence)
        else {
            (peak, self.share, warning) = (nil, nil, nil)
            return
        }
        let isKept = share.high <= RateMeasurement.mostOfPeak
        peak = isKept ? Peak(rate: rate, method: bound) : nil
        self.share = isKept ? share : nil
        warning =
            share.low > Self.mostByChance || !isKept
            ? Self.warning(of: share, isKept: isKept, orLonger: orLonger) : nil
    }

    private static func warning(of share: Estimate, isKept: Bool, orLonger: String) -> Warning {
        let most = isKept ? share.center : share.high
        return Warning(
            .abovePeak,
            """
            The rate reads \(isKept ? "" : "up to ")\(NumberText.significant(most)) times its peak, which nothing exceeds: \
            the peak's short windows were disturbed, or its probe is not the limit here\
            \(isKept ? "" : "; the peak is left out").
            """,
            nextStep: "Stop other work on this machine\(orLonger).")
    }

    /// By assumption: two windows beside each other differ by so much where nothing disturbs them.
    private static let mostByChance = 1.02
}
