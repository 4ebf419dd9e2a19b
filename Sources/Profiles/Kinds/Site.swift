/// A place with power: how much, at what price, how much of it reaches the machines, and what it takes to use it.
///
/// The optional figures and blocks are for planning; `required` says which of them a plan lacks.
package struct Site: Profile {
    package var id: String
    package var name: String
    package var provenance: Provenance
    /// Whether it is taken where none is named.
    package var isDefault: Bool
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
        let isDefault = reader.flag("default") ?? false
        let megawatts = reader.figure("facility_megawatts", .positive(.facilityMegawatts), from: own)
        let tariff = reader.figure("tariff_usd_per_mwh", .tariff, from: own)
        let hashing = reader.part("hashing", required: true) { Hashing($0, inherited: own) }
        let hosting = reader.part("hosting", required: true) { Hosting($0, inherited: own) }
        let curtailment = reader.part("curtailment", required: false) { Curtailment($0, inherited: own) }
        let limits = reader.part("limits", required: false) { Limits($0, inherited: own) }
        let finance = reader.part("finance", required: false) { Finance($0, inherited: own) }
        guard let own, let megawatts, let tariff, let hashing, let hosting else { return nil }
        self.init(
            id: header.id, name: header.name, provenance: own, isDefault: isDefault,
            facilityMegawatts: megawatts,
            tariffUsdPerMwh: tariff, hashing: hashing, hosting: hosting, curtailment: curtailment,
            limits: limits, finance: finance)
    }
}

extension Site {
    /// When the site is switched off for the grid's sake, and what that earns.
    package struct Curtailment: Encodable, Hashable, Sendable {
        package var hoursPerYear: Figure?
        /// Per MWh that is not drawn.
        package var creditUsdPerMwh: Figure?
        /// The share of the facility's megawatts that the tariff wants curtailable; hosting is not.
        package var requiredShare: Figure?
    }

    /// What a plan for the site must keep to.
    package struct Limits: Encodable, Hashable, Sendable {
        package var capexBudgetUsd: Figure?
        /// Facility megawatts that can be made fit for hosting at all.
        package var convertibleFacilityMegawatts: Figure?
        /// The site hosts nothing, or at least this.
        package var contractMinimumFacilityMegawatts: Figure?
    }

    package struct Finance: Encodable, Hashable, Sendable {
        /// Of a year.
        package var discountRateShare: Figure?
        /// Of the capex.
        package var debtShare: Figure?
        /// Interest of a year.
        package var debtRateShare: Figure?
        package var debtTermMonths: Figure?
        package var openingCashUsd: Figure?
    }
}

extension Site.Curtailment {
    init?(_ reader: FieldReader, inherited: Provenance?) {
        hoursPerYear = reader.figure("hours_per_year", .hoursPerYear, from: inherited, required: false)
        creditUsdPerMwh = reader.figure(
            "credit_usd_per_mwh", .nonNegative(.dollarsPerMegawattHour), from: inherited, required: false)
        requiredShare = reader.figure("required_share", .anyShare, from: inherited, required: false)
        reader.finish()
    }
}

extension Site.Limits {
    init?(_ reader: FieldReader, inherited: Provenance?) {
        capexBudgetUsd = reader.figure(
            "capex_budget_usd", .nonNegative(.dollars), from: inherited, required: false)
        convertibleFacilityMegawatts = reader.figure(
            "convertible_facility_megawatts", .nonNegative(.facilityMegawatts), from: inherited,
            required: false)
        contractMinimumFacilityMegawatts = reader.figure(
            "contract_minimum_facility_megawatts", .nonNegative(.facilityMegawatts), from: inherited,
            required: false)
        reader.finish()
    }
}

extension Site.Finance {
    init?(_ reader: FieldReader, inherited: Provenance?) {
        discountRateShare = reader.figure(
            "discount_rate_share", .anyShare, from: inherited, required: false)
        debtShare = reader.figure("debt_share", .anyShare, from: inherited, required: false)
        debtRateShare = reader.figure("debt_rate_share", .anyShare, from: inherited, required: false)
        debtTermMonths = reader.figure(
            "debt_term_months", .lasting(.months), from: inherited, required: false)
        openingCashUsd = reader.figure(
            "opening_cash_usd", .nonNegative(.dollars), from: inherited, required: false)
        reader.finish()
    }
}
