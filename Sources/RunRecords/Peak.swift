package import Quantities

/// The ceiling of the same cores, measured in the same run.
package struct Peak: Codable, Hashable, Sendable {
    package var rate: Estimate
    /// Which probe, and what it executes.
    package var method: String

    /// Whether it is the speed of memory, as of products of few rows, which follows no core's clock.
    package var isOfMemory: Bool { method.hasPrefix("bandwidth_") }

    package init(rate: Estimate, method: String) {
        self.rate = rate
        self.method = method
    }
}
