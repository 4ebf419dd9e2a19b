/// The keys of a kind of profile that an override may set: its figures, each as a whole, and its other values.
struct SettableKeys {
    let kind: ProfileKind
    private let accepted: Set<String>

    init(_ kind: ProfileKind) {
        self.kind = kind
        accepted = kind.acceptedKeys
    }

    func isFigure(_ path: String) -> Bool { accepted.contains(path + ".median") }

    /// What a profile is, what it says of its sources and what it states for comparison only is no input of any answer.
    private static let fixed: Set<String> = [
        "schema", "id", "name", "default", "source", "as_of", "confidence", "notes", "all_in_basis",
        "derived_from",
        "dense_peak_note",
        "network_exahash_per_second",
    ]

    var all: [String] {
        accepted.filter { path in
            guard !path.contains("["), !Self.fixed.contains(Self.last(path)), !isFigure(Self.parent(path))
            else { return false }
            return isFigure(path)
                || !accepted.contains { $0.hasPrefix(path + ".") || $0.hasPrefix(path + "[") }
        }.sorted()
    }

    /// `path` as profiles write it: `hosting.pue` for `pue.hosting` as well. Throws what is wrong with it, where
    /// `prefix` is what stands before it: `site.`.
    func resolve(_ path: String, after prefix: String) throws(ProfileError) -> String {
        let all = all
        if all.contains(path) { return path }
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
