/// Where a number comes from, as a profile states it.
package struct Provenance: Encodable, Hashable, Sendable {
    /// How far the source can be trusted: an issuer, a regulator or a standard; a catalogue or press that agrees
    /// with another; a single listing or an assumption.
    package enum Confidence: String, Encodable, CaseIterable, Sendable {
        case high, medium, low
    }

    package var source: String
    package var asOf: AsOf
    package var confidence: Confidence

    package init(source: String, asOf: AsOf, confidence: Confidence) {
        self.source = source
        self.asOf = asOf
        self.confidence = confidence
    }

    /// The source of a number that was set by hand for one answer.
    static let overrideSource = "override"

    /// Whoever sets a value does not doubt it: the confidence says so, and nothing about the world.
    static var override: Provenance {
        Provenance(source: overrideSource, asOf: .undated, confidence: .high)
    }

    package var isOverride: Bool { source == Self.overrideSource }

    /// Whether the number was assumed rather than found: its source says so with its first word.
    package var isAssumption: Bool { source.lowercased().hasPrefix("assum") }
}
