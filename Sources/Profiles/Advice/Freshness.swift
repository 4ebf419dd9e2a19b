/// How long prices stay true, and which of them are older.
package enum Freshness {
    /// Days.
    package enum Window: Int, CaseIterable, Comparable, Sendable {
        case market = 7
        case hardwareOrRent = 30
        case siteCost = 365

        package static func < (left: Window, right: Window) -> Bool { left.rawValue < right.rawValue }
    }

    /// One piece of advice for each kind of profile, window and, where there are several profiles, key. Figures that
    /// were assumed or set by hand have no age.
    package static func advice(on profiles: [any DatedProfile], today: CalendarDate) -> [ProfileAdvice] {
        let stale = profiles.flatMap { profile in
            profile.datedPrices.compactMap { StalePrice($0, of: profile, today: today) }
        }
        return ProfileKind.allCases.flatMap { kind in
            Window.allCases.flatMap { window in
                advice(on: stale.filter { $0.kind == kind && $0.window == window }, kind, window, today)
            }
        }
    }

    private static func advice(
        on stale: [StalePrice], _ kind: ProfileKind, _ window: Window, _ today: CalendarDate
    ) -> [ProfileAdvice] {
        guard let first = stale.first else { return [] }
        func advice(on stale: [StalePrice], _ what: String, _ ages: [String]) -> ProfileAdvice {
            let undated = stale.contains { $0.age == StalePrice.undated } ? ", or undated" : ""
            return ProfileAdvice(
                .stalePrice, kind: kind, ids: stale.map(\.id).unique, fields: stale.map(\.field).unique,
                problem:
                    "\(what) older than \(window.rawValue) days on \(today)\(undated): \(ages.joined(separator: ", "))",
                remedy:
                    "look them up again and write them, as by \(lines(for: stale, window)); or set today's with --set"
            )
        }
        if stale.allSatisfy({ $0.id == first.id }) {
            return [
                advice(
                    on: stale, "\(kind.noun) \(first.id) has prices", stale.map { "\($0.field) \($0.age)" })
            ]
        }
        return stale.map(\.field).unique.map { field in
            let own = stale.filter { $0.field == field }
            let article = "aeio".contains(field.prefix(1)) ? "an" : "a"
            return advice(on: own, "\(kind.noun)s have \(article) \(field)", own.map { "\($0.id) \($0.age)" })
        }
    }
}

/// A price that is past its window, or whose age nobody knows.
private struct StalePrice {
    let kind: ProfileKind
    let id: String
    let field: String
    let window: Freshness.Window
    /// `148 days`, `at least 328 days` where only the month or the year is known, `undated`, `dated 3 days ahead`.
    let age: String

    static let undated = "undated"

    init?(_ price: DatedPrice, of profile: any DatedProfile, today: CalendarDate) {
        let provenance = price.figure.provenance
        guard !provenance.isAssumption, !provenance.isOverride else { return nil }
        if let last = provenance.asOf.lastDay {
            let days = today.dayNumber - last.dayNumber
            if let first = provenance.asOf.firstDay, first.dayNumber > today.dayNumber {
                // Nobody can have looked it up.
                age = "dated \(first.dayNumber - today.dayNumber) days ahead"
            } else {
                guard days > price.window.rawValue else { return nil }
                age = (provenance.asOf.isExact ? "" : "at least ") + "\(days) days"
            }
        } else {
            age = Self.undated
        }
        kind = type(of: profile).kind
        id = profile.id
        field = price.field
        window = price.window
    }
}

extension Freshness {
    /// Which answer of an explorer holds which figure of a market.
    private static let answers = [
        (name: "prices", fields: ["btc_usd"]),
        (name: "blocks", fields: ["difficulty", "fees_btc_per_block"]),
    ]

    /// What writes the figures anew: a market of today, or the same profile in the user's own folder. Either may be there
    /// already, and where it is not `--replace` changes nothing.
    private static func lines(for stale: [StalePrice], _ window: Window) -> String {
        let (price, fields) = (stale[0], Set(stale.map(\.field)))
        let lines: [String]
        switch (price.kind, window) {
        case (.market, .market):
            lines = answers.filter { !fields.isDisjoint(with: $0.fields) }.map {
                "curl -s https://mempool.space/api/v1/\($0.name) | wattmark profiles new market --json - --replace"
            }
        case (.market, .hardwareOrRent), (.market, .siteCost):
            lines = ["wattmark profiles new market --set \(price.field)=VALUE --source WHO --replace"]
        case (.host, _), (.asic, _), (.accelerator, _), (.model, _), (.site, _), (.outlook, _),
            (.contract, _), (.shares, _):
            lines = [
                "wattmark profiles new \(price.kind.rawValue) \(price.id) --set \(price.field)=VALUE --source WHO --replace"
            ]
        }
        return lines.map { "`\($0)`" }.joined(separator: " and ")
    }
}

extension [String] {
    /// Each once, in the order of first appearance.
    fileprivate var unique: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
