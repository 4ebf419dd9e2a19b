package import Foundation

/// The immutable document of one run, schema `wattmark.run/2`.
///
/// `wattmark.run/1` has no `steps` in its rows of revenue, and stays readable.
///
/// Every key is in `snake_case`, every value in SI base units, and what is not known is `null`.
package struct RunRecord: Codable, Equatable, Sendable {
    package static let currentSchema = "wattmark.run/2"
    package static let readableSchemas = ["wattmark.run/1", currentSchema]

    package var schema: String
    /// SHA-256, in hexadecimal, of the record's canonical JSON with this field empty.
    package var id: String
    /// A name that the user gave the run, to find it again.
    @Nullable package var label: String?
    /// Where it belongs. Where there are none the key is left out: it came after records without it were written, and their
    /// ids are hashes of their keys.
    package var tags: RunTags?
    /// Whole seconds, UTC.
    package var startedAt: Date
    package var finishedAt: Date
    package var tool: Tool
    package var host: HostDescription
    package var environment: Environment
    package var fingerprint: Fingerprint
    package var measurements: [RateMeasurement]
    /// `null` where no meter saw the machine, and no profile says what it draws.
    @Nullable package var power: PowerSource?
    package var revenue: [RevenueRow]
    package var warnings: [Warning]

    /// Seals the record: times are cut to whole seconds and the id is computed from the content.
    package init(
        label: String?, tags: RunTags? = nil, startedAt: Date, finishedAt: Date, tool: Tool,
        host: HostDescription,
        environment: Environment,
        fingerprint: Fingerprint, measurements: [RateMeasurement], power: PowerSource?, revenue: [RevenueRow],
        warnings: [Warning]
    ) throws {
        schema = Self.currentSchema
        id = ""
        self.label = label
        self.tags = tags
        self.startedAt = startedAt.inWholeSeconds
        self.finishedAt = finishedAt.inWholeSeconds
        self.tool = tool
        self.host = host
        self.environment = environment
        self.fingerprint = fingerprint
        self.measurements = measurements
        self.power = power
        self.revenue = revenue
        self.warnings = warnings
        id = try contentID()
    }

    /// As it is: of what was sealed before.
    init(
        schema: String, id: String, label: String?, tags: RunTags?, startedAt: Date, finishedAt: Date,
        tool: Tool, host: HostDescription, environment: Environment, fingerprint: Fingerprint,
        measurements: [RateMeasurement], power: PowerSource?, revenue: [RevenueRow], warnings: [Warning]
    ) {
        self.schema = schema
        self.id = id
        self.label = label
        self.tags = tags
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.tool = tool
        self.host = host
        self.environment = environment
        self.fingerprint = fingerprint
        self.measurements = measurements
        self.power = power
        self.revenue = revenue
        self.warnings = warnings
    }
}

extension Date {
    var inWholeSeconds: Date { Date(timeIntervalSince1970: timeIntervalSince1970.rounded(.down)) }
}
