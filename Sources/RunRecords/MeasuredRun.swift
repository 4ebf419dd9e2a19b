package import Foundation

/// A run as it was measured, before it is priced.
package struct MeasuredRun: Sendable {
    package var startedAt: Date
    package var finishedAt: Date
    package var tool: Tool
    package var host: HostDescription
    package var environment: Environment
    package var measurements: [RateMeasurement]
    package var warnings: [Warning]

    package init(
        startedAt: Date, finishedAt: Date, tool: Tool, host: HostDescription, environment: Environment,
        measurements: [RateMeasurement], warnings: [Warning] = []
    ) {
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.tool = tool
        self.host = host
        self.environment = environment
        self.measurements = measurements
        self.warnings = warnings
    }

    /// The finished record.
    ///
    /// - Parameter warnings: on the price; those on what was measured stand before them.
    package func record(
        label: String?, tags: RunTags? = nil, power: PowerSource?, revenue: [RevenueRow], warnings: [Warning]
    ) throws -> RunRecord {
        try RunRecord(
            label: label, tags: tags, startedAt: startedAt, finishedAt: finishedAt, tool: tool, host: host,
            environment: environment,
            fingerprint: Fingerprint(host: host, environment: environment, tool: tool),
            measurements: measurements, power: power, revenue: revenue,
            warnings: self.warnings + warnings)
    }
}
