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
            if let fault = library.fault(of: id) { throw ProfileError.invalid(fault) }
            throw LibraryError.noSuchFile(
                id: id,
                known: library.asics.map(\.id) + library.accelerators.map(\.id)
                    + [Subject.colocation.description] + library.hosts.filter { !$0.isGeneric }.map(\.id))
        }
        let energy = library.asics.first { $0.id == id }?.joulesPerTerahash.spread
        return ComparedSubject(
            profile: id, earning: own,
            joulesPerTerahash: energy.map { spread in
                Estimate(
                    center: spread.median, low: spread.low ?? spread.median,
                    high: spread.high ?? spread.median, confidence: 0.8, count: 0)
            })
    }
}
