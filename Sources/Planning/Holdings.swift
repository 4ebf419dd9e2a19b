package import Profiles
import Quantities

/// What each of several entities holds of a whole: pools of the hash rate, countries, tenants of the contracts.
package struct Holdings: Encodable, Equatable, Sendable {
    package struct Entity: Encodable, Hashable, Sendable {
        package var name: String
        /// Above 0, at most 1.
        package var share: Double
        /// How many holders the share is of, where only their sum is known; else 1.
        package var members: Int

        package init(name: String, share: Double, members: Int = 1) {
            self.name = name
            self.share = share
            self.members = members
        }
    }

    /// The largest first.
    package let entities: [Entity]

    /// Published shares are rounded; a sum above 1 by half of a tenth of a percent an entity is rounding.
    static let roundingPerEntity = 0.0005

    /// - Parameter place: for errors: the file.
    package init(_ entities: [Entity], place: String) throws(PlanningError) {
        guard !entities.isEmpty else { throw .noShares(place: place) }
        var names: Set<String> = []
        for entity in entities {
            guard entity.share > 0, entity.share <= 1 else {
                throw .badShare(
                    entity: entity.name, place: place, value: plain(entity.share),
                    remedy: Self.remedy(entity.share))
            }
            guard names.insert(entity.name).inserted else { throw .twice(entity: entity.name, place: place) }
        }
        let sum = entities.reduce(0) { $0 + $1.share }
        guard sum <= 1 + Self.roundingPerEntity * Double(entities.count) else {
            throw .sharesAboveOne(place: place, sum: plain((sum * 1e4).rounded() / 1e4))
        }
        self.entities = entities.sorted { ($1.share, $0.name) < ($0.share, $1.name) }
    }

    private static func remedy(_ share: Double) -> String {
        share > 1 && share <= 100
            ? "write a share above 0 and at most 1: \(plain(share)) % as \(plain(share / 100))"
            : "write a share above 0 and at most 1"
    }

    /// Those of a profile.
    package init(_ shares: Shares) throws(PlanningError) {
        try self.init(
            shares.entities.map { Entity(name: $0.name, share: $0.share, members: $0.members) },
            place: shares.id)
    }

    /// What the named entities hold together, 1 at most.
    package var coverage: Double { min(1, entities.reduce(0) { $0 + $1.share }) }

    /// What nobody is named for. Below rounding it counts as nothing.
    package var remainder: Double {
        let rest = 1 - coverage
        return rest > 1e-9 ? rest : 0
    }

    /// The same with some entities taken for one, because they belong together.
    package func merging(_ merge: Merge) throws(PlanningError) -> Holdings {
        var rest = entities
        var sum = 0.0
        for member in merge.members {
            guard let place = rest.firstIndex(where: { $0.name == member }) else {
                throw .noSuchEntity(member, merge: merge.text, known: entities.map(\.name))
            }
            sum += rest.remove(at: place).share
        }
        return try Holdings(rest + [Entity(name: merge.name, share: min(1, sum))], place: merge.text)
    }
}
