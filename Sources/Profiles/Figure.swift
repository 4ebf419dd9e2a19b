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
