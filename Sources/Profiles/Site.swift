/// A place with power: how much, at what price, how much of it reaches the machines, and what it takes to use it.
///
/// The optional figures and blocks are for planning; `required` says which of them a plan lacks.
package struct Site: Profile {
    package var id: String
    package var name: String
    package var provenance: Provenance
    package var facilityMegawatts: Figure
    /// The mean of a year, delivered to the meter. Single hours may be negative, as in ERCOT; their mean is not.
    package var tariffUsdPerMwh: Figure
    package var hashing: Hashing
    package var hosting: Hosting
    package var curtailment: Curtailment?
    package var limits: Limits?
    package var finance: Finance?
}

extension Site: ProfileDocument {
    package static let kind = ProfileKind.site

    init?(_ reader: FieldReader, header: ProfileHeader) {
        let own = header.provenance
        let megawatts = reader.figure("facility_megawatts", .positive("megawatts at the meter"), from: own)
        let tariff = reader.figure("tariff_usd_per_mwh", .tariff, from: own)
        let hashing = reader.part("hashing", required: true) { Hashing($0, inherited: own) }
        let hosting = reader.part("hosting", required: true) { Hosting($0, inherited: own) }
        let curtailment = reader.part("curtailment", required: false) { Curtailment($0, inherited: own) }
        let limits = reader.part("limits", required: false) { Limits($0, inherited: own) }
        let finance = reader.part("finance", required: false) { Finance($0, inherited: own) }
        guard let own, let megawatts, let tariff, let hashing, let hosting else { return nil }
        self.init(
            id: header.id, name: header.name, provenance: own, facilityMegawatts: megawatts,
            tariffUsdPerMwh: tariff, hashing: hashing, hosting: hosting, curtailment: curtailment,
            limits: limits, finance: finance)
    }
}
