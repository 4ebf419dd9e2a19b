/// Which values an input may take.
package enum InputRange: Sendable {
    case positive, notNegative, atLeastOne, share, partialShare
    /// Of a year: above -1.
    case growth

    package func admits(_ value: Double) -> Bool {
        guard value.isFinite else { return false }
        return switch self {
        case .positive: value > 0
        case .notNegative: value >= 0
        case .atLeastOne: value >= 1
        case .share: value > 0 && value <= 1
        case .partialShare: value >= 0 && value < 1
        case .growth: value > -1 && value <= 3
        }
    }

    /// The value that may be taken which is nearest to `value`. Of a share that must leave something,
    /// a thousandth is left.
    package func nearest(to value: Double) -> Double {
        switch self {
        case .positive, .notNegative: max(0, value)
        case .growth: min(3, max(-0.999, value))
        case .atLeastOne: max(1, value)
        case .share: min(1, value)
        case .partialShare: min(0.999, value)
        }
    }

    /// For errors.
    package var description: String {
        switch self {
        case .positive: "a number above 0"
        case .notNegative: "0 or more"
        case .atLeastOne: "1 or more"
        case .share: "a share above 0 and at most 1"
        case .partialShare: "a share from 0 to below 1"
        case .growth: "a growth above -1 and at most 3"
        }
    }
}
