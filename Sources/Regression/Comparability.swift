package import RunRecords

/// Whether two runs may be compared: which of the fields that must be equal are not.
package struct Comparability: Sendable {
    /// Fields of the whole run first, by name; then those of the measurements that both have.
    package let differences: [FieldDifference]

    /// What is compared: the fingerprint is made anew from the record's host, environment and tool, so that records of
    /// an older wattmark, which fingerprinted other fields, are compared by today's.
    package struct Side: Sendable {
        package var fingerprint: Fingerprint
        package var measurements: [RateMeasurement]

        package init(fingerprint: Fingerprint, measurements: [RateMeasurement]) {
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
