/// What was probably meant by a name that there is not.
package enum NearestName {
    private static let most = 5

    /// The names that hold `name`, as `h100-sxm` holds `h100`, where they are few; else the one that is nearest by
    /// letters, if it is near.
    package static func suggestions(for name: String, among known: [String]) -> [String] {
        let holding = known.filter { !name.isEmpty && $0.contains(name) }
        if !holding.isEmpty { return holding.count > most ? [] : holding }
        guard let nearest = known.min(by: { distance(name, $0) < distance(name, $1) }),
            distance(name, nearest) <= max(2, name.count / 3)
        else { return [] }
        return [nearest]
    }

    /// `a, b or c`.
    package static func choice(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " or " + last
    }

    /// The Levenshtein distance: the fewest insertions, deletions and replacements.
    package static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right.utf8)
        var row = Array(0...right.count)
        for (i, a) in left.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let replaced = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
