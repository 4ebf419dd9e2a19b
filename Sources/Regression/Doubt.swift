import Foundation
import Quantities
package import RunRecords

/// Why a difference from a stored baseline may be the machine's and not the code's.
///
/// Launches that measure in turn share their moment; a stored baseline has another, and what the machine did in between
/// looks like a change of the code. Each of these makes a verdict inconclusive.
package struct Doubt: Codable, Hashable, Sendable {
    package enum Cause: String, Codable, CaseIterable, Sendable {
        /// More than a tenth of a side's windows were disturbed, and not by the clock alone where a probe shares it.
        case noise
        /// The peak probe, which is no code under test, moved, and by more than the share of it.
        case peakMoved = "peak-moved"
        /// So did the clock, of a benchmark that has no peak probe.
        case clockMoved = "clock-moved"
        /// All benchmarks that have no peak probe moved the same way.
        case movedTogether = "moved-together"
    }

    package var cause: Cause
    /// What disturbed the windows, the most frequent first; empty where that is not the cause.
    package var noise: [NoiseCause]
    /// Of what moved, now / then; `null` where nothing was seen to move.
    @Nullable package var ratio: Double?

    private init(_ cause: Cause, noise: [NoiseCause] = [], ratio: Double? = nil) {
        self.cause = cause
        self.noise = noise
        self.ratio = ratio
    }

    package static func noise(_ causes: [NoiseCause]) -> Doubt { Doubt(.noise, noise: causes) }
    package static func peakMoved(_ ratio: Double) -> Doubt { Doubt(.peakMoved, ratio: ratio) }
    package static func clockMoved(_ ratio: Double) -> Doubt { Doubt(.clockMoved, ratio: ratio) }
    package static let movedTogether = Doubt(.movedTogether)

    /// Follows "but".
    package var sentence: String {
        let change = ratio.map { " by \(NumberText.change($0))" } ?? ""
        return switch cause {
        case .noise:
            "more than a tenth of a side's windows were disturbed (\(noise.map(\.rawValue).joined(separator: ", ")))"
        case .peakMoved: "the peak probe beside it moved\(change), so the machine is not what it was"
        case .clockMoved: "the clock moved\(change), so the machine is not what it was"
        case .movedTogether:
            "all benchmarks without a peak probe moved the same way, as they do when the machine changes"
        }
    }
}
