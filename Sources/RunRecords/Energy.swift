package import Quantities

/// Energy metered over the sampled windows of one measurement.
package struct Energy: Codable, Hashable, Sendable {
    package var joules: Double
    package var seconds: Double
    package var boundary: PowerBoundary
    /// `rapl`, `acpi`, `hwmon`, `ipmi-dcmi`.
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
