import Economics
import Profiles

/// What machines fetch by their age, as far as a site says it.
enum ResaleInputs {
    static let hashing = years.map { year, path in
        PlanInput(
            "site.hashing.resale_share_by_age.year_\(year)", "resale of ASICs, year \(year)", "share of 1",
            .partialShare, sought: 0...0.99,
            get: { $0.site.hashing.resaleShareByAge?[keyPath: path] },
            set: { $0.site.hashing.resaleShareByAge?[keyPath: path] = $1 })
    }

    static let hosting = years.map { year, path in
        PlanInput(
            "site.hosting.resale_share_by_age.year_\(year)", "resale of accelerators, year \(year)",
            "share of 1", .partialShare, sought: 0...0.99,
            get: { $0.site.hosting.resaleShareByAge?[keyPath: path] },
            set: { $0.site.hosting.resaleShareByAge?[keyPath: path] = $1 })
    }

    private static let years: [(Int, any WritableKeyPath<Site.ResaleShares, Figure?> & Sendable)] = [
        (1, \.year1), (2, \.year2), (3, \.year3), (4, \.year4), (5, \.year5),
    ]
}
