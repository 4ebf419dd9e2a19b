import RunRecords

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
