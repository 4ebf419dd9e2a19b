/// An override that went into an answer.
package struct AppliedOverride: Encodable, Hashable, Sendable {
    package var key: String
    /// The id of the profile that it changed.
    package var profile: String
    package var value: String
    /// What the profile says: `60000`, or `0.02 (0 to 0.04)`; `nil` where it says nothing.
    package var previous: String?

    package init(key: String, profile: String, value: String, previous: String?) {
        self.key = key
        self.profile = profile
        self.value = value
        self.previous = previous
    }

    /// Whether the value is the one that the profile has.
    package var isAsBefore: Bool {
        guard let before = previous?.split(separator: " ").first.map(String.init) else { return false }
        if let old = Double(before), let new = Double(value) { return old == new }
        return before == value
    }

    private enum CodingKeys: CodingKey {
        case key, profile, value, previous
    }

    /// An absent previous value is an explicit null.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(key, forKey: .key)
        try container.encode(profile, forKey: .profile)
        try container.encode(value, forKey: .value)
        try container.encode(previous, forKey: .previous)
    }
}
