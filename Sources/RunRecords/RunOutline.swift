package import Foundation

/// What a fleet asks of a run: its record without the samples and without what its prices were made of, which are most of its
/// bytes.
package struct RunOutline: Equatable, Sendable {
    /// How many samples a measurement has, and how many of them something disturbed.
    package struct SampleCount: Codable, Hashable, Sendable {
        package var all: Int
        package var dirty: Int
    }

    /// The part that the runs of like hosts share, which is most of what is left.
    package struct Machine: Codable, Hashable, Sendable {
        /// Without its name.
        var host: HostDescription
        var fingerprint: Fingerprint
        var tool: Tool
    }

    /// Without samples and assumptions: its id is that of the whole record.
    package let record: RunRecord
    /// Of the measurements, in their order.
    package let samples: [SampleCount]

    package init(of whole: RunRecord) {
        var thinned = whole
        for place in thinned.measurements.indices { thinned.measurements[place].samples = [] }
        for place in thinned.revenue.indices {
            thinned.revenue[place].assumptions = [:]
            thinned.revenue[place].assumed = nil
        }
        record = thinned
        samples = whole.measurements.map { measurement in
            SampleCount(
                all: measurement.samples.count, dirty: measurement.samples.count { !$0.dirt.isEmpty })
        }
    }
}

/// As it is kept: in two parts, in a form of its own that is read fast, with the keys as they are and times as numbers.
///
/// What is kept is compared with what a record gives: whoever changes the form of either part gives the stores a migration.
extension RunOutline {
    private struct Own: Codable {
        var schema: String
        var id: String
        var label: String?
        var tags: RunTags?
        var startedAt: Date
        var finishedAt: Date
        var hostname: String?
        var environment: Environment
        var measurements: [RateMeasurement]
        var power: PowerSource?
        var revenue: [RevenueRow]
        var warnings: [Warning]
        var samples: [SampleCount]
    }

    package var machine: Machine {
        var host = record.host
        host.hostname = nil
        return Machine(host: host, fingerprint: record.fingerprint, tool: record.tool)
    }

    /// The part that no other run shares.
    package func ownPart() throws -> Data {
        try Self.encode(
            Own(
                schema: record.schema, id: record.id, label: record.label, tags: record.tags,
                startedAt: record.startedAt, finishedAt: record.finishedAt, hostname: record.host.hostname,
                environment: record.environment, measurements: record.measurements, power: record.power,
                revenue: record.revenue, warnings: record.warnings, samples: samples))
    }

    package init(ownPart: Data, on machine: Machine) throws {
        let own = try JSONDecoder().decode(Own.self, from: ownPart)
        var host = machine.host
        host.hostname = own.hostname
        record = RunRecord(
            schema: own.schema, id: own.id, label: own.label, tags: own.tags, startedAt: own.startedAt,
            finishedAt: own.finishedAt, tool: machine.tool, host: host, environment: own.environment,
            fingerprint: machine.fingerprint, measurements: own.measurements, power: own.power,
            revenue: own.revenue, warnings: own.warnings)
        samples = own.samples
    }

    fileprivate static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }
}

extension RunOutline.Machine {
    package func encoded() throws -> Data { try RunOutline.encode(self) }

    package init(encoded: Data) throws { self = try JSONDecoder().decode(Self.self, from: encoded) }
}
