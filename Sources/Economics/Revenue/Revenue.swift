package import RunRecords

/// Rows of revenue, and what could not be computed.
package struct Revenue: Equatable, Sendable {
    /// With the cost between gross and net.
    package var priced: [PricedRow]
    /// A key that a profile lacks.
    var gaps: [Gap]
    private var notes: [Warning]

    init(priced: [PricedRow] = [], notes: [Warning] = [], gaps: [Gap] = []) {
        self.priced = priced
        self.notes = notes
        self.gaps = gaps
    }

    /// Of what is not priced.
    package static var none: Revenue { Revenue() }

    package var rows: [RevenueRow] { priced.map(\.row) }

    /// What was left out; profiles that lack the same key share a warning.
    package var warnings: [Warning] { notes + Gap.warnings(of: gaps.filter { !$0.isHostRent }) }

    /// Ids of the hosts of whose model no source gives a rent.
    package var unrentedHosts: [String] { gaps.filter(\.isHostRent).map(\.id) }

    /// Both; a warning that is in both is kept once.
    package static func + (left: Revenue, right: Revenue) -> Revenue {
        Revenue(
            priced: left.priced + right.priced,
            notes: left.notes + right.notes.filter { !left.notes.contains($0) },
            gaps: left.gaps + right.gaps.filter { !left.gaps.contains($0) })
    }

    mutating func note(_ warning: Warning) {
        if !notes.contains(warning) { notes.append(warning) }
    }
}
