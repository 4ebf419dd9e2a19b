import Yams

/// Sets one value in the YAML of a profile, before it is read: so every key of every kind can be overridden, and
/// what is set obeys the same rules as what is written.
enum OverriddenNode {
    /// `mapping` with `value` at `path`.
    ///
    /// - Parameter provenance: of a figure, which becomes that one value, exact; `nil` where it is none.
    static func set(
        _ value: String, at path: [String], figureFrom provenance: Provenance? = nil, in mapping: Node.Mapping
    ) -> Node.Mapping {
        guard let name = path.first else { return mapping }
        var replacement = provenance.map { figure(value, $0) } ?? scalar(value)
        if path.count > 1 {
            let inner = self.value(of: name, in: mapping)?.mapping ?? Node.Mapping([])
            replacement = .mapping(
                set(value, at: Array(path.dropFirst()), figureFrom: provenance, in: inner))
        }
        var pairs = mapping.map { ($0.key, $0.value) }
        if let index = pairs.firstIndex(where: { $0.0.scalar?.string == name }) {
            pairs[index].1 = replacement
        } else {
            pairs.append((scalar(name), replacement))
        }
        return Node.Mapping(pairs, mapping.tag, mapping.style, mapping.mark)
    }

    /// `mapping` with this provenance of its part `name`.
    static func set(_ provenance: Provenance, of name: String, in mapping: Node.Mapping) -> Node.Mapping {
        pairs(of: provenance).reduce(mapping) { set($1.value, at: [name, $1.key], in: $0) }
    }

    /// The value at `path` as the file writes it; of a figure, its median, and in brackets those of its sides
    /// that it has.
    static func text(at path: [String], in mapping: Node.Mapping) -> String? {
        guard let name = path.first, let node = value(of: name, in: mapping) else { return nil }
        if path.count > 1 {
            return node.mapping.flatMap { text(at: Array(path.dropFirst()), in: $0) }
        }
        guard let figure = node.mapping else { return scalarText(node) }
        guard let median = value(of: "median", in: figure).flatMap(scalarText) else { return nil }
        let sides = ["low", "high"].map { value(of: $0, in: figure).flatMap(scalarText) }
        return switch (sides[0], sides[1]) {
        case (let low?, let high?): "\(median) (\(low) to \(high))"
        case (let low?, nil): "\(median) (low \(low))"
        case (nil, let high?): "\(median) (high \(high))"
        case (nil, nil): median
        }
    }

    private static func value(of name: String, in mapping: Node.Mapping) -> Node? {
        mapping.first { $0.key.scalar?.string == name }?.value
    }

    private static func scalarText(_ node: Node) -> String? {
        guard let text = node.scalar?.string, !["", "~", "null", "Null", "NULL"].contains(text) else {
            return nil
        }
        return text
    }

    private static func scalar(_ text: String) -> Node { .scalar(Node.Scalar(text, .implicit, .plain)) }

    private static func figure(_ value: String, _ provenance: Provenance) -> Node {
        let pairs = [(key: "median", value: value)] + pairs(of: provenance)
        return .mapping(Node.Mapping(pairs.map { (scalar($0.key), scalar($0.value)) }))
    }

    private static func pairs(of provenance: Provenance) -> [(key: String, value: String)] {
        [
            ("source", provenance.source), ("as_of", provenance.asOf.description),
            ("confidence", provenance.confidence.rawValue),
        ]
    }
}
