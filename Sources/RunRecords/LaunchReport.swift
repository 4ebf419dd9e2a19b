/// What one measuring process of a check hands to the process that started it, schema `wattmark.launch/1`.
///
/// It is not a run record, so that nothing measured with a slow-down can be stored as one.
package struct LaunchReport: Codable, Sendable {
    package static let currentSchema = "wattmark.launch/1"

    package var schema: String
    package var tool: Tool
    package var host: HostDescription
    package var environment: Environment
    package var measurements: [RateMeasurement]
    /// The share of its speed that the work was robbed of on purpose; `null` in honest launches.
    @Nullable package var slowDown: Double?

    package init(
        tool: Tool, host: HostDescription, environment: Environment, measurements: [RateMeasurement],
        slowDown: Double?
    ) {
        schema = Self.currentSchema
        self.tool = tool
        self.host = host
        self.environment = environment
        self.measurements = measurements
        self.slowDown = slowDown
    }
}
