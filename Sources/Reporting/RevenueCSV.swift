package import Economics
import Profiles
import Quantities
import RunRecords

/// Revenue with a line for each subject, model and basis.
package enum RevenueCSV {
    private static let header = [
        "subject", "use", "model", "mw_basis", "gross_usd_per_mw_year", "gross_p10", "gross_p90",
        "power_cost_usd_per_mw_year", "net_usd_per_mw_year", "net_p10", "net_p90", "joules_per_terahash",
        "energy_adjusted_hashprice_usd_per_mwh", "break_even_tariff_usd_per_mwh", "shutdown_btc_usd",
        "contracts", "contracts_low_usd_per_mw_year", "contracts_high_usd_per_mw_year", "verdict", "market",
        "site", "power_profile",
        "confidence", "low_confidence_inputs",
    ]

    package static func render(_ entries: [RevenueEntry]) -> String {
        CSVText.render(header: header, rows: entries.map(fields))
    }

    private static func fields(_ entry: RevenueEntry) -> [String] {
        let (row, hashing, signed) = (entry.row, entry.priced.hashing, entry.contracts)
        let (gross, net) = (row.usdPerMwYear, row.netUsdPerMwYear)
        let numbers = [
            gross.center, gross.low, gross.high, entry.priced.powerCostUsdPerMwYear.center, net.center,
            net.low, net.high, hashing?.joulesPerTerahash, hashing?.energyAdjustedHashpriceUsdPerMwh,
            hashing?.breakEvenTariffUsdPerMwh, hashing?.shutdownBtcUsd,
        ]
        return [row.subject.description, row.use.rawValue, row.model.description, row.mwBasis.rawValue]
            + numbers.map(CSVText.number)
            + [
                signed?.contracts.joined(separator: " ") ?? "", CSVText.number(signed?.lowUsdPerMwYear),
                CSVText.number(signed?.highUsdPerMwYear), signed?.verdict.rawValue ?? "", row.market,
                row.site, row.powerProfile ?? "", entry.priced.confidence.lowest?.rawValue ?? "",
                entry.priced.confidence.lowInputs.joined(separator: " "),
            ]
    }
}
