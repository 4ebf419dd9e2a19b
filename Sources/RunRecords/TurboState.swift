/// Whether cores may clock above their nominal frequency. In a record `true`, `false` or `"mixed"`.
package enum TurboState: String, Hashable, Sendable, ExpressibleByBooleanLiteral {
    case on = "true"
    case off = "false"
    /// Some of the cores may, others not.
    case mixed

    package init(booleanLiteral value: Bool) { self = value ? .on : .off }
}

extension TurboState: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let isOn = try? container.decode(Bool.self) {
            self = isOn ? .on : .off
        } else if try container.decode(String.self) == Self.mixed.rawValue {
            self = .mixed
        } else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected true, false or \"mixed\"")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .on: try container.encode(true)
        case .off: try container.encode(false)
        case .mixed: try container.encode(rawValue)
        }
    }
}
