package import Profiles

/// Which market, site and outlook a question is asked of, and which inputs are other than the profiles say.
package struct ScenarioChoice: Hashable, Sendable {
    /// How the world moves.
    package enum Future: Hashable, Sendable {
        /// The question is of a year at today's prices.
        case today
        /// The first outlook of the library, where it has one.
        case usual
        case named(String)
    }

    /// `nil` for the newest of the sound ones: what is left out is named by a warning of each answer.
    package var market: String?
    /// `nil` for the one that is marked `default: true`.
    package var site: String?
    package var future: Future
    package var overrides: [ProfileOverride]

    package init(
        market: String? = nil, site: String? = nil, future: Future = .today, overrides: [ProfileOverride] = []
    ) {
        (self.market, self.site) = (market, site)
        (self.future, self.overrides) = (future, overrides)
    }

    package func market(in library: ProfileLibrary) throws -> Market {
        if let market { return try library.market(market) }
        guard let newest = library.markets.max(by: { $0.date.dayNumber < $1.date.dayNumber }) else {
            try library.requireSound(.market)
            throw ScenarioError.noMarket(directories: library.directories)
        }
        return newest
    }

    package func site(in library: ProfileLibrary) throws -> Site {
        if let site { return try library.site(site) }
        try library.requireSound(.site)
        guard let first = library.sites.first else {
            throw ScenarioError.noSite(directories: library.directories)
        }
        if let chosen = library.sites.first(where: \.isDefault) { return chosen }
        guard library.sites.count == 1 else {
            throw ScenarioError.noDefaultSite(known: library.sites.map(\.id))
        }
        return first
    }

    /// `nil` where nothing looks ahead, or where the library has none and none was named.
    package func outlook(in library: ProfileLibrary) throws -> Outlook? {
        switch future {
        case .today: return nil
        case .named(let id): return try library.outlook(id)
        case .usual:
            try library.requireSound(.outlook)
            return library.outlooks.first
        }
    }

    /// What was chosen, with the overrides applied.
    ///
    /// - Throws: where something has no name or no place in the library, and where a price is of a day to come.
    package func scenario(in written: ProfileLibrary, today: CalendarDate) throws -> Scenario {
        let choice = ProfileChoice(
            market: try market(in: written).id, site: try site(in: written).id,
            outlook: try outlook(in: written)?.id)
        let library = try written.applying(overrides, to: choice)
        let market = try market(in: library)
        let dated: [any DatedProfile] =
            [market, try site(in: library)] + library.asics + library.accelerators + library.models
        try PriceAhead.refuse(in: dated, of: market, today: today)
        return try Scenario(
            library: library, market: market, site: try site(in: library), outlook: try outlook(in: library)
        ).takingGivenHashprice()
    }

    /// The place of the first override without which the answer is the same, unless it sets what is there already: a series
    /// of values may pass through today's.
    ///
    /// - Parameters:
    ///   - scenario: of a choice, with its overrides applied.
    ///   - isSame: whether the answer to this scenario is the same as with all overrides.
    /// - Returns: `nil` where the answer rests on each of them.
    package func idlePlace(
        of scenario: (ScenarioChoice) throws -> Scenario, answer isSame: (Scenario) throws -> Bool
    ) throws -> Int? {
        guard !overrides.isEmpty else { return nil }
        let applied = try scenario(self).library.overrides
        for place in overrides.indices {
            let key = overrides[place].key
            if applied.contains(where: { $0.key == key && $0.isAsBefore }) { continue }
            var others = self
            others.overrides.remove(at: place)
            // What cannot be answered without it depends on it, and so does a value that must stand beside it.
            guard let other = try? scenario(others), (try? isSame(other)) ?? false
            else { continue }
            return place
        }
        return nil
    }
}
