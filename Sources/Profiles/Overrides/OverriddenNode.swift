import Yams

/// Sets one value in the YAML of a profile, before it is read: so every key of every kind can be overridden, and
/// what is set obeys the same rules as what is written.
enum OverriddenNode {
    /// `mapping` with `value` at `path`. A figure becomes that one value, exact, from the source `override`.
    static func set(
        _ value: String, at path: [String], isFigure: Bool, in mapping: Node.Mapping
    ) -> Node.Mapping {
        guard let name = path.first else { return mapping }
        var replacement = isFigure ? figure(value) : scalar(value)
        if path.count > 1 {
            let inner = self.value(of: name, in: mapping)?.mapping ?? Node.Mapping([])
            replacement = .mapping(
                set(value, at: Array(path.dropFirst()), isFigure: isFigure, in: inner))
        }
        var pairs = mapping.map { ($0.key, $0.value) }
        if let index = pairs.firstIndex(where: { $0.0.scalar?.string == name }) {
            pairs[index].1 = replacement
        } else {
            pairs.append((scalar(name), replacement))
        }
        return Node.Mapping(pairs, mapping.tag, mapping.style, mapping.mark)
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

    /// Whoever sets a value does not doubt it: the confidence says so, and nothing about the world.
    private static func figure(_ value: String) -> Node {
        let pairs = [
            ("median", value), ("source", Provenance.overrideSource), ("as_of", "undated"),
            ("confidence", Provenance.Confidence.high.rawValue),
        ]
        return .mapping(Node.Mapping(pairs.map { (scalar($0), scalar($1)) }))
    }
}
