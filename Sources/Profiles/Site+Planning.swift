extension Site {
    /// When the site is switched off for the grid's sake, and what that earns.
    package struct Curtailment: Codable, Hashable, Sendable {
        package var hoursPerYear: Figure?
        /// Per MWh that is not drawn.
        package var creditUsdPerMwh: Figure?
        /// The share of the facility's megawatts that the tariff wants curtailable; hosting is not.
        package var requiredShare: Figure?
    }

    /// What a plan for the site must keep to.
    package struct Limits: Codable, Hashable, Sendable {
        package var capexBudgetUsd: Figure?
        /// Facility megawatts that can be made fit for hosting at all.
        package var convertibleMegawatts: Figure?
        /// IT megawatts: the site hosts nothing, or at least this.
        package var contractMinimumMegawatts: Figure?
    }

    package struct Finance: Codable, Hashable, Sendable {
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
            "credit_usd_per_mwh", .nonNegative("US dollars per MWh"), from: inherited, required: false)
        requiredShare = reader.figure("required_share", .anyShare, from: inherited, required: false)
        reader.finish()
    }
}

extension Site.Limits {
    init?(_ reader: FieldReader, inherited: Provenance?) {
        capexBudgetUsd = reader.figure(
            "capex_budget_usd", .nonNegative("US dollars"), from: inherited, required: false)
        convertibleMegawatts = reader.figure(
            "convertible_megawatts", .nonNegative("megawatts at the meter"), from: inherited, required: false)
        contractMinimumMegawatts = reader.figure(
            "contract_minimum_megawatts", .nonNegative("megawatts of IT load"), from: inherited,
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
            "debt_term_months", .positive("months"), from: inherited, required: false)
        openingCashUsd = reader.figure(
            "opening_cash_usd", .nonNegative("US dollars"), from: inherited, required: false)
        reader.finish()
    }
}
