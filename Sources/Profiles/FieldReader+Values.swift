import Foundation
import Yams

extension FieldReader {
    func text(_ key: String, example: String, required: Bool = true) -> String? {
        guard let node = required ? requiredValue(key, example: example) : value(key) else { return nil }
        guard let scalar = node.scalar else {
            fault(key, "is not text", "write it on one line, such as `\(key): \(example)`")
            return nil
        }
        let text = scalar.string.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else {
            fault(key, "is empty", "add a line such as `\(key): \(example)`")
            return nil
        }
        return text
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        let choices = type.allCases.map(\.rawValue)
        guard let text = text(key, example: choices.first ?? "") else { return nil }
        guard let choice = Choice(rawValue: text) else {
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
        let isSpecial =
            text.map { [".nan", "nan", ".inf", "inf"].contains($0.lowercased().trimmingSign) } ?? false
        let isDecimal = text.map { $0.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) } } ?? false
        if let text, isSpecial || isDecimal, let number = Double(text.lowercased().droppingDot) {
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

extension String {
    fileprivate var trimmingSign: String { hasPrefix("-") || hasPrefix("+") ? String(dropFirst()) : self }
    /// `.nan` and `.inf`, as YAML spells them, in Swift's spelling.
    fileprivate var droppingDot: String { replacing(".nan", with: "nan").replacing(".inf", with: "inf") }
}
