/// How long and how exactly to measure.
package struct HarnessSettings: Sendable {
    /// Nanoseconds of a sample, of the peak beside it, and of a warm-up window.
    package var sampleWindow: UInt64
    package var peakWindow: UInt64
    package var warmUpWindow: UInt64
    /// Confidence of every interval.
    package var confidence: Double
    /// Sampling ends when half the interval's width is at most this share of the median...
    package var relativeHalfWidth: Double
    /// ...and at least this many samples were taken: six make a 95 % interval possible.
    package var fewestSamples: Int
    package var mostSamples: Int
    /// The share of a measurement's time that warming up may take.
    package var warmUpShare: Double
    /// Seconds for all measurements together.
    package var totalSeconds: Double
    /// Seconds that sampling lasts even where the interval is narrow: a slow meter tells nothing before.
    package var leastSeconds = 0.0

    /// No run is asked to take longer.
    package static let longestSeconds = 3600.0

    /// How a run measures longer than this, for advice; `nil` where none can.
    package var longer: String? {
        guard totalSeconds < Self.longestSeconds else { return nil }
        let seconds = max(Self.standard.totalSeconds, (2 * totalSeconds).rounded(.up))
        return "run --seconds \(Int(min(Self.longestSeconds, seconds)))"
    }

    /// The end of a sentence that advises something else first; empty where no run measures longer.
    var orLonger: String { longer.map { ", or measure longer, as with \($0)" } ?? "" }

    package init(
        sampleWindow: UInt64, peakWindow: UInt64, warmUpWindow: UInt64, confidence: Double,
        relativeHalfWidth: Double, fewestSamples: Int, mostSamples: Int, warmUpShare: Double,
        totalSeconds: Double
    ) {
        self.sampleWindow = sampleWindow
        self.peakWindow = peakWindow
        self.warmUpWindow = warmUpWindow
        self.confidence = confidence
        self.relativeHalfWidth = relativeHalfWidth
        self.fewestSamples = fewestSamples
        self.mostSamples = mostSamples
        self.warmUpShare = warmUpShare
        self.totalSeconds = totalSeconds
    }

    /// About 35 seconds in all.
    package static let standard = HarnessSettings(
        sampleWindow: 100_000_000, peakWindow: 25_000_000, warmUpWindow: 50_000_000, confidence: 0.95,
        relativeHalfWidth: 0.005, fewestSamples: 8, mostSamples: 400, warmUpShare: 0.3, totalSeconds: 33)

    /// About 11 seconds in all.
    package static let quick = HarnessSettings(
        sampleWindow: 60_000_000, peakWindow: 15_000_000, warmUpWindow: 25_000_000, confidence: 0.95,
        relativeHalfWidth: 0.005, fewestSamples: 6, mostSamples: 400, warmUpShare: 0.3, totalSeconds: 9.5)

    /// For a list of kernels: enough to rank them. The time is given for each.
    package static let bench = HarnessSettings(
        sampleWindow: 60_000_000, peakWindow: 20_000_000, warmUpWindow: 25_000_000, confidence: 0.95,
        relativeHalfWidth: 0.005, fewestSamples: 6, mostSamples: 100, warmUpShare: 0.2, totalSeconds: 45)
}
