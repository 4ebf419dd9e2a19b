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

    /// - Parameter measured: what the host of a stored run earns, where that takes part.
    init(pricing: Pricing, measured: Revenue? = nil) throws {
        library = pricing.scenario.library
        revenue = try (measured ?? .none) + pricing.revenueOfProfiles() + pricing.revenueOfHosts()
    }

    /// Refuses machines, sites and markets beside each other; a name of none of these is refused where it is looked up.
    static func check(_ ids: [String], in library: ProfileLibrary) throws(LibraryError) {
        let kinds = ids.compactMap { id -> (id: String, noun: String)? in
            if library.sites.contains(where: { $0.id == id }) { return (id, "site") }
            if library.markets.contains(where: { $0.id == id }) { return (id, "market") }
            let machines =
                library.asics.map(\.id) + library.accelerators.map(\.id) + library.hosts.map(\.id)
            return machines.contains(id) || [.colocation, .thisHost].contains(Subject(id))
                ? (id, "machine") : nil
        }
        if Set(kinds.map(\.noun)).count > 1 { throw .mixedKinds(kinds) }
        guard let noun = kinds.first?.noun, noun != "machine",
            let missing = ids.first(where: { id in !kinds.contains { $0.id == id } })
        else { return }
        throw .noSuchFile(
            id: missing, known: noun == "site" ? library.sites.map(\.id) : library.markets.map(\.id))
    }

    /// Those of them of whose model no source gives a rent.
    func unrented(_ ids: [String]) -> [String] { revenue.unrentedHosts.filter(ids.contains) }

    /// What they earn, on one axis.
    func entries(_ ids: [String]) -> [RevenueEntry] {
        let named = Set(ids.map { Subject($0) })
        return RevenueEntry.sorted(
            revenue.priced.filter { named.contains($0.row.subject) }.map { RevenueEntry($0) })
    }

    func subject(_ id: String) throws -> ComparedSubject {
        let own = rows.filter { $0.subject == Subject(id) }
        guard !own.isEmpty || revenue.unrentedHosts.contains(id) else {
            if let fault = library.fault(of: id) { throw ProfileError.invalid(fault) }
            if id.contains("/") { throw LibraryError.namedWithModel(id) }
            if let device = library.accelerators.first(where: { $0.id == id }) {
                throw LibraryError.notPriced(
                    id: id,
                    lacks: device.allInItWattsPerDevice == nil ? "all_in_it_watts_per_device" : nil)
            }
            if library.asics.contains(where: { $0.id == id }) {
                throw LibraryError.notPriced(id: id, lacks: nil)
            }
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
