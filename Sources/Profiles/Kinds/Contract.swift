import Quantities

/// A published contract: what a tenant pays a provider for compute or for powered space.
package struct Contract: Profile {
    package enum Service: String, Encodable, CaseIterable, Sendable {
        /// The provider's own accelerators, rented out.
        case cloud
        /// Powered space for the tenant's machines.
        case colocation
    }

    package var id: String
    package var name: String
    package var provenance: Provenance
    package var tenant: String
    package var provider: String
    package var signed: AsOf
    /// `kind` in the file.
    package var service: Service
    /// Over the whole term.
    package var valueUsd: Figure
    package var years: Figure
    /// One of the two at least.
    package var criticalItMegawatts: Figure?
    package var facilityMegawatts: Figure?
    /// How many accelerators the contract names.
    package var accelerators: Int?
    /// What the provider pays for the accelerators and what goes with them.
    package var acceleratorCapexUsd: Figure?
    /// Growth of the rent once a year; `nil` where it is not published.
    package var escalatorSharePerYear: Figure?
    /// Of the value, what is paid at signing.
    package var prepaidShare: Figure?
    /// The year of the term, from 1, with which its crediting begins, and the last one of it.
    package var prepaidCreditFromYear: Figure?
    package var prepaidCreditToYear: Figure?
    /// Of the first year, per kW of critical IT load: with the value it says how the rent rises.
    package var firstUsdPerKwMonth: Figure?
    /// `nil` where it is as in the market.
    package var powerPaidBy: Market.Colocation.Payer?
    /// For which the tenant may stay after the term at the running rent.
    package var extensionYears: Figure?
    /// Of the rent, what a guarantor pays while space stands empty after a default.
    package var backstopShare: Figure?
    /// Months of rent that the landlord keeps at a default.
    package var recoveryMonths: Figure?
    package var notes: String?

    private enum CodingKeys: String, CodingKey {
        case id, name, provenance, tenant, provider, signed
        case service = "kind"
        case valueUsd, years, criticalItMegawatts, facilityMegawatts, accelerators, acceleratorCapexUsd
        case escalatorSharePerYear, prepaidShare, prepaidCreditFromYear, prepaidCreditToYear
        case firstUsdPerKwMonth, powerPaidBy, extensionYears, backstopShare, recoveryMonths, notes
    }
}

extension Contract: ProfileDocument {
    package static let kind = ProfileKind.contract

    init?(_ reader: FieldReader, header: ProfileHeader) {
        let own = header.provenance
        let tenant = reader.text("tenant", example: "Microsoft")
        let provider = reader.text("provider", example: "IREN")
        let signed = reader.partialDate("signed")
        let service = reader.choice("kind", Service.self)
        let stated = reader.figure("value_usd", .positive(.dollars), from: own, required: false)
        let years = reader.figure("years", .lasting(.years), from: own)
        let it = reader.figure(
            "critical_it_megawatts", .positive(.itMegawatts), from: own, required: false)
        let facility = reader.figure(
            "facility_megawatts", .positive(.facilityMegawatts), from: own, required: false)
        let accelerators = reader.integer("accelerators", atLeast: 1, example: "76000", required: false)
        let capex = reader.figure(
            "accelerator_capex_usd", .positive(.dollars), from: own, required: false)
        let escalator = reader.figure("escalator_share_per_year", .growth, from: own, required: false)
        let prepaid = reader.figure("prepaid_share", .anyShare, from: own, required: false)
        let creditFrom = reader.figure(
            "prepaid_credit_from_year", .positive(.years), from: own, required: false)
        let creditTo = reader.figure(
            "prepaid_credit_to_year", .positive(.years), from: own, required: false)
        let first = reader.figure(
            "first_usd_per_kw_month", .positive(.dollars), from: own, required: false)
        let payer =
            reader.value("power_paid_by") == nil
            ? nil : reader.choice("power_paid_by", Market.Colocation.Payer.self)
        let stay = reader.figure("extension_years", .nonNegative(.years), from: own, required: false)
        let backstop = reader.figure("backstop_share", .anyShare, from: own, required: false)
        let recovery = reader.figure("recovery_months", .nonNegative(.months), from: own, required: false)
        let notes = reader.text("notes", example: "triple net", required: false)
        Self.checkMegawatts(reader, it, facility)
        if stated != nil, first != nil, escalator != nil {
            reader.fault(
                "first_usd_per_kw_month", "stands beside escalator_share_per_year and value_usd",
                "give two of the three: they say the other")
        }
        if first != nil, it == nil {
            reader.fault(
                "first_usd_per_kw_month", "is per kW of IT load, of which nothing is said",
                "give critical_it_megawatts too")
        }
        LeaseCheck.credit(from: creditFrom, to: creditTo, of: years, reader)
        let value = stated ?? Self.value(first: first, escalator: escalator, years: years, megawatts: it)
        if value == nil, reader.value("value_usd") == nil {
            reader.fault(
                "value_usd", "is missing",
                "give it, or first_usd_per_kw_month with escalator_share_per_year and critical_it_megawatts")
        }
        guard let own, let tenant, let provider, let signed, let service, let value, let years else {
            return nil
        }
        self.init(
            id: header.id, name: header.name, provenance: own, tenant: tenant, provider: provider,
            signed: signed, service: service, valueUsd: value, years: years, criticalItMegawatts: it,
            facilityMegawatts: facility, accelerators: accelerators, acceleratorCapexUsd: capex,
            escalatorSharePerYear: escalator, prepaidShare: prepaid, prepaidCreditFromYear: creditFrom,
            prepaidCreditToYear: creditTo, firstUsdPerKwMonth: first, powerPaidBy: payer,
            extensionYears: stay, backstopShare: backstop, recoveryMonths: recovery, notes: notes)
    }

    /// What all months come to; `nil` where the three that say it are not there.
    private static func value(
        first: Figure?, escalator: Figure?, years: Figure?, megawatts: Figure?
    ) -> Figure? {
        guard let first, let escalator, let years, let megawatts else { return nil }
        let terms = LeaseTerms(
            firstRent: DollarsPerKilowattMonth(first.median), escalator: escalator.median,
            months: Int((years.median * 12).rounded()))
        var provenance = first.provenance
        provenance.source = "derived: first rent and escalator over the term; \(first.provenance.source)"
        return Figure(Spread(median: terms.total(kilowatts: megawatts.median * 1000).value), provenance)
    }

    /// Growth of the rent once a year, share of 1: as published, else as it follows from the first rent and the value;
    /// `nil` where neither is known, or no escalator leads from the one to the other.
    package var ownEscalator: Double? {
        if let published = escalatorSharePerYear { return published.median }
        let months = Int((years.median * 12).rounded())
        guard let first = firstUsdPerKwMonth, let megawatts = criticalItMegawatts?.median, months > 0 else {
            return nil
        }
        return LeaseTerms(
            firstRent: DollarsPerKilowattMonth(first.median),
            averageRent: DollarsPerKilowattMonth(valueUsd.median / (Double(months) * megawatts * 1000)),
            months: months)?.escalator
    }

    private static func checkMegawatts(_ reader: FieldReader, _ it: Figure?, _ facility: Figure?) {
        let (itKey, facilityKey) = ("critical_it_megawatts", "facility_megawatts")
        if reader.value(itKey) == nil, reader.value(facilityKey) == nil {
            reader.fault(itKey, "is missing", "give it, or \(facilityKey)")
        }
        if let it, let facility, it.median > facility.median {
            reader.fault(
                itKey, "\(plain(it.median)) is above \(facilityKey) \(plain(facility.median))",
                "exchange or correct the two: the facility's watts include the IT watts")
        }
    }
}
