/// A place with power: how much, at what price, and how much of it reaches the machines.
package struct Site: Codable, Hashable, Sendable {
    package struct Hashing: Codable, Hashable, Sendable {
        /// Facility watts / IT watts.
        package var pue: Figure
        /// The share of the year in which the machines hash.
        package var uptimeShare: Figure

        package init(pue: Figure, uptimeShare: Figure) {
            self.pue = pue
            self.uptimeShare = uptimeShare
        }
    }

    package struct Hosting: Codable, Hashable, Sendable {
        /// Facility watts / IT watts.
        package var pue: Figure
        /// The share of the year that is sold.
        package var utilizationShare: Figure

        package init(pue: Figure, utilizationShare: Figure) {
            self.pue = pue
            self.utilizationShare = utilizationShare
        }
    }

    package var id: String
    package var name: String
    package var provenance: Provenance
    package var facilityMegawatts: Figure
    /// At the meter.
    package var tariffUsdPerMwh: Figure
    package var hashing: Hashing
    package var hosting: Hosting
}

extension Site: ProfileDocument {
    static let kind = ProfileKind.site

    init?(_ reader: FieldReader, header: ProfileHeader) {
        let own = header.provenance
        let megawatts = reader.figure("facility_megawatts", .positive("megawatts at the meter"), from: own)
        let tariff = reader.figure("tariff_usd_per_mwh", .nonNegative("US dollars per MWh"), from: own)
        let hashing = reader.part("hashing", required: true) { Hashing($0, inherited: own) }
        let hosting = reader.part("hosting", required: true) { Hosting($0, inherited: own) }
        guard let own, let megawatts, let tariff, let hashing, let hosting else { return nil }
        self.init(
            id: header.id, name: header.name, provenance: own, facilityMegawatts: megawatts,
            tariffUsdPerMwh: tariff, hashing: hashing, hosting: hosting)
    }
}

extension Site.Hashing {
    init?(_ reader: FieldReader, inherited: Provenance?) {
        let pue = reader.figure("pue", .pue, from: inherited)
        let uptime = reader.figure("uptime_share", .share, from: inherited)
        reader.finish()
        guard let pue, let uptime else { return nil }
        self.init(pue: pue, uptimeShare: uptime)
    }
}

extension Site.Hosting {
    init?(_ reader: FieldReader, inherited: Provenance?) {
        let pue = reader.figure("pue", .pue, from: inherited)
        let utilization = reader.figure("utilization_share", .share, from: inherited)
        reader.finish()
        guard let pue, let utilization else { return nil }
        self.init(pue: pue, utilizationShare: utilization)
    }
}
