package import Economics
import Profiles
import Quantities

/// What signed contracts pay per megawatt and year.
package enum ContractFiguresReport {
    /// - Parameter outlook: whose escalator is taken where a lease publishes none; `nil` where there is none.
    package static func report(_ contracts: [ContractFigures], outlook: String?) -> Report {
        var report = Report([.table(table(contracts))])
        let assumed = contracts.first { !$0.isEscalatorPublished && $0.escalatorSharePerYear != nil }
        if let share = assumed?.escalatorSharePerYear, let outlook {
            report.add(
                .note(
                    "* the first year at an escalator of \(NumberText.percent(share)) a year, of outlook \(outlook), because the contract publishes none"
                ))
        }
        report.add(
            .note(
                "USD per MW and year, on average over the term and in its first year; - is not stated: nothing is converted from IT to facility MW"
            ))
        return report
    }

    package static func table(_ contracts: [ContractFigures]) -> ReportTable {
        ReportTable(
            contracts,
            [
                .name("contract") { .name($0.id).with(.strong) },
                .text("kind", detail: 1) { .text($0.kind.rawValue) },
                .number("years") { .number($0.years) },
                .number("IT MW", detail: 2) { .number($0.criticalItMegawatts) },
                .number("escalator", detail: 3) { own in
                    .share(own.escalatorSharePerYear).marked(
                        own.escalatorSharePerYear != nil && !own.isEscalatorPublished ? "*" : "")
                },
                .number("average, IT") { .money($0.averageUsdPerItMwYear) },
                .number("first year, IT") { first($0.firstUsdPerItMwYear, $0) },
                .number("average, facility") { .money($0.averageUsdPerFacilityMwYear) },
                .number("first year, facility") { first($0.firstUsdPerFacilityMwYear, $0) },
            ])
    }

    private static func first(_ usd: Double?, _ contract: ContractFigures) -> ReportCell {
        .money(usd).marked(usd != nil && !contract.isEscalatorPublished ? "*" : "")
    }

    /// A line for each, for programs.
    package static func data(_ contracts: [ContractFigures]) -> ReportTable {
        ReportTable(
            contracts,
            [
                .name("id") { .name($0.id) },
                .name("kind") { .name($0.kind.rawValue) },
                .name("tenant") { .name($0.tenant) },
                .name("provider") { .name($0.provider) },
                .number("value_usd") { .money($0.valueUsd) },
                .number("years") { .number($0.years) },
                .number("critical_it_megawatts") { .number($0.criticalItMegawatts) },
                .number("facility_megawatts") { .number($0.facilityMegawatts) },
                .number("average_usd_per_it_mw_year") { .money($0.averageUsdPerItMwYear) },
                .number("average_usd_per_facility_mw_year") { .money($0.averageUsdPerFacilityMwYear) },
                .number("first_usd_per_it_mw_year") { .money($0.firstUsdPerItMwYear) },
                .number("first_usd_per_facility_mw_year") { .money($0.firstUsdPerFacilityMwYear) },
                .number("escalator_share_per_year") { .share($0.escalatorSharePerYear) },
                .text("is_escalator_published") { ReportCell(.flag($0.isEscalatorPublished)) },
            ])
    }
}
