package import RunRecords

/// Whether two runs may be compared: which of the fields that must be equal are not.
package struct Comparability: Sendable {
    /// Fields of the whole run first, by name; then those of the measurements that both have.
    package let differences: [FieldDifference]

    /// What is compared: a record by the fingerprint that it carries, as lists and histories join runs by it.
    package struct Side: Sendable {
        package var fingerprint: Fingerprint
        package var measurements: [RateMeasurement]

        package init(fingerprint: Fingerprint, measurements: [RateMeasurement]) {
            self.fingerprint = fingerprint
            self.measurements = measurements
        }

        package init(_ record: RunRecord) {
            self.init(fingerprint: record.fingerprint, measurements: record.measurements)
        }

        package init(_ launch: LaunchReport) {
            self.init(
                fingerprint: Fingerprint(
                    host: launch.host, environment: launch.environment, tool: launch.tool),
                measurements: launch.measurements)
        }
    }

    /// - Parameter ofEqualProblems: whether measurements of unlike sizes are no pair, as where they are not compared.
    package init(baseline: Side, candidate: Side, ofEqualProblems: Bool = false) {
        let pairs = MeasurementPair.all(baseline.measurements, candidate.measurements).filter {
            !ofEqualProblems || $0.baseline.benchmark == $0.candidate.benchmark
        }
        differences =
            Self.fields(baseline.fingerprint, candidate.fingerprint) + pairs.flatMap(\.differences)
    }

    /// The differences that the user did not accept.
    package func unaccepted(_ acceptance: Acceptance) -> [FieldDifference] {
        differences.filter { !acceptance.covers($0.field) }
    }

    private static func fields(_ baseline: Fingerprint, _ candidate: Fingerprint) -> [FieldDifference] {
        guard baseline.id != candidate.id else { return [] }
        let names = Set(baseline.fields.keys).union(candidate.fields.keys).sorted()
        return names.compactMap { name in
            let (old, new) = (value(of: name, in: baseline), value(of: name, in: candidate))
            guard old != new else { return nil }
            return FieldDifference(field: name, baseline: old, candidate: new)
        }
    }

    /// A field that was not looked at, as by another version, is not one that was looked at and is unknown.
    private static func value(of name: String, in fingerprint: Fingerprint) -> String? {
        guard let value = fingerprint.fields[name] else {
            return name == Fingerprint.variablesField ? nil : "not in the record"
        }
        return value
    }
}
