import Profiles
import RunRecords

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
