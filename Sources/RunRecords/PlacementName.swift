/// How the workers of a measurement are spread over the machine.
package enum PlacementName: Hashable, Sendable {
    case oneCore
    /// One PU a core.
    case allCores
    case allThreads
    /// The cores of one kind, by the kind's name: `P`, `E`.
    case eachKind(String)

    private static let kindPrefix = "each-kind:"
}

/// `one-core`, `all-cores`, `all-threads`, `each-kind:P`.
extension PlacementName: RawRepresentable, Codable {
    package init?(rawValue: String) {
        switch rawValue {
        case "one-core": self = .oneCore
        case "all-cores": self = .allCores
        case "all-threads": self = .allThreads
        default:
            guard rawValue.hasPrefix(Self.kindPrefix), rawValue.count > Self.kindPrefix.count else {
                return nil
            }
            self = .eachKind(String(rawValue.dropFirst(Self.kindPrefix.count)))
        }
    }

    package var rawValue: String {
        switch self {
        case .oneCore: "one-core"
        case .allCores: "all-cores"
        case .allThreads: "all-threads"
        case .eachKind(let kind): Self.kindPrefix + kind
        }
    }
}
