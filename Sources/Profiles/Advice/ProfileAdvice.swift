/// Something about a profile that may stand, but should be known before its numbers are trusted.
package struct ProfileAdvice: Encodable, Hashable, Sendable {
    package enum Code: String, Encodable, CaseIterable, Sendable {
        /// A price is older than its kind stays true, or its date is not known.
        case stalePrice = "stale-price"
        /// A peak looks like the one with sparsity, which is twice the dense one.
        case sparsePeak = "sparse-peak"
        /// A number that is in range but far from all that is known, as in another unit.
        case unusualNumber = "unusual-number"
    }

    package var code: Code
    package var kind: ProfileKind
    /// The profiles that it is about.
    package var ids: [String]
    /// The keys that it is about.
    package var fields: [String]
    /// A sentence without its full stop: what the matter is.
    package var problem: String
    package var remedy: String

    package init(
        _ code: Code, kind: ProfileKind, ids: [String], fields: [String], problem: String, remedy: String
    ) {
        self.code = code
        self.kind = kind
        self.ids = ids
        self.fields = fields
        self.problem = problem
        self.remedy = remedy
    }
}

extension ProfileLibrary {
    /// What is to be known of all profiles.
    package func advice(today: CalendarDate) -> [ProfileAdvice] {
        let dated: [any DatedProfile] = hosts + asics + accelerators + markets + sites
        return Freshness.advice(on: dated, today: today) + PeakRatios.advice(on: accelerators)
            + UsualNumbers.advice(
                markets: markets, sites: sites, outlooks: outlooks, asics: asics,
                accelerators: accelerators, hosts: hosts, models: models, contracts: contracts)
    }
}
