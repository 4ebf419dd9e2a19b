package import RunRecords

/// A field that must be equal for two rates to be comparable, and is not.
package struct FieldDifference: Encodable, Hashable, Sendable {
    /// Of the fingerprint (`cpu.model`), or of the measurements (`kernel`, with its subject).
    package var field: String
    /// Which measurement; `null` for fields of the whole run.
    @Nullable package var subject: String?
    /// `null` where it is not known.
    @Nullable package var baseline: String?
    @Nullable package var candidate: String?

    package init(field: String, subject: String? = nil, baseline: String?, candidate: String?) {
        self.field = field
        self.subject = subject
        self.baseline = baseline
        self.candidate = candidate
    }

    /// Whether it is of the machine, and not of what was measured on it, of a kernel or of the build that measured.
    package var isOfMachine: Bool { subject == nil && Acceptance(hosts: true).covers(field) }
}
