package import Quantities

/// What a number of watts includes.
package enum PowerBoundary: String, Codable, CaseIterable, Sendable {
    /// CPU packages (RAPL).
    case package
    /// One board or component (hwmon).
    case board
    /// The whole server before its power supply's losses are known (BMC).
    case server
    /// At the plug.
    case wall
    /// From a power profile: nothing was metered.
    case modelled

    /// Whether the watts are those of the whole machine, so that revenue may be divided by them.
    package var includesWholeServer: Bool { self == .server || self == .wall }
}

/// Energy metered over the sampled windows of one measurement.
package struct Energy: Codable, Hashable, Sendable {
    package var joules: Double
    package var seconds: Double
    package var boundary: PowerBoundary
    /// `rapl`, `hwmon`, `ipmi-dcmi`.
    package var source: String
    /// By how much the joules may be off, from the meter's interval, resolution and stated accuracy. In records of
    /// before there was one the key is left out: their ids are hashes of their keys.
    package var errorJoules: Double?

    package init(
        joules: Double, seconds: Double, boundary: PowerBoundary, source: String, errorJoules: Double? = nil
    ) {
        self.joules = joules
        self.seconds = seconds
        self.boundary = boundary
        self.source = source
        self.errorJoules = errorJoules
    }

    package var watts: Watts { Watts(joules / seconds) }
    /// Half the width of the interval of the watts that the meter can tell.
    package var errorWatts: Watts? { errorJoules.map { Watts($0 / seconds) } }
}

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
