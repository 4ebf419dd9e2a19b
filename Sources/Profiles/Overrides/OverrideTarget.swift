import Yams

/// What an override changes: one key of one file.
struct OverrideTarget: Sendable {
    let file: ProfileLibrary.File
    /// What the user wrote before the key: `market.`, or `asic.antminer-s21-xp.`.
    let prefix: String
    /// The key in the file: `hosting.pue`.
    let path: String
    let isFigure: Bool
    let value: String

    var key: String { prefix + path }

    private var place: [String] { SettableKeys.parts(path) }

    /// What is there, as the file writes it; `nil` where nothing is.
    func text(in mapping: Node.Mapping) -> String? { OverriddenNode.text(at: place, in: mapping) }

    /// `mapping` with its value, or another, in its place.
    func set(_ other: String? = nil, in mapping: Node.Mapping) -> Node.Mapping {
        OverriddenNode.set(
            other ?? value, at: place, figureFrom: isFigure ? .override : nil, in: mapping)
    }

    /// Whether both set the same key of the same file.
    func setsSameKey(as other: OverrideTarget) -> Bool { file == other.file && path == other.path }

    init(
        _ override: ProfileOverride, in files: [ProfileLibrary.File], choice: ProfileChoice
    ) throws(ProfileError) {
        let kinds = ProfileKind.allCases.map(\.rawValue)
        let parts = override.key.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first.map(String.init), let kind = ProfileKind(rawValue: first),
            let rest = parts.dropFirst().first.map(String.init), !rest.isEmpty
        else {
            let word = parts.first.map(String.init) ?? ""
            let advice =
                kinds.contains(word)
                ? "write what of it to set, such as `market.btc_usd`"
                : "start with one of \(kinds.joined(separator: ", "))"
            throw .override(override.key, problem: "is an unknown key", remedy: advice)
        }
        let named = files.filter { $0.kind == kind && rest.hasPrefix($0.id + ".") }
            .max { $0.id.utf8.count < $1.id.utf8.count }
        let chosen = choice.id(of: kind).flatMap { id in files.first { $0.kind == kind && $0.id == id } }
        guard let target = named ?? chosen else {
            let ids = files.filter { $0.kind == kind }.map(\.id).joined(separator: ", ")
            throw .override(
                override.key, problem: "names no \(kind.noun)",
                remedy: ids.isEmpty
                    ? "there are none" : "write \(kind.rawValue).ID.KEY, where ID is one of \(ids)")
        }
        file = target
        prefix = named == nil ? "\(kind.rawValue)." : "\(kind.rawValue).\(target.id)."
        let keys = SettableKeys.of(kind)
        let asked = named == nil ? rest : String(rest.dropFirst(target.id.count + 1))
        path = try keys.resolve(asked, after: prefix)
        isFigure = keys.isFigure(path)
        value = try override.plainValue(of: prefix + path)
    }
}
