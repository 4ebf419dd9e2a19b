import Profiles
import RunRecords
import Statistics

/// What the site says about hosting.
struct HostingInputs {
    let pue: Input
    let utilization: Input
    let tariff: Input
    let losses: MachineLosses

    init(_ site: Site) throws(EconomicsError) {
        pue = try Input("pue", site.hosting.pue)
        utilization = try Input("utilization_share", site.hosting.utilizationShare)
        tariff = try Input("tariff_usd_per_mwh", site.tariffUsdPerMwh)
        losses = try MachineLosses(site.hosting, years: RemainingLife(site.hosting).years)
    }

    var assumptions: Assumptions { [pue, utilization, tariff].assumptions }

    func spreads(_ basis: MegawattBasis) -> [LogSpread] {
        [utilization.spread] + (basis == .facility ? [pue.spread.inverted] : [])
    }
}
