package import Quantities

/// The power profile of a machine that does nothing but hash.
package struct ASICProfile: Profile {
    package enum Cooling: String, Encodable, CaseIterable, Sendable {
        case air, hydro, immersion
    }

    package var id: String
    package var name: String
    package var provenance: Provenance
    package var maker: String
    package var terahashPerSecond: Figure
    package var wallWatts: Figure
    /// What the maker states; it agrees with watts / hash rate within `efficiencyTolerance`. Where one of these is set by
    /// hand, it is what they come to.
    package var joulesPerTerahash: Figure
    package var cooling: Cooling
    package var priceUsd: Figure?
    /// Of the machines that are sold at that price; `nil` where they are new.
    package var priceAgeMonths: Figure?

    /// Makers round the three numbers, but not by more than this share.
    package static let efficiencyTolerance = 0.02

    package var hashRate: HashRate { HashRate(terahashPerSecond: terahashPerSecond.median) }
}

extension ASICProfile: ProfileDocument {
    package static let kind = ProfileKind.asic

    init?(_ reader: FieldReader, header: ProfileHeader) {
        let own = header.provenance
        let maker = reader.text("maker", example: "Bitmain")
        let rate = reader.figure("terahash_per_second", .positive(.terahash), from: own)
        let watts = reader.figure("wall_watts", .positive(.watts), from: own)
        let stated = reader.figure("joules_per_terahash", .positive(.joulesPerTerahash), from: own)
        let cooling = reader.choice("cooling", Cooling.self)
        let price = reader.figure("price_usd", .positive(.dollars), from: own, required: false)
        let priceAge = reader.figure(
            "price_age_months", .nonNegative(.months), from: own, required: false)
        guard let own, let maker, let rate, let watts, let stated, let cooling else { return nil }
        // The maker states it of the machine as it is sold, and not of one that is set to draw or do something else.
        let isSetApart =
            [rate, watts].contains(where: \.provenance.isOverride) && !stated.provenance.isOverride
        let efficiency =
            isSetApart ? Figure(Spread(median: watts.median / rate.median), .override) : stated
        self.init(
            id: header.id, name: header.name, provenance: own, maker: maker, terahashPerSecond: rate,
            wallWatts: watts, joulesPerTerahash: efficiency, cooling: cooling, priceUsd: price,
            priceAgeMonths: priceAge)
        checkEfficiency(reader)
    }

    private func checkEfficiency(_ reader: FieldReader) {
        let implied = wallWatts.median / terahashPerSecond.median
        let stated = joulesPerTerahash.median
        guard abs(stated / implied - 1) > Self.efficiencyTolerance else { return }
        reader.fault(
            "joules_per_terahash",
            """
            \(plain(stated)) contradicts wall_watts \(plain(wallWatts.median)) / terahash_per_second \
            \(plain(terahashPerSecond.median)) = \(plain((implied * 100).rounded() / 100)) by more than 2 %
            """,
            "correct one of the three")
    }
}
