package import Quantities
package import RunRecords

/// What a check found for one metric.
package struct MetricVerdict: Encodable, Equatable, Sendable {
    package var metric: Metric
    package var verdict: Verdict
    /// Median over the launches, with the order-statistic interval.
    package var baseline: Estimate
    package var candidate: Estimate
    /// Candidate / baseline: centre and exact interval. Above 1 is more, not always better: see the polarity. Of pairs of
    /// launches where they measured in turn; of shares of the peak where a stored baseline has a peak probe beside it.
    package var ratio: Estimate
    /// Two-sided, of no change; exact unless `test` says otherwise.
    package var pValue: Double
    /// After Holm's adjustment over all metrics of the check.
    package var adjustedPValue: Double
    /// `Wilcoxon signed-rank, exact` or `Mann-Whitney, exact`.
    package var test: String
    /// MDE. The width of the interval, as a share of the baseline: a change as large as this is seen nearly always.
    /// `null` where there are too few launches for an interval.
    @Nullable package var minimumDetectableChange: Double?
    /// One value a launch, in the order of the launches; pairs in the paired design.
    package var baselineLaunches: [Double]
    package var candidateLaunches: [Double]
    /// Candidate / baseline of each pair, from windows measured in turn; `null` against a stored baseline.
    @Nullable package var pairRatios: [Double]?
    /// The peak probe's rate now / then, where a stored baseline was judged beside it; else `null`.
    @Nullable package var peakRatio: Double?
    /// Of dollars: today's price over the baseline's; `null` where both have one price.
    @Nullable package var priceRatio: Double?
    /// Causes of noise that were seen, the most frequent first.
    package var noise: [NoiseCause]
    /// Why a change that is seen is not believed; `null` where it is, or none is seen.
    @Nullable package var doubt: Doubt?
    /// What the verdict means here, in one sentence.
    package var explanation: String

    package init(
        metric: Metric, verdict: Verdict, baseline: Estimate, candidate: Estimate, ratio: Estimate,
        pValue: Double, adjustedPValue: Double, test: String, minimumDetectableChange: Double?,
        baselineLaunches: [Double], candidateLaunches: [Double], pairRatios: [Double]? = nil,
        peakRatio: Double? = nil, priceRatio: Double? = nil, noise: [NoiseCause], doubt: Doubt? = nil,
        explanation: String
    ) {
        self.metric = metric
        self.verdict = verdict
        self.baseline = baseline
        self.candidate = candidate
        self.ratio = ratio
        self.pValue = pValue
        self.adjustedPValue = adjustedPValue
        self.test = test
        self.minimumDetectableChange = minimumDetectableChange
        self.baselineLaunches = baselineLaunches
        self.candidateLaunches = candidateLaunches
        self.pairRatios = pairRatios
        self.peakRatio = peakRatio
        self.priceRatio = priceRatio
        self.noise = noise
        self.doubt = doubt
        self.explanation = explanation
    }
}
