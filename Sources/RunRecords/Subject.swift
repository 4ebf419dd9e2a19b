/// What earns: the measured host, powered space, or the thing that a profile describes.
package enum Subject: Hashable, Sendable {
    case thisHost, colocation
    /// The id of an ASIC, an accelerator or a host.
    case profile(String)

    /// From its name. Records of `wattmark.run/1` write `this host`.
    package init(_ name: String) {
        switch name {
        case "this-host", "this host": self = .thisHost
        case "colocation": self = .colocation
        default: self = .profile(name)
        }
    }
}

extension Subject: CustomStringConvertible, Comparable {
    /// As every command takes and shows it.
    package var description: String {
        switch self {
        case .thisHost: "this-host"
        case .colocation: "colocation"
        case .profile(let id): id
        }
    }

    package static func < (left: Subject, right: Subject) -> Bool { left.description < right.description }
}

extension Subject: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
