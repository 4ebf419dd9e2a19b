/// What to write instead of a key that a profile does not have.
enum KeyAdvice {
    /// What is wrong with `key`, where `known` are the keys of the same mapping.
    static func fault(of key: String, known: [String]) -> (problem: String, remedy: String) {
        if let twin = unitTwin(of: key, known: known) {
            return (
                "is in the wrong unit (\(unit(of: key)) instead of \(unit(of: twin)))",
                "convert the number and write `\(twin)`"
            )
        }
        let nearest = known.min { distance(key, $0) < distance(key, $1) }
        if let nearest, distance(key, nearest) <= max(2, key.count / 3) {
            return ("is an unknown key", "did you mean `\(nearest)`?")
        }
        return ("is an unknown key", "the keys here are \(known.sorted().joined(separator: ", "))")
    }

    /// The known key that differs in its unit only: `wall_watts` for `wall_kilowatts`.
    private static func unitTwin(of key: String, known: [String]) -> String? {
        let shape = shape(of: key)
        guard shape.contains("*") else { return nil }
        return known.filter { self.shape(of: $0) == shape }.min { distance(key, $0) < distance(key, $1) }
    }

    private static func shape(of key: String) -> [String] {
        key.split(separator: "_").map { units.contains(String($0)) ? "*" : String($0) }
    }

    /// The unit that a key names: from its first unit word on.
    private static func unit(of key: String) -> String {
        key.split(separator: "_").drop { !units.contains(String($0)) }.joined(separator: " ")
    }

    private static let units: Set<String> = [
        "watts", "kilowatts", "megawatts", "w", "kw", "mw", "wh", "kwh", "mwh", "joules", "kilojoules",
        "hash", "kilohash", "megahash", "gigahash", "terahash", "petahash", "exahash", "second", "minute",
        "hour",
        "day", "week", "month", "year", "usd", "eur", "gbp", "cents", "btc", "sats", "gflops", "tflops",
        "pflops",
        "gops", "tops", "percent", "share", "pflop", "tflop",
    ]

    /// The Levenshtein distance: the fewest insertions, deletions and replacements.
    private static func distance(_ left: String, _ right: String) -> Int {
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
