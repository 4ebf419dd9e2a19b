import Economics
import Profiles
import RunRecords

/// What a use costs besides its power, and what its capital costs.
enum CapitalInputs {
    static let discountRate = PlanInput(
        finance: "discount_rate_share", "discount rate", "share of 1", .partialShare, sought: 0...0.9,
        \.discountRateShare)

    static let hashing =
        [
            PlanInput(
                hashing: "operating_usd_per_facility_mw_year", "operating cost, hashing", "USD/MW-year",
                .notNegative,
                sought: 0...10e6, \.operatingUsdPerFacilityMwYear),
            PlanInput(
                curtailment: "hours_per_year", "curtailed hours", "h/year", .notNegative, sought: 0...8_000,
                \.hoursPerYear),
            PlanInput(
                curtailment: "credit_usd_per_mwh", "curtailment credit", "USD/MWh", .notNegative,
                sought: 0...10_000, \.creditUsdPerMwh),
            PlanInput(
                hashing: "capex_usd_per_facility_mw", "site capex, hashing", "USD/MW", .notNegative,
                sought: 0...50e6,
                \.capexUsdPerFacilityMw),
            PlanInput(
                hashing: "useful_life_months", "life of ASICs", "months", .positive, sought: 6...240,
                \.usefulLifeMonths),
            PlanInput(
                hashing: "infrastructure_life_years", "life of the site, hashing", "years", .positive,
                sought: 1...50, \.infrastructureLifeYears),
            PlanInput(
                hashing: "residual_share", "residual of ASICs", "share of 1", .partialShare, sought: 0...0.9,
                \.residualShare),
            PlanInput(
                hashing: "failure_share_per_year", "failures of ASICs", "share of 1", .partialShare,
                sought: 0...0.9, \.failureSharePerYear),
            PlanInput(
                hashing: "degradation_share_per_year", "ageing of ASICs", "share of 1", .partialShare,
                sought: 0...0.9, \.degradationSharePerYear),
        ] + ResaleInputs.hashing

    static let devices = [
        PlanInput(
            hosting: "operating_usd_per_it_mw_year", "operating cost, hosting", "USD/IT MW-year",
            .notNegative,
            sought: 0...50e6, \.operatingUsdPerItMwYear),
        PlanInput(
            hosting: "useful_life_months", "life of accelerators", "months", .positive, sought: 6...240,
            \.usefulLifeMonths),
        PlanInput(
            hosting: "residual_share", "residual of accelerators", "share of 1", .partialShare,
            sought: 0...0.9, \.residualShare),
        PlanInput(
            hosting: "failure_share_per_year", "failures of accelerators", "share of 1", .partialShare,
            sought: 0...0.9, \.failureSharePerYear),
        PlanInput(
            hosting: "degradation_share_per_year", "ageing of accelerators", "share of 1", .partialShare,
            sought: 0...0.9, \.degradationSharePerYear),
    ]

    static let space = [
        PlanInput(
            hosting: "lease_operating_usd_per_it_mw_year", "operating cost, leased", "USD/IT MW-year",
            .notNegative, sought: 0...50e6, \.leaseOperatingUsdPerItMwYear)
    ]

    /// Of all that is hosted.
    static let conversion = [
        conversion("total", "conversion capex", \.total),
        conversion("cooling", "conversion, cooling", \.cooling),
        conversion("connectivity", "conversion, connectivity", \.connectivity),
        conversion("building", "conversion, building", \.building),
        PlanInput(
            hosting: "infrastructure_life_years", "life of the site, hosting", "years", .positive,
            sought: 1...50, \.infrastructureLifeYears),
    ]

    /// The one sum or, where a site states them, its parts.
    private static func conversion(
        _ key: String, _ title: String,
        _ path: any WritableKeyPath<Site.ConversionCapex, Figure?> & Sendable
    ) -> PlanInput {
        PlanInput(
            "site.hosting.conversion_capex_usd_per_it_mw.\(key)", title, "USD/IT MW", .notNegative,
            sought: 0...100e6, get: { $0.site.hosting.conversionCapexUsdPerItMw?[keyPath: path] },
            set: { $0.site.hosting.conversionCapexUsdPerItMw?[keyPath: path] = $1 })
    }

    /// What a machine costs to buy, with what decides it.
    static func price(of subject: Subject, in pricing: Pricing) -> [PlanInput] {
        switch pricing.scenario.earner(subject, measured: pricing.measured) {
        case .asic(let asic): [PlanInput.price(of: asic.id, .asic), PlanInput.age(of: asic.id)]
        case .accelerator(let device):
            [PlanInput.price(of: device.id, .accelerator), PlanInput.ancillary(of: device.id)]
        case .host(let host): [PlanInput.serverPrice(of: host.id)]
        case .measured(let host): host.part.map { [PlanInput.serverPrice(of: $0.host)] } ?? []
        case .colocation, nil: []
        }
    }
}
