package import Quantities

/// The watts that the run's revenue is divided by.
package struct PowerSource: Codable, Hashable, Sendable {
    /// A meter (`ipmi-dcmi`) or `profile`.
    package var source: String
    package var boundary: PowerBoundary
    /// Of the measured machine, or of its share of a larger one, at load.
    package var watts: Estimate
    /// The power profile's id; `null` where a meter gave the watts.
    @Nullable package var profile: String?
    /// How the watts came about, in one sentence.
    package var derivation: String

    package init(
        source: String, boundary: PowerBoundary, watts: Estimate, profile: String?, derivation: String
    ) {
        self.source = source
        self.boundary = boundary
        self.watts = watts
        self.profile = profile
        self.derivation = derivation
    }
}
