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

/// Reads the values of one mapping by key, strictly.
///
/// Reading goes on after a fault, so that one pass finds them all: a value that is missing or wrong is returned as
/// `nil` and noted in `reading.faults`. A document with faults must not be used.
struct FieldReader {
    let reading: Reading
    /// The keys above this mapping: `usd_per_hour`; empty at the top.
    let path: String
    private let mark: Mark?
    private let fields: [String: (key: Node, value: Node)]

    init(_ mapping: Node.Mapping, path: String, reading: Reading) {
        self.reading = reading
        self.path = path
        mark = mapping.mark
        var fields: [String: (key: Node, value: Node)] = [:]
        for (key, value) in mapping {
            if let name = key.scalar?.string {
                fields[name] = (key, value)
            } else {
                reading.add("a key is not plain text", "write `key: value`", at: key.mark, field: nil)
            }
        }
        self.fields = fields
    }

    func fieldPath(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    func fault(_ key: String, _ problem: String, _ remedy: String) {
        let place = fields[key].map { $0.value.mark ?? $0.key.mark } ?? mark
        reading.add(problem, remedy, at: place, field: fieldPath(key))
    }

    /// The value of `key`; `nil` where it is absent or null. Every key that is asked for is an accepted one.
    func value(_ key: String) -> Node? {
        reading.accept(fieldPath(key))
        guard let value = fields[key]?.value else { return nil }
        if let scalar = value.scalar, scalar.style == .plain,
            ["", "~", "null", "Null", "NULL"].contains(scalar.string)
        {
            return nil
        }
        return value
    }

    /// The value of a key that must be there.
    func requiredValue(_ key: String, example: String) -> Node? {
        if let value = value(key) { return value }
        fault(
            key, fields[key] == nil ? "is missing" : "has no value", "add a line such as `\(key): \(example)`"
        )
        return nil
    }

    /// The mapping below `key`, read by `read`; `nil` where it is absent.
    func part<Part>(_ key: String, required: Bool, _ read: (FieldReader) -> Part?) -> Part? {
        let found = required ? requiredValue(key, example: "…") : value(key)
        if let mapping = found?.mapping {
            return read(FieldReader(mapping, path: fieldPath(key), reading: reading))
        }
        if found != nil {
            fault(key, "is not a mapping", "write its keys below it, indented")
        } else if reading.walksAbsentParts {
            _ = read(FieldReader(Node.Mapping([]), path: fieldPath(key), reading: reading))
        }
        return nil
    }

    /// The mappings of the list below `key`, each read by `read`; `nil` where it is absent or one of them faulty.
    func list<Element>(_ key: String, _ read: (FieldReader) -> Element?) -> [Element]? {
        guard let node = requiredValue(key, example: "[…]") else {
            if reading.walksAbsentParts {
                _ = read(FieldReader(Node.Mapping([]), path: fieldPath(key) + "[]", reading: reading))
            }
            return nil
        }
        guard let sequence = node.sequence, !sequence.isEmpty else {
            fault(key, "is not a list", "write one entry a line below it, each after a hyphen")
            return nil
        }
        var elements: [Element?] = []
        for (index, element) in sequence.enumerated() {
            let path = "\(fieldPath(key))[\(index)]"
            guard let mapping = element.mapping else {
                reading.add(
                    "is not a mapping", "write its keys below each other", at: element.mark, field: path)
                continue
            }
            elements.append(read(FieldReader(mapping, path: path, reading: reading)))
        }
        let found = elements.compactMap { $0 }
        return found.count == sequence.count ? found : nil
    }

    /// Notes every key that nothing asked for. To be called after all others.
    func finish() {
        let prefix = path.isEmpty ? "" : path + "."
        let known = reading.acceptedKeys.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
            .filter { !$0.contains(".") }.map(String.init)
        for name in fields.keys.sorted() where !known.contains(name) {
            let (problem, remedy) = KeyAdvice.fault(of: name, known: known)
            reading.add(problem, remedy, at: fields[name]?.key.mark, field: fieldPath(name))
        }
    }
}
