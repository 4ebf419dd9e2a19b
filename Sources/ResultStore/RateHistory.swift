package import Foundation

/// The rates of one metric, measured on like hosts.
package struct RateHistory: Hashable, Sendable {
    /// What is followed. The kernel is not part of it: that another kernel was chosen may be why a rate moved.
    package struct Metric: Hashable, Sendable {
        package var workload: String
        package var engine: String
        package var dataType: String?
        /// `1024x1024x512` (m, n, k) or `80 bytes`.
        package var problem: String
        package var placement: String
        package var unit: String

        package init(
            workload: String, engine: String, dataType: String?, problem: String, placement: String,
            unit: String
        ) {
            self.workload = workload
            self.engine = engine
            self.dataType = dataType
            self.problem = problem
            self.placement = placement
            self.unit = unit
        }

        /// `sha256d/openssl/one-core`, `matmul/native/f32/1024x1024x1024/all-cores`.
        package var name: String {
            let size = workload == "sha256d" ? nil : problem
            return [workload, engine, dataType, size, placement].compactMap(\.self).joined(separator: "/")
        }
    }

    package struct Point: Hashable, Sendable {
        /// The run's id.
        package var run: String
        package var startedAt: Date
        package var label: String?
        package var kernel: String
        package var center: Double
        package var low: Double
        package var high: Double

        package init(
            run: String, startedAt: Date, label: String?, kernel: String, center: Double, low: Double,
            high: Double
        ) {
            self.run = run
            self.startedAt = startedAt
            self.label = label
            self.kernel = kernel
            self.center = center
            self.low = low
            self.high = high
        }
    }

    package var metric: Metric
    package var fingerprintID: String
    /// Those of the points, sorted, without the unknown.
    package var hostnames: [String]
    /// Oldest first; never empty.
    package var points: [Point]
    /// Whether there are points before these.
    package var goesFurtherBack: Bool

    package init(
        metric: Metric, fingerprintID: String, hostnames: [String], points: [Point], goesFurtherBack: Bool
    ) {
        self.metric = metric
        self.fingerprintID = fingerprintID
        self.hostnames = hostnames
        self.points = points
        self.goesFurtherBack = goesFurtherBack
    }
}
