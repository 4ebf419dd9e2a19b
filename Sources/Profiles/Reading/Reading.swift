import Yams

/// What is gathered while one document is read: its faults, and the keys that the reader asked for.
final class Reading {
    let file: String
    private(set) var faults: [ProfileFault] = []
    /// The paths of all keys that the document may have: `usd_per_hour.median`.
    private(set) var acceptedKeys: Set<String> = []
    /// Whether optional parts that are absent are walked too, to learn their keys.
    let walksAbsentParts: Bool

    /// What was read of a document, by its paths.
    struct Known {
        var figures: [String: Figure] = [:]
        var fields: [String: Fields] = [:]
    }
    typealias Fields = [String: (key: Node, value: Node)]

    /// Of the same document read before; it is not read again.
    let known: Known
    private let isKept: Bool
    /// All that was read; empty unless it is kept.
    private(set) var kept = Known()
    /// One value in place of a figure, set by hand.
    let trial: Trial?

    struct Trial {
        let path: String
        let value: Double
    }

    init(
        file: String, walksAbsentParts: Bool = false, isKept: Bool = false, known: Known = Known(),
        trial: Trial? = nil
    ) {
        self.file = file
        self.walksAbsentParts = walksAbsentParts
        self.isKept = isKept
        self.known = known
        self.trial = trial
    }

    func keep(_ figure: Figure?, at path: String) {
        if isKept { kept.figures[path] = figure }
    }

    func keep(_ fields: Fields, at path: String) {
        if isKept { kept.fields[path] = fields }
    }

    func accept(_ path: String) { acceptedKeys.insert(path) }

    func add(_ problem: String, _ remedy: String, at mark: Mark?, field: String?) {
        faults.append(
            ProfileFault(
                file: file, line: mark?.line, column: mark?.column, field: field, problem: problem,
                remedy: remedy))
    }
}
