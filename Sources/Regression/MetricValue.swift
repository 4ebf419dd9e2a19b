package import Quantities

/// A number of a subject with what is known of its spread.
package struct MetricValue: Sendable {
    /// What the observations repeat.
    package enum Replication: String, Encodable, Sendable {
        /// Processes: all that differs between two measurements is in their spread.
        case launches
        /// Windows within one process: what differs between processes is not in their spread.
        case windows
        /// Nothing: the value has an interval of its own, or none.
        case none
    }

    package var metric: Metric
    package var estimate: Estimate
    package var observations: [Double]
    package var replication: Replication
    /// What else the value depends on: two of the same context share it, so that it cancels in their ratio. `nil` where
    /// nothing is shared.
    package var context: String?
    /// Whether a ratio to a value of another context says nothing: modelled watts follow the number of cores that were asked
    /// for, whatever was measured, and a share of the peak the instructions that were taken for it.
    package var isOfItsContext: Bool
    /// The context, where it is one of those.
    package var basis: String? { isOfItsContext ? context : nil }
    /// What it is proportional to, or, where the two have opposite polarities, inversely so.
    package var follows: Metric?

    package init(
        metric: Metric, estimate: Estimate, observations: [Double] = [], replication: Replication = .none,
        context: String? = nil, isOfItsContext: Bool = false, follows: Metric? = nil
    ) {
        self.metric = metric
        self.estimate = estimate
        self.observations = observations
        self.replication = replication
        self.context = context
        self.isOfItsContext = isOfItsContext
        self.follows = follows
    }
}
