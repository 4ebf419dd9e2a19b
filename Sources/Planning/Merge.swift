/// `FIRST+SECOND=NAME`: entities that count as one.
package struct Merge: Sendable, Equatable {
    package let members: [String]
    package let name: String
    package let text: String

    /// - Throws: `badMerge` unless there are two members or more, all named once, and a name.
    package init(_ text: String) throws(PlanningError) {
        let sides = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        let trimmed = { (text: Substring) in
            text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        guard sides.count == 2 else { throw .badMerge(text) }
        members = sides[0].split(separator: "+", omittingEmptySubsequences: false).map(trimmed)
        name = trimmed(sides[1][...])
        self.text = text
        guard members.count > 1, Set(members).count == members.count, !members.contains(""), !name.isEmpty
        else { throw .badMerge(text) }
    }
}
