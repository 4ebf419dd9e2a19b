package import RunRecords

/// A value of a saved answer that is another one now.
package struct AnswerChange: Encodable, Hashable, Sendable {
    /// Where it stands in the JSON: `revenue[h100-sxm/per-device-hour/facility].steps.after_capital.center`.
    package var path: String
    /// `nil` where it was not there.
    @Nullable package var before: JSONValue?
    /// `nil` where it is gone.
    @Nullable package var after: JSONValue?

    package init(path: String, before: JSONValue?, after: JSONValue?) {
        self.path = path
        self.before = before
        self.after = after
    }

    /// Every value that differs: what ranks first, then other figures, their intervals, what is not ranked, what was assumed,
    /// and words; alike ones in the order of the answer. What warns of the age of prices changes from day to day and is left
    /// out.
    package static func all(from old: JSONValue, to new: JSONValue) -> [AnswerChange] {
        let order = (old.orderedLeaves + new.orderedLeaves).map(\.path)
        let (before, after) = (old.leaves, new.leaves)
        var seen: Set<String> = []
        let changes = order.compactMap { path -> AnswerChange? in
            guard !path.hasPrefix("warnings["), seen.insert(path).inserted else { return nil }
            let (one, two) = (before[path], after[path])
            if let one, let two, one.isSame(as: two) { return nil }
            return AnswerChange(path: path, before: one, after: two)
        }
        let weighed = changes.enumerated().map { place, change in
            (weight: change.weight(in: [before, after]), place: place, change: change)
        }
        return weighed.sorted { ($0.weight.rawValue, $0.place) < ($1.weight.rawValue, $1.place) }.map(
            \.change)
    }

    private enum Weight: Int {
        case headline, figure, side, notRanked, assumption, word
    }

    private func weight(in answers: [[String: JSONValue]]) -> Weight {
        guard shift != nil else { return .word }
        let keys = path.split(separator: ".")
        if keys.contains(where: { $0.hasPrefix("assum") }) { return .assumption }
        let entry = path.prefix(through: path.firstIndex(of: "]") ?? path.startIndex)
        let isNotRanked = answers.contains { leaves in
            if case .text = leaves["\(entry).not_ranked"] { true } else { false }
        }
        if isNotRanked { return .notRanked }
        if let last = keys.last, Self.sides.contains(String(last)) { return .side }
        return keys.contains { key in Self.headlines.contains { key.hasPrefix($0) } } ? .headline : .figure
    }

    /// Keys of what is asked for.
    private static let headlines = ["after_capital", "npv", "equal_annual_value", "hhi"]
    private static let sides: Set<String> = ["low", "high", "p10", "p90"]

    /// Whether it is of one of the months that a year is the sum of.
    package var isOfAMonth: Bool { path.contains(".months[") }

    /// How far a number went: up is above 0, whatever its sign.
    package enum Shift: Hashable, Sendable {
        /// Of what it was.
        case share(Double)
        /// In its own unit: of nothing there is no share, and across 0 it says nothing.
        case difference(Double)
    }

    /// `nil` where it is not of two numbers.
    package var shift: Shift? {
        guard case .number(let one) = before, case .number(let two) = after else { return nil }
        return one * two > 0 ? .share((two - one) / abs(one)) : .difference(two - one)
    }
}
