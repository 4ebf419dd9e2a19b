import Synchronization

/// The keys of a kind of profile that an override may set: its figures, each as a whole, and its other values.
struct SettableKeys {
    let kind: ProfileKind
    private let accepted: Set<String>
    /// In the order of the alphabet.
    let all: [String]

    private struct Written: Hashable {
        var kind: ProfileKind
        var isWritten: Bool
    }
    /// What is accepted is learnt by a walk through the reader of the kind, and is always the same.
    private static let known = Mutex<[Written: SettableKeys]>([:])

    /// - Parameter isWritten: whether a file is written, which may state what is for comparison only too.
    static func of(_ kind: ProfileKind, isWritten: Bool = false) -> SettableKeys {
        known.withLock { known in
            let key = Written(kind: kind, isWritten: isWritten)
            if let keys = known[key] { return keys }
            let keys = SettableKeys(kind, isWritten: isWritten)
            known[key] = keys
            return keys
        }
    }

    private init(_ kind: ProfileKind, isWritten: Bool) {
        self.kind = kind
        let accepted = kind.acceptedKeys
        self.accepted = accepted
        let fixed = Self.identity.union(isWritten ? [] : Self.comparisons)
        func isFigure(_ path: String) -> Bool { Self.isFigure(path, among: accepted) }
        all = accepted.filter { path in
            guard !path.contains("["), !fixed.contains(Self.last(path)), !isFigure(Self.parent(path))
            else { return false }
            return isFigure(path)
                || !accepted.contains { $0.hasPrefix(path + ".") || $0.hasPrefix(path + "[") }
        }.sorted()
    }

    func isFigure(_ path: String) -> Bool { Self.isFigure(path, among: accepted) }

    private static func isFigure(_ path: String, among accepted: Set<String>) -> Bool {
        accepted.contains(path + ".median") || model(ofRate: path) != nil
    }

    /// The keys on the way to a value. That of a published rate of tokens names a language model, whose id may have dots.
    static func parts(_ path: String) -> [String] {
        guard let model = model(ofRate: path) else { return path.split(separator: ".").map(String.init) }
        return [PublishedTokens.listKey, model, PublishedTokens.rateKey]
    }

    /// Whether the value is in an element of a list.
    static func isOfList(_ path: String) -> Bool { model(ofRate: path) != nil }

    /// `gpt-oss-120b` of `published_tokens.gpt-oss-120b.tokens_per_second_per_device`.
    private static func model(ofRate path: String) -> String? {
        let (start, end) = (PublishedTokens.listKey + ".", "." + PublishedTokens.rateKey)
        guard path.hasPrefix(start), path.hasSuffix(end), path.count > start.count + end.count else {
            return nil
        }
        return String(path.dropFirst(start.count).dropLast(end.count))
    }

    /// What a profile is and what it says of its sources is no input of any answer.
    private static let identity: Set<String> = [
        "schema", "id", "name", "default", "source", "as_of", "confidence", "notes", "all_in_basis",
        "derived_from", "dense_peak_note",
    ]
    /// Nor is what it states for comparison only.
    private static let comparisons: Set<String> = ["network_exahash_per_second"]

    /// `path` as profiles write it: `hosting.pue` for `pue.hosting` as well. Throws what is wrong with it, where
    /// `prefix` is what stands before it: `site.`.
    func resolve(_ path: String, after prefix: String) throws(ProfileError) -> String {
        if all.contains(path) { return path }
        if kind == .accelerator, path.hasPrefix(PublishedTokens.listKey) {
            if Self.model(ofRate: path) != nil { return path }
            throw .override(
                prefix + path, problem: "is of a list",
                remedy: "set `\(prefix)\(PublishedTokens.listKey).MODEL.\(PublishedTokens.rateKey)`")
        }
        let reversed = path.split(separator: ".").reversed().joined(separator: ".")
        if all.contains(reversed) { return reversed }
        let key = prefix + path
        let parent = Self.parent(path)
        if all.contains(parent), isFigure(parent) {
            throw .override(
                key, problem: "is a part of a figure",
                remedy: "set the whole figure, as `\(prefix)\(parent)`, to one value")
        }
        let inside = all.filter { $0.hasPrefix(path + ".") }
        guard inside.isEmpty else {
            throw .override(
                key, problem: "is a group",
                remedy: "set one of \(inside.map { prefix + $0 }.joined(separator: ", "))")
        }
        let (problem, remedy) = KeyAdvice.fault(of: key, known: all.map { prefix + $0 })
        throw .override(key, problem: problem, remedy: remedy)
    }

    private static func last(_ path: String) -> String {
        path.split(separator: ".").last.map(String.init) ?? path
    }

    private static func parent(_ path: String) -> String {
        path.split(separator: ".").dropLast().joined(separator: ".")
    }
}
