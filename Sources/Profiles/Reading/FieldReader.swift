import Foundation
import Quantities
import Yams

/// Reads the values of one mapping by key, strictly.
///
/// Reading goes on after a fault, so that one pass finds them all: a value that is missing or wrong is returned as
/// `nil` and noted in `reading.faults`. A document with faults must not be used.
struct FieldReader {
    let reading: Reading
    /// The keys above this mapping: `usd_per_hour`; empty at the top.
    let path: String
    private let mark: Mark?
    private let fields: Reading.Fields
    private let asked = AskedKeys()

    init(_ mapping: Node.Mapping, path: String, reading: Reading) {
        self.reading = reading
        self.path = path
        mark = mapping.mark
        if let known = reading.known.fields[path] {
            fields = known
            return
        }
        var fields: Reading.Fields = [:]
        for (key, value) in mapping {
            if let name = key.scalar?.string {
                fields[name] = (key, value)
            } else {
                reading.add("a key is not plain text", "write `key: value`", at: key.mark, field: nil)
            }
        }
        self.fields = fields
        reading.keep(fields, at: path)
    }

    func fieldPath(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    func fault(_ key: String, _ problem: String, _ remedy: String) {
        let place = fields[key].map { $0.value.mark ?? $0.key.mark } ?? mark
        reading.add(problem, remedy, at: place, field: fieldPath(key))
    }

    /// The value of `key`; `nil` where it is absent or null. Every key that is asked for is an accepted one.
    func value(_ key: String) -> Node? {
        asked.names.insert(key)
        if reading.walksAbsentParts { reading.accept(fieldPath(key)) }
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
    func list<Element>(
        _ key: String, required: Bool = true, _ read: (FieldReader) -> Element?
    ) -> [Element]? {
        guard let node = required ? requiredValue(key, example: "[…]") : value(key) else {
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

    /// The ids of a list on one line or several; `nil` where it is absent.
    func ids(_ key: String) -> [String]? {
        guard let node = value(key) else { return nil }
        let found = node.sequence?.compactMap { $0.scalar?.string }
        guard let found, !found.isEmpty, found.count == node.sequence?.count else {
            fault(key, "is not a list of ids", "write them as `\(key): [first-id, second-id]`")
            return nil
        }
        return found
    }

    /// Notes every key that nothing asked for. To be called after all others.
    func finish() {
        let unknown = fields.keys.filter { !asked.names.contains($0) }
        for name in unknown.sorted() {
            let (problem, remedy) = KeyAdvice.fault(of: name, known: asked.names.sorted())
            reading.add(problem, remedy, at: fields[name]?.key.mark, field: fieldPath(name))
        }
    }
}

extension FieldReader {
    func text(_ key: String, example: String, required: Bool = true) -> String? {
        guard let node = required ? requiredValue(key, example: example) : value(key) else { return nil }
        guard let scalar = node.scalar else {
            fault(key, "is not text", "write it on one line, such as `\(key): \(example)`")
            return nil
        }
        let text = scalar.string.trimmed
        guard !text.isEmpty else {
            fault(key, "is empty", "add a line such as `\(key): \(example)`")
            return nil
        }
        return text
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let text = text(key, example: type.allCases.first?.rawValue ?? "") else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let choices = type.allCases.map(\.rawValue)
            fault(key, "\"\(text)\" is unknown", "write one of \(choices.joined(separator: ", "))")
            return nil
        }
        return choice
    }

    /// A day of the Bitcoin network: not before its first block.
    func networkDate(_ key: String) -> CalendarDate? {
        guard let text = text(key, example: "2026-06-29") else { return nil }
        guard let date = CalendarDate(text) else {
            fault(key, "\"\(text)\" is not a date", "write an existing day as 2026-06-29")
            return nil
        }
        guard date.dayNumber >= CalendarDate.genesis.dayNumber else {
            fault(
                key, "\(text) is before Bitcoin's first block",
                "give a day from \(CalendarDate.genesis) on")
            return nil
        }
        return date
    }

    /// A day, a month or a year, or `undated`.
    func partialDate(_ key: String) -> AsOf? {
        guard let text = text(key, example: "2026-06-29") else { return nil }
        guard let date = AsOf(text) else {
            fault(
                key, "\"\(text)\" is not a date",
                "write an existing day, month or year as 2026-06-29, 2026-06 or 2026, or `undated`")
            return nil
        }
        return date
    }

    /// A whole number of at least `minimum`.
    func integer(_ key: String, atLeast minimum: Int, example: String, required: Bool = true) -> Int? {
        guard let node = required ? requiredValue(key, example: example) : value(key) else { return nil }
        guard let scalar = node.scalar, scalar.style == .plain, let number = Int(scalar.string) else {
            fault(key, "\(shown(node)) is not a whole number", "write one, such as `\(key): \(example)`")
            return nil
        }
        guard number >= minimum else {
            fault(key, "\(number) is too small", "give a whole number, \(minimum) or more")
            return nil
        }
        return number
    }

    /// `true` or `false`; `nil` where it is absent.
    func flag(_ key: String) -> Bool? {
        guard let node = value(key) else { return nil }
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            fault(key, "\(shown(node)) is neither true nor false", "write `\(key): true`, or leave it out")
            return nil
        }
    }

    /// A finite number that obeys `rule`.
    func number(_ key: String, _ rule: NumberRule, required: Bool = true) -> Double? {
        guard let node = required ? requiredValue(key, example: "1.5") : value(key) else { return nil }
        guard let number = finiteNumber(key, node, rule) else { return nil }
        if let (problem, remedy) = rule.fault(of: number) {
            fault(key, problem, remedy)
            return nil
        }
        return number
    }

    private func finiteNumber(_ key: String, _ node: Node, _ rule: NumberRule) -> Double? {
        let text = node.scalar.flatMap { $0.style == .plain ? $0.string : nil }
        let isDecimal = text?.utf8.allSatisfy(\.isOfDecimal) ?? false
        if let text, let number = isDecimal ? Double(text) : text.specialNumber {
            if number.isFinite { return number }
            fault(key, "\(text) is not a finite number", "give the number of \(rule.unit)")
        } else {
            fault(
                key, "\(shown(node)) is not a plain number",
                "give the number of \(rule.unit), without unit or separators")
        }
        return nil
    }

    func provenance() -> Provenance? {
        let source = text("source", example: "vendor data sheet")
        let confidence = choice("confidence", Provenance.Confidence.self)
        guard let asOf = partialDate("as_of"), let source, let confidence else { return nil }
        return Provenance(source: source, asOf: asOf, confidence: confidence)
    }

    /// A figure: either a number, which has the provenance of the mapping around it, or a mapping with `median`,
    /// optionally `low` and `high`, and its own provenance.
    func figure(
        _ key: String, _ rule: NumberRule, from inherited: Provenance?, required: Bool = true
    ) -> Figure? {
        let path = fieldPath(key)
        if let trial = reading.trial, trial.path == path { return figure(key, rule, of: trial) }
        if let known = reading.known.figures[path] {
            asked.names.insert(key)
            return known
        }
        let figure = readFigure(key, rule, from: inherited, required: required)
        reading.keep(figure, at: path)
        return figure
    }

    private func figure(_ key: String, _ rule: NumberRule, of trial: Reading.Trial) -> Figure? {
        asked.names.insert(key)
        guard trial.value.isFinite else {
            fault(key, "\(plain(trial.value)) is not a finite number", "give the number of \(rule.unit)")
            return nil
        }
        if let (problem, remedy) = rule.fault(of: trial.value) {
            fault(key, problem, remedy)
            return nil
        }
        return Figure(Spread(median: trial.value), .override)
    }

    private func readFigure(
        _ key: String, _ rule: NumberRule, from inherited: Provenance?, required: Bool
    ) -> Figure? {
        if let node = value(key), node.mapping == nil {
            guard let number = number(key, rule), let inherited else { return nil }
            return Figure(Spread(median: number), inherited)
        }
        if required, value(key) == nil { _ = requiredValue(key, example: "1.5") }
        return part(key, required: false) { $0.spreadFigure(rule) }
    }

    private func spreadFigure(_ rule: NumberRule) -> Figure? {
        let low = number("low", rule, required: false)
        let median = number("median", rule)
        let high = number("high", rule, required: false)
        let provenance = provenance()
        finish()
        guard let median, let provenance else { return nil }
        if let low, low > median {
            fault("low", "\(plain(low)) is above the median \(plain(median))", "order them low, median, high")
        }
        if let high, high < median {
            fault(
                "high", "\(plain(high)) is below the median \(plain(median))", "order them low, median, high")
        }
        return Figure(Spread(low: low, median: median, high: high), provenance)
    }

    /// A value as messages show it.
    private func shown(_ node: Node) -> String {
        if let text = node.scalar?.string { return "\"\(text)\"" }
        return node.sequence == nil ? "a mapping" : "a list"
    }
}

/// The keys that a reader was asked for.
private final class AskedKeys {
    var names: Set<String> = []
}

extension UInt8 {
    fileprivate var isOfDecimal: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }
}

extension String {
    /// Without white space around it, of which nearly all texts have none.
    fileprivate var trimmed: String {
        let isPlain = { (byte: UInt8?) in byte.map { $0 > 0x20 && $0 < 0x7f } ?? true }
        return isPlain(utf8.first) && isPlain(utf8.last)
            ? self : trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// `.nan` and `-.Inf`, as YAML spells them, with or without the dot.
    fileprivate var specialNumber: Double? {
        let text = lowercased()
        let isNegative = text.hasPrefix("-")
        switch isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...] {
        case ".nan", "nan": return .nan
        case ".inf", "inf": return isNegative ? -.infinity : .infinity
        default: return nil
        }
    }
}
