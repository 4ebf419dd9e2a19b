/// The tags of one run, each key once.
package struct RunTags: Hashable, Sendable {
    static let most = 32

    /// By key.
    package var values: [String: String]

    /// - Returns: `nil` where there are none: then a record has no such key.
    package init?(_ tags: [RunTag]) throws(TagFault) {
        guard !tags.isEmpty else { return nil }
        guard tags.count <= Self.most else { throw .tooMany(tags.count) }
        values = [:]
        for tag in tags {
            if let fault = tag.fault { throw fault }
            guard values.updateValue(tag.value, forKey: tag.key) == nil else { throw .twice(key: tag.key) }
        }
    }

    /// In the order of the keys.
    package var list: [RunTag] {
        values.sorted { $0.key < $1.key }.map { RunTag(key: $0.key, value: $0.value) }
    }

    package subscript(key: String) -> String? { values[key] }

    /// Why no run can have these; `nil` where nothing speaks against them.
    var contradiction: String? {
        if values.isEmpty { return "holds no tag; it is left out where there are none" }
        if values.count > Self.most { return ": \(TagFault.tooMany(values.count))" }
        return list.lazy.compactMap(\.fault).first.map { ": \($0)" }
    }
}

/// An object of the keys, as they are.
extension RunTags: Codable {
    package init(from decoder: any Decoder) throws {
        values = try decoder.singleValueContainer().decode([String: String].self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(values)
    }
}
