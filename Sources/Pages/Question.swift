package import Profiles

/// A scenario as an address holds it: what differs from the preset of the site and the market, and who is compared.
package struct Question: Hashable, Sendable {
    /// `nil` for the newest.
    package var market: String?
    /// `nil` for the one that its file marks.
    package var site: String?
    /// `nil` for the first.
    package var outlook: String?
    /// As commands take them; empty for those that rank best.
    package var subjects: [String] = []
    /// Whose tokens are sold; `nil` where none are.
    package var model: String?
    /// A stored run, whose host takes part as `this-host`.
    package var run: String?
    /// Whose concentration is asked for; `nil` for the newest file.
    package var shares: String?
    package var years = Self.usualYears
    package var paths = Self.usualPaths
    package var seed = Self.usualSeed
    /// By their keys.
    package var overrides: [ProfileOverride] = []

    package init() {}

    package static let usualYears = 5
    package static let usualPaths = 10_000
    package static let usualSeed: UInt64 = 1
    /// More than a screen has room for.
    static let mostSubjects = 4
    /// With more than the usual years and machines fewer: `DrawnWork`.
    static let mostPaths = 200_000

    /// The one address of the question.
    package var query: FormQuery {
        var fields: [FormQuery.Field] = []
        func add(_ name: Parameter, _ value: String?) {
            if let value { fields.append(.init(name.rawValue, value)) }
        }
        add(.market, market)
        add(.site, site)
        add(.outlook, outlook)
        for subject in subjects { add(.subject, subject) }
        add(.model, model)
        add(.run, run)
        add(.shares, shares)
        if years != Self.usualYears { add(.years, "\(years)") }
        if paths != Self.usualPaths { add(.paths, "\(paths)") }
        if seed != Self.usualSeed { add(.seed, "\(seed)") }
        return FormQuery(fields + overrides.map { .init($0.key, $0.value) })
    }

    /// The names of what is no lever, whose name is its key.
    enum Parameter: String, CaseIterable {
        case market, site, outlook, subject, model, run, shares, years, paths, seed
        /// Of which preset a form was, which an address does not hold.
        case fromMarket = "from-market"
        case fromSite = "from-site"
        case fromOutlook = "from-outlook"
        /// What followed in a form from what was set in it, as `key=value` with spaces between.
        case fromFollowing = "from-following"
    }
}

/// What is wrong with one field of a form.
package struct FieldFault: Hashable, Sendable {
    /// `nil` where it is of none alone.
    package let field: String?
    /// Of a field that is there several times, which of them, from 0; `nil` where it is of none alone.
    package let place: Int?
    /// A whole one.
    package let sentence: String
    /// As HTTP says whose fault it is.
    package let status: Int

    package init(_ field: String?, at place: Int? = nil, _ sentence: String, status: Int = 422) {
        (self.field, self.place, self.sentence, self.status) = (
            field, place, PageWords.whole(sentence), status
        )
    }

    /// Of a field that no page has.
    static func stranger(_ name: String) -> FieldFault {
        FieldFault(nil, "there is no field \"\(name.prefix(60))\" here; leave it out")
    }
}
