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
            "critical_it_megawatts", .leased(.itMegawatts), from: own, required: false)
        let facility = reader.figure(
            "facility_megawatts", .leased(.facilityMegawatts), from: own, required: false)
        let accelerators = reader.integer("accelerators", atLeast: 1, example: "76000", required: false)
        let capex = reader.figure(
            "accelerator_capex_usd", .positive(.dollars), from: own, required: false)
        let escalator = reader.figure("escalator_share_per_year", .escalator, from: own, required: false)
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
        if first != nil, reader.value("critical_it_megawatts") == nil {
            reader.fault(
                "first_usd_per_kw_month", "is per kW of IT load, of which nothing is said",
                "give critical_it_megawatts too")
        }
        LeaseCheck.credit(from: creditFrom, to: creditTo, of: years, reader)
        let value = stated ?? Self.value(first: first, escalator: escalator, years: years, megawatts: it)
        if let first, escalator == nil, let stated, let years, let it {
            Self.checkFirst(reader, first, total: stated, years: years, megawatts: it)
        }
        if stated == nil, let first, let value { Self.checkTotal(reader, value, from: first) }
        let isDerived = ["first_usd_per_kw_month", "escalator_share_per_year", "critical_it_megawatts"]
            .allSatisfy { reader.value($0) != nil }
        // Where one of the three is faulty, that is said already.
        if value == nil, reader.value("value_usd") == nil, !isDerived {
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
    /// `nil` where neither is known, and over a year or less, in which no rent rises.
    package var ownEscalator: Double? {
        if let published = escalatorSharePerYear { return published.median }
        guard let first = firstUsdPerKwMonth, let megawatts = criticalItMegawatts else { return nil }
        return Self.terms(first, total: valueUsd, years: years, megawatts: megawatts).lease?.escalator
    }

    /// The lease by its first rent and its total, with the average rent and the months that these come to.
    private static func terms(
        _ first: Figure, total: Figure, years: Figure, megawatts: Figure
    ) -> (lease: LeaseTerms?, average: Double, months: Int) {
        let months = max(1, Int((years.median * 12).rounded()))
        let average = total.median / (Double(months) * megawatts.median * 1000)
        let lease = LeaseTerms(
            firstRent: DollarsPerKilowattMonth(first.median), averageRent: DollarsPerKilowattMonth(average),
            months: months)
        return (lease, average, months)
    }

    /// A first rent from which nothing leads to the total is a slip in one of them.
    private static func checkFirst(
        _ reader: FieldReader, _ first: Figure, total: Figure, years: Figure, megawatts: Figure
    ) {
        let (lease, average, months) = terms(first, total: total, years: years, megawatts: megawatts)
        // Over a year or less the first rent is all of it, but for how the total was rounded.
        guard lease == nil, months > 12 || abs(first.median / average - 1) > 0.05 else { return }
        let side = first.median < average ? "below" : "above"
        reader.fault(
            "first_usd_per_kw_month",
            """
            \(plain(first.median)) is so far \(side) \(NumberText.compact(average)), the average that value_usd comes to, that \
            \(months > 12 ? "no rise of -30 % to 30 % a year" : "no rise within \(months) months") leads from the one to the other
            """, "correct one of the two, or the years or megawatts")
    }

    private static func checkTotal(_ reader: FieldReader, _ total: Figure, from first: Figure) {
        guard total.median > NumberUnit.dollars.highest else { return }
        reader.fault(
            "first_usd_per_kw_month",
            """
            \(plain(first.median)) comes with escalator, years and megawatts to \(NumberText.dollars(total.median)) US dollars, \
            which is beyond anything that there is
            """, "correct one of the four")
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
