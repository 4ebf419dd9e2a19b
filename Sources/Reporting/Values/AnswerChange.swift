package import RunRecords

/// A value of a saved answer that is another one now.
package struct AnswerChange: Encodable, Hashable, Sendable {
    /// Where it stands in the JSON: `revenue[h100-sxm/per-device-hour/facility].steps.after_capital.center`.
    package var path: String
    /// `nil` where it was not there.
    @Nullable package var before: JSONValue?
    /// `nil` where it is gone.
    @Nullable package var after: JSONValue?

    /// Every value that differs, in the order of the places; numbers first, for they are what was asked. What warns of the
    /// age of prices changes from day to day and is left out.
    package static func all(from old: JSONValue, to new: JSONValue) -> [AnswerChange] {
        let (before, after) = (old.leaves, new.leaves)
        let places = Set(before.keys).union(after.keys).filter { !$0.hasPrefix("warnings[") }
        let changes = places.sorted().compactMap { path -> AnswerChange? in
            let (one, two) = (before[path], after[path])
            if let one, let two, one.isSame(as: two) { return nil }
            return AnswerChange(path: path, before: one, after: two)
        }
        return changes.filter { $0.ratio != nil } + changes.filter { $0.ratio == nil }
    }

    /// Whether it is of one of the months that a year is the sum of.
    package var isOfAMonth: Bool { path.contains(".months[") }

    /// After / before, of two numbers of which the first is not 0.
    package var ratio: Double? {
        guard case .number(let one) = before, case .number(let two) = after, one != 0 else { return nil }
        return two / one
    }
}
