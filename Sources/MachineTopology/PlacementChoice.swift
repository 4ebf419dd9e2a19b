package import RunRecords

/// Placements as a user asks for them: by name, or all kinds of cores one after the other.
package enum PlacementChoice: Hashable, Sendable {
    case named(PlacementName)
    case eachKind

    private static let eachKindName = "each-kind"

    /// Throws `unknownPlacement`, also for a device, which is no place for workers.
    package init(_ text: String) throws(TopologyError) {
        if text == Self.eachKindName {
            self = .eachKind
        } else if let name = PlacementName(rawValue: text), name.isOfHost {
            self = .named(name)
        } else {
            throw .unknownPlacement(text, known: Self.all.map(\.text))
        }
    }

    package var text: String {
        switch self {
        case .named(let name): name.rawValue
        case .eachKind: Self.eachKindName
        }
    }

    /// Whether a placement is one of those that are asked for.
    package func includes(_ placement: PlacementName) -> Bool {
        switch (self, placement) {
        case (.named(let name), _): name == placement
        case (.eachKind, .eachKind): true
        case (.eachKind, .oneCore), (.eachKind, .allCores), (.eachKind, .allThreads),
            (.eachKind, .device):
            false
        }
    }

    /// Without the single kinds, whose names are the machine's.
    package static let all: [PlacementChoice] = [
        .named(.oneCore), .named(.allCores), .named(.allThreads), .eachKind,
    ]
}

/// As the user spells it.
extension PlacementChoice: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        do {
            try self.init(container.decode(String.self))
        } catch let error as TopologyError {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(error)")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
