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

/// A number with how far it may be off: `low` and `high` are taken as P10 and P90.
///
/// A side that the source does not give is `nil`: nobody knows it, which is not the same as being exact.
package struct Spread: Encodable, Hashable, Sendable {
    package var low: Double?
    package var median: Double
    package var high: Double?

    package init(low: Double? = nil, median: Double, high: Double? = nil) {
        self.low = low
        self.median = median
        self.high = high
    }

    package var isKnown: Bool { low != nil || high != nil }
}

/// A number of a profile, in the unit that its key names, with its spread and its provenance.
package struct Figure: Encodable, Hashable, Sendable {
    package var spread: Spread
    package var provenance: Provenance

    package init(_ spread: Spread, _ provenance: Provenance) {
        self.spread = spread
        self.provenance = provenance
    }

    package var median: Double { spread.median }
}

extension Figure {
    /// Both, with sides where either has one; the source names both, the confidence is the lesser.
    package static func + (left: Figure, right: Figure) -> Figure {
        func side(_ of: (Spread) -> Double?) -> Double? {
            let (a, b) = (of(left.spread), of(right.spread))
            return a == nil && b == nil ? nil : (a ?? left.median) + (b ?? right.median)
        }
        let source =
            left.provenance.source == right.provenance.source
            ? left.provenance.source : "\(left.provenance.source); \(right.provenance.source)"
        let lesser = [Provenance.Confidence.low, .medium, .high].first {
            $0 == left.provenance.confidence || $0 == right.provenance.confidence
        }
        return Figure(
            Spread(low: side(\.low), median: left.median + right.median, high: side(\.high)),
            Provenance(source: source, asOf: left.provenance.asOf, confidence: lesser ?? .low))
    }

    /// In another unit: with the same source.
    package func scaled(by factor: Double) -> Figure {
        Figure(
            Spread(
                low: spread.low.map { $0 * factor }, median: median * factor,
                high: spread.high.map { $0 * factor }), provenance)
    }
}
