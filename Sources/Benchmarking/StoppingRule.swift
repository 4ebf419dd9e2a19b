package import RunRecords
import Quantities
import Statistics

/// When enough samples were taken.
package struct StoppingRule: Sendable {
    private let settings: HarnessSettings
    /// So many samples of work that is slower than its time tell at least whether they agree.
    private static let fewestOfSlowWork = 3
    /// A sample that takes longer, in seconds, is not repeated once the time is overdrawn.
    private static let longSample = 5.0

    package enum Time: Sendable {
        case left
        /// Only for the sake of the fewest samples is it gone on.
        case up
        /// Not even for these.
        case overdrawn
    }

    package init(settings: HarnessSettings) { self.settings = settings }

    /// True when the interval is narrow enough, when the time is up, or at the largest number of samples; fewer samples
    /// than an interval needs are taken only where the time is overdrawn, and none of this ends it before the least time.
    ///
    /// - Parameters:
    ///   - samples: at least one.
    ///   - sampledSeconds: since the first was begun.
    package func isDone(_ samples: [Sample], time: Time, sampledSeconds: Double = .infinity) -> Bool {
        if sampledSeconds < settings.leastSeconds, time != .overdrawn { return false }
        guard samples.count >= settings.fewestSamples else {
            let isLong = samples.contains { $0.seconds > Self.longSample }
            return time == .overdrawn && (samples.count >= Self.fewestOfSlowWork || isLong)
        }
        guard samples.count < settings.mostSamples, time == .left else { return true }
        let interval = MedianInterval.estimate(samples.map(\.rate), confidence: settings.confidence)
        return (interval?.relativeHalfWidth ?? .infinity) <= settings.relativeHalfWidth
    }
}
