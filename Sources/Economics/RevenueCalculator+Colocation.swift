import Profiles
import Quantities
import RunRecords
import Statistics

extension RevenueCalculator {
    /// Powered space. Where the tenant buys the power, the landlord's net is the gross.
    func colocation() throws(EconomicsError) -> [PricedRow] {
        let rent = try Input("usd_per_kw_month", market.colocation.usdPerKwMonth)
        let pue = try Input("pue", site.hosting.pue)
        let tariff = try Input("tariff_usd_per_mwh", site.tariffUsdPerMwh)
        var assumptions = [rent, pue].assumptions
        let tenantPays = market.colocation.powerPaidBy == .tenant
        assumptions["power_paid_by"] = tenantPays ? "tenant, so net equals gross" : "landlord, at full load"
        if !tenantPays { assumptions.merge([tariff].assumptions) { $1 } }
        let subject = Subject(name: "colocation", powerProfile: nil, count: 0, assumptions: assumptions)
        return MegawattBasis.allCases.map { basis in
            row(
                subject, .hosting, model: "per-kilowatt", basis: basis,
                gross: Hosting.revenuePerKilowatt(
                    rent: DollarsPerKilowattMonth(rent.center), basis: basis, pue: pue.center),
                factors: [rent.spread] + (basis == .facility ? [pue.spread.inverted] : []),
                cost: tenantPays
                    ? nil : cost(tariff: tariff, basis: basis, pue: pue, loadFraction: 1, loadSpread: .none),
                own: [rent], assumptions: [:])
        }
    }
}
