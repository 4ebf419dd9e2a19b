import Profiles
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

/// A key without which some revenue of a profile cannot be computed.
struct Gap: Hashable {
    let key: String
    /// Of the profile's file.
    let folder: String
    let id: String

    static let hostRent = "usd_per_hour"
    var isHostRent: Bool { key == Self.hostRent && folder == ProfileKind.host.folder }

    /// One for each key and folder, in the order of their first profiles.
    static func warnings(of gaps: [Gap]) -> [Warning] {
        var order: [[String]] = []
        for gap in gaps where !order.contains([gap.folder, gap.key]) { order.append([gap.folder, gap.key]) }
        return order.map { place in
            let ids = gaps.filter { [$0.folder, $0.key] == place }.map(\.id)
            let (folder, key) = (place[0], place[1])
            let isOne = ids.count == 1
            let names = isOne ? ids[0] : ids.dropLast().joined(separator: ", ") + " and \(ids[ids.count - 1])"
            return Warning(
                .incompleteProfile,
                "\(names) \(isOne ? "has" : "have") no \(key), so some of \(isOne ? "its" : "their") revenue is left out",
                nextStep:
                    "Add \(key) with its source to \(isOne ? "\(folder)/\(ids[0]).yaml" : "their files in \(folder)")."
            )
        }
    }
}
