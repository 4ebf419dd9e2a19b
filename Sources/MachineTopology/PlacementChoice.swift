package import RunRecords

/// Placements as a user asks for them: by name, or all kinds of cores one after the other.
package enum PlacementChoice: Hashable, Sendable {
    case named(PlacementName)
    case eachKind

    private static let eachKindName = "each-kind"

    /// Throws `unknownPlacement`.
    package init(_ text: String) throws(TopologyError) {
        if text == Self.eachKindName {
            self = .eachKind
        } else if let name = PlacementName(rawValue: text) {
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

    /// Without the single kinds, whose names are the machine's.
    package static let all: [PlacementChoice] = [
        .named(.oneCore), .named(.allCores), .named(.allThreads), .eachKind,
    ]
}
