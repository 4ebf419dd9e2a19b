/// How the workers of a measurement are spread over the machine.
package enum PlacementName: Hashable, Sendable {
    case oneCore
    /// One PU a core.
    case allCores
    case allThreads
    /// The cores of one kind, by the kind's name: `P`, `E`.
    case eachKind(String)
    /// An accelerator of the machine, by its number from 0.
    case device(Int)

    private static let kindPrefix = "each-kind:"
    private static let devicePrefix = "device:"

    /// Whether the host's cores do the work. An accelerator beside them draws watts of its own, so its rate is neither sold
    /// nor divided as the host's.
    package var isOfHost: Bool {
        switch self {
        case .oneCore, .allCores, .allThreads, .eachKind: true
        case .device: false
        }
    }
}

/// `one-core`, `all-cores`, `all-threads`, `each-kind:P`, `device:0`.
extension PlacementName: RawRepresentable, Codable {
    package init?(rawValue: String) {
        switch rawValue {
        case "one-core": self = .oneCore
        case "all-cores": self = .allCores
        case "all-threads": self = .allThreads
        default:
            if rawValue.hasPrefix(Self.kindPrefix), rawValue.count > Self.kindPrefix.count {
                self = .eachKind(String(rawValue.dropFirst(Self.kindPrefix.count)))
                return
            }
            // Each device has one spelling: neither `device:01` nor `device:+1`.
            guard rawValue.hasPrefix(Self.devicePrefix),
                let number = Int(rawValue.dropFirst(Self.devicePrefix.count)), number >= 0,
                rawValue == Self.devicePrefix + "\(number)"
            else { return nil }
            self = .device(number)
        }
    }

    package var rawValue: String {
        switch self {
        case .oneCore: "one-core"
        case .allCores: "all-cores"
        case .allThreads: "all-threads"
        case .eachKind(let kind): Self.kindPrefix + kind
        case .device(let number): Self.devicePrefix + "\(number)"
        }
    }
}
