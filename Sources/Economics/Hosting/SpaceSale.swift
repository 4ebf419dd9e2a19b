import Profiles
import Quantities
import RunRecords
import Statistics

/// Powered space, let by the kilowatt. Where the tenant buys the power, the landlord's net is the gross.
struct SpaceSale {
    private let scenario: Scenario
    private let selection: RowSelection
    private let builder: RowBuilder

    init(_ scenario: Scenario, _ selection: RowSelection = .all) {
        self.scenario = scenario
        self.selection = selection
        builder = RowBuilder(scenario, selection)
    }

    func revenue() throws(EconomicsError) -> Revenue {
        let (market, site) = (scenario.market, scenario.site)
        let rent = try Input("usd_per_kw_month", market.colocation.usdPerKwMonth)
        let pue = try Input("pue", site.hosting.pue)
        let tariff = try Input("tariff_usd_per_mwh", site.tariffUsdPerMwh)
        let tenantPays = market.colocation.powerPaidBy == .tenant
        func assumptions() -> Assumptions {
            var assumptions = [rent, pue].assumptions
            assumptions.say(
                "power_paid_by", tenantPays ? "tenant, so net equals gross" : "landlord, at full load")
            if !tenantPays { assumptions.merge([tariff].assumptions) }
            return assumptions
        }
        let hosting = site.hosting
        let parts: Result<[CapitalPart], CostLack> =
            if let conversion = hosting.conversionCapexUsdPerItMw?.sum {
                .success([
                    try CapitalPart(
                        .site(use: Site.Hosting.key), CapitalPart.conversionName, price: conversion,
                        count: 1 / pue.center, lifeYears: hosting.infrastructureLifeYears)
                ])
            } else {
                .failure(.figure(CapitalPart.conversionKey))
            }
        let costs = try UseCosts(
            operating: (
                Site.Hosting.key, "lease_operating_usd_per_it_mw_year", hosting.leaseOperatingUsdPerItMwYear
            ), per: 1 / pue.center, parts: parts, discountRate: site.finance?.discountRateShare)
        return Revenue(
            priced: selection.bases(of: .perKilowatt).map { basis in
                builder.row(
                    .space, .perKilowatt, basis: basis,
                    gross: Hosting.revenuePerKilowatt(
                        rent: DollarsPerKilowattMonth(rent.center), basis: basis, pue: pue.center),
                    factors: [rent.spread] + (basis == .facility ? [pue.spread.inverted] : []),
                    cost: tenantPays
                        ? nil
                        : builder.powerCost(
                            tariff: tariff, basis: basis, pue: pue, loadFraction: 1, loadSpread: .none),
                    costs: costs.scaled(by: basis.meteredMegawatts(pue: pue.center)),
                    price: SellingPrice(value: rent.center, unit: "USD/kW-month"), own: [rent],
                    assumptions: assumptions)
            })
    }
}
