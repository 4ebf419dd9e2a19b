package import Profiles
package import RunRecords

/// How far the figures can be trusted that are a row's own: those of its machine and of what its work is sold for. What
/// all rows share, the site and the network, tells no row from another and is left out.
package struct RowConfidence: Encodable, Hashable, Sendable {
    /// The lowest of them; `nil` where all were measured or set by hand.
    @Nullable package var lowest: Provenance.Confidence?
    /// Those of low confidence, by the names that they have in the row's assumptions.
    package var lowInputs: [String]

    package init(lowest: Provenance.Confidence? = nil, lowInputs: [String] = []) {
        self.lowest = lowest
        self.lowInputs = lowInputs
    }

    init(of inputs: [Input]) {
        let found = inputs.compactMap(\.confidence)
        let lowest = [Provenance.Confidence.low, .medium, .high].first { found.contains($0) }
        self.init(lowest: lowest, lowInputs: inputs.filter { $0.confidence == .low }.map(\.name))
    }
}
