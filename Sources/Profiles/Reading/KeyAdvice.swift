import Quantities

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
        for likely in [completions(of: key, known: known), elsewhere(key, known: known)]
        where !likely.isEmpty {
            let names = likely.sorted { ($0.count, $0) < ($1.count, $1) }.map { "`\($0)`" }
            return ("is an unknown key", "did you mean \(NearestName.choice(names))?")
        }
        let nearest = known.min { NearestName.distance(key, $0) < NearestName.distance(key, $1) }
        if let nearest, NearestName.distance(key, nearest) <= max(2, key.count / 3) {
            return ("is an unknown key", "did you mean `\(nearest)`?")
        }
        let akin = akin(to: key, known: known)
        if !akin.isEmpty {
            return ("is an unknown key", "did you mean \(NearestName.choice(akin.map { "`\($0)`" }))?")
        }
        return ("is an unknown key", "the keys here are \(known.sorted().joined(separator: ", "))")
    }

    /// The known keys that go on where `key` ends: `btc_usd` for `btc`.
    private static func completions(of key: String, known: [String]) -> [String] {
        known.filter { $0.hasPrefix(key + "_") || $0.hasPrefix(key + ".") }
    }

    /// The known keys that are `key`, or go on where it ends, in another group: `site.hosting.pue` for `site.pue`.
    private static func elsewhere(_ key: String, known: [String]) -> [String] {
        let parts = key.split(separator: ".").map(String.init)
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return [] }
        return known.filter { name in
            let names = name.split(separator: ".").map(String.init)
            guard names.first == first, let own = names.last else { return false }
            return own == last || own.hasPrefix(last + "_")
        }
    }

    /// The known keys that share most of its words, where they are few: `outlook.tariff_growth_share_per_year` for
    /// `outlook.growth_of_tariff`.
    private static func akin(to key: String, known: [String]) -> [String] {
        func words(_ text: String) -> Set<String> {
            let own = text.split(separator: ".").last.map(String.init) ?? text
            return Set(own.split(separator: "_").map(String.init)).subtracting(units).subtracting([
                "per", "of",
            ])
        }
        let wanted = words(key)
        let shared = known.map { (key: $0, count: words($0).intersection(wanted).count) }
        let most = shared.map(\.count).max() ?? 0
        let best = shared.filter { $0.count == most }.map(\.key).sorted()
        return most > 0 && best.count <= 6 ? best : []
    }

    /// The known key that differs in its unit only: `wall_watts` for `wall_kilowatts`.
    private static func unitTwin(of key: String, known: [String]) -> String? {
        let shape = shape(of: key)
        guard shape.contains("*") else { return nil }
        return known.filter { self.shape(of: $0) == shape }.min {
            NearestName.distance(key, $0) < NearestName.distance(key, $1)
        }
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
}
