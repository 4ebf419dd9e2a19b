import Yams

/// What is gathered while one document is read: its faults, and the keys that the reader asked for.
final class Reading {
    let file: String
    private(set) var faults: [ProfileFault] = []
    /// The paths of all keys that the document may have: `usd_per_hour.median`.
    private(set) var acceptedKeys: Set<String> = []
    /// Whether optional parts that are absent are walked too, to learn their keys.
    let walksAbsentParts: Bool

    /// By their paths, of the same document read before; they are not read again.
    let knownFigures: [String: Figure]
    private let keepsFigures: Bool
    /// All that were read, by their paths; empty unless they are kept.
    private(set) var figures: [String: Figure] = [:]

    init(
        file: String, walksAbsentParts: Bool = false, keepsFigures: Bool = false,
        knownFigures: [String: Figure] = [:]
    ) {
        self.file = file
        self.walksAbsentParts = walksAbsentParts
        self.keepsFigures = keepsFigures
        self.knownFigures = knownFigures
    }

    func keep(_ figure: Figure?, at path: String) {
        if keepsFigures { figures[path] = figure }
    }

    func accept(_ path: String) { acceptedKeys.insert(path) }

    func add(_ problem: String, _ remedy: String, at mark: Mark?, field: String?) {
        faults.append(
            ProfileFault(
                file: file, line: mark?.line, column: mark?.column, field: field, problem: problem,
                remedy: remedy))
    }
}
