package import RunRecords

/// Whether two runs may be compared: which of the fields that must be equal are not.
package struct Comparability: Sendable {
    /// Fields of the whole run first, by name; then those of the measurements that both have.
    package let differences: [FieldDifference]

    /// What is compared: the fingerprint is made anew from the record's host, environment and tool, so that records of
    /// an older wattmark, which fingerprinted other fields, are compared by today's.
    package struct Side: Sendable {
        package var fingerprint: Fingerprint
        package var measurements: [Measurement]

        package init(fingerprint: Fingerprint, measurements: [Measurement]) {
            self.fingerprint = fingerprint
            self.measurements = measurements
        }

        package init(_ record: RunRecord) {
            self.init(
                fingerprint: Fingerprint(
                    host: record.host, environment: record.environment, tool: record.tool),
                measurements: record.measurements)
        }

        package init(_ launch: LaunchReport) {
            self.init(
                fingerprint: Fingerprint(
                    host: launch.host, environment: launch.environment, tool: launch.tool),
                measurements: launch.measurements)
        }
    }

    package init(baseline: Side, candidate: Side) {
        differences =
            Self.fields(baseline.fingerprint, candidate.fingerprint)
            + MeasurementPair.all(baseline.measurements, candidate.measurements).flatMap(\.differences)
    }

    /// The differences that the user did not accept.
    package func unaccepted(_ acceptance: Acceptance) -> [FieldDifference] {
        differences.filter { !acceptance.covers($0.field) }
    }

    private static func fields(_ baseline: Fingerprint, _ candidate: Fingerprint) -> [FieldDifference] {
        let names = Set(baseline.fields.keys).union(candidate.fields.keys).sorted()
        return names.compactMap { name in
            let (old, new) = (baseline.fields[name] ?? nil, candidate.fields[name] ?? nil)
            guard old != new else { return nil }
            return FieldDifference(field: name, baseline: old, candidate: new)
        }
    }
}

/// Differences that the user wants to compare across.
package struct Acceptance: Hashable, Sendable {
    /// Names of fields (`cpu.model`), or of groups of them (`cpu`).
    package var fields: Set<String>
    /// Everything that belongs to the machine and to what fits it: all but the tool and the problem.
    package var hosts: Bool

    package init(fields: Set<String> = [], hosts: Bool = false) {
        self.fields = fields
        self.hosts = hosts
    }

    /// Every field and group of fields that may be named.
    package static var known: Set<String> {
        let fields =
            Fingerprint.fieldNames + [Fingerprint.variablesField] + [
                MeasurementPair.kernelField, MeasurementPair.problemField, MeasurementPair.workersField,
            ]
        return Set(fields).union(fields.compactMap { $0.split(separator: ".").first.map(String.init) })
    }

    package func covers(_ field: String) -> Bool {
        if fields.contains(field) { return true }
        if let group = field.split(separator: ".").first, fields.contains(String(group)) { return true }
        return hosts && !field.hasPrefix("tool.") && field != MeasurementPair.problemField
    }
}
