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
        if name == PublishedTokens.listKey, path.count == 3 {
            return setRate(value, ofModel: path[1], provenance ?? .override, in: mapping)
        }
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

    /// `mapping` without what stands at `path`.
    static func removing(_ path: [String], from mapping: Node.Mapping) -> Node.Mapping {
        guard let name = path.first else { return mapping }
        var pairs = mapping.map { ($0.key, $0.value) }
        if path.count == 1 {
            pairs.removeAll { $0.0.scalar?.string == name }
        } else if let index = pairs.firstIndex(where: { $0.0.scalar?.string == name }),
            let inner = pairs[index].1.mapping
        {
            pairs[index].1 = .mapping(removing(Array(path.dropFirst()), from: inner))
        }
        return Node.Mapping(pairs, mapping.tag, mapping.style, mapping.mark)
    }

    /// The rate of one device in place of the one that was published of the model, per megawatt or not.
    private static func setRate(
        _ value: String, ofModel model: String, _ provenance: Provenance, in mapping: Node.Mapping
    ) -> Node.Mapping {
        var entries = self.value(of: PublishedTokens.listKey, in: mapping)?.sequence.map(Array.init) ?? []
        let place = entries.firstIndex { isRate($0, ofModel: model) }
        let old = place.flatMap { entries[$0].mapping } ?? [:]
        let kept = old.filter { pair in
            !(pair.key.scalar.map { PublishedTokens.rateKeys.contains($0.string) } ?? false)
        }
        let named = kept.isEmpty ? [(scalar("model"), scalar(model)), (scalar("counts"), scalar("all"))] : []
        let entry = Node.mapping(
            Node.Mapping(
                kept.map { ($0.key, $0.value) } + named + [
                    (scalar(PublishedTokens.rateKey), figure(value, provenance))
                ]))
        if let place { entries[place] = entry } else { entries.append(entry) }
        var pairs = mapping.map { ($0.key, $0.value) }
        let list = Node.sequence(Node.Sequence(entries))
        if let index = pairs.firstIndex(where: { $0.0.scalar?.string == PublishedTokens.listKey }) {
            pairs[index].1 = list
        } else {
            pairs.append((scalar(PublishedTokens.listKey), list))
        }
        return Node.Mapping(pairs, mapping.tag, mapping.style, mapping.mark)
    }

    /// Whether an entry is of all tokens of the model.
    private static func isRate(_ entry: Node, ofModel model: String) -> Bool {
        guard let entry = entry.mapping else { return false }
        return value(of: "model", in: entry)?.scalar?.string == model
            && value(of: "counts", in: entry)?.scalar?.string == PublishedTokens.Counts.all.rawValue
    }

    /// `mapping` with this provenance of its part `name`.
    static func set(_ provenance: Provenance, of name: String, in mapping: Node.Mapping) -> Node.Mapping {
        pairs(of: provenance).reduce(mapping) { set($1.value, at: [name, $1.key], in: $0) }
    }

    /// The value at `path` as the file writes it; of a figure, its median, and in brackets those of its sides
    /// that it has.
    static func text(at path: [String], in mapping: Node.Mapping) -> String? {
        guard let name = path.first, let node = value(of: name, in: mapping) else { return nil }
        if name == PublishedTokens.listKey, path.count == 3 {
            let entry = node.sequence?.first { isRate($0, ofModel: path[1]) }?.mapping
            return entry.flatMap { text(at: [path[2]], in: $0) }
        }
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
