/// Which way a metric is better. Every metric states it, so that an improvement is never taken for a regression.
package enum Polarity: String, Encodable, CaseIterable, Sendable {
    case higher, lower

    /// A log-ratio of new to old, turned so that a positive one is better.
    package func gain(_ logRatio: Double) -> Double {
        switch self {
        case .higher: logRatio
        case .lower: -logRatio
        }
    }
}
