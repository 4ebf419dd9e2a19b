import Economics
import Profiles
import Quantities
import Regression
import RunRecords

/// Profiles as what they are compared by, at one market and site.
struct ProfileSubjects {
    private let library: ProfileLibrary
    private let revenue: Revenue
    private var rows: [RevenueRow] { revenue.rows }

    init(pricing: Pricing) throws {
        library = pricing.scenario.library
        revenue = try pricing.revenueOfProfiles() + pricing.revenueOfHosts()
    }

    /// What they earn, on one axis.
    func entries(_ ids: [String]) -> [RevenueEntry] {
        let named = Set(ids.map { Subject($0) })
        return RevenueEntry.sorted(
            revenue.priced.filter { named.contains($0.row.subject) }.map { RevenueEntry($0) })
    }

    func subject(_ id: String) throws -> ComparedSubject {
        let own = rows.filter { $0.subject == Subject(id) }
        guard !own.isEmpty else {
            guard !revenue.unrentedHosts.contains(id) else { throw LibraryError.noSourcedRent(host: id) }
            throw LibraryError.noSuchFile(
                id: id,
                known: library.asics.map(\.id) + library.accelerators.map(\.id) + ["colocation"]
                    + library.hosts.filter { !$0.isGeneric }.map(\.id))
        }
        let asic = library.asics.first { $0.id == id }
        let efficiency = Metric(.joulesPerTerahash, of: .hashing)
        let joules = asic.map { asic in
            let figure = asic.joulesPerTerahash.spread
            return MetricValue(
                metric: efficiency,
                estimate: Estimate(
                    center: figure.median, low: figure.low ?? figure.median,
                    high: figure.high ?? figure.median,
                    confidence: 0.8, count: 0))
        }
        return ComparedSubject(
            name: id,
            values: [joules].compactMap(\.self)
                + own.map { row in
                    MetricValue(
                        metric: Metric(row), estimate: row.usdPerMwYear,
                        // ASICs at the same market and site differ by their joules a hash alone.
                        context: asic.map { _ in "\(row.market) \(row.site)" },
                        follows: asic.map { _ in efficiency })
                })
    }
}
