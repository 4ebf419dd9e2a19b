import Yams

/// What is gathered while one document is read: its faults, and the keys that the reader asked for.
final class Reading {
    let file: String
    private(set) var faults: [ProfileFault] = []
    /// The paths of all keys that the document may have: `usd_per_hour.median`.
    private(set) var acceptedKeys: Set<String> = []
    /// Whether optional parts that are absent are walked too, to learn their keys.
    let walksAbsentParts: Bool

    init(file: String, walksAbsentParts: Bool = false) {
        self.file = file
        self.walksAbsentParts = walksAbsentParts
    }

    func accept(_ path: String) { acceptedKeys.insert(path) }

    func add(_ problem: String, _ remedy: String, at mark: Mark?, field: String?) {
        faults.append(
            ProfileFault(
                file: file, line: mark?.line, column: mark?.column, field: field, problem: problem,
                remedy: remedy))
    }
}
