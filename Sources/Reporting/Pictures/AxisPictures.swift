package import Charts
package import Economics
import Profiles
import Quantities
import RunRecords

/// What a megawatt earns, drawn on one axis.
package enum AxisPictures {
    private static let kinds = ["hashing", "hosting, by the hour or its work", "powered space"]

    /// After capital at the meter: what is ranked, and signed contracts for powered space less what space costs here.
    ///
    /// - Returns: `nil` where nothing is ranked.
    package static func afterCapital(_ entries: [RevenueEntry], contracts: [ContractFigures]) -> Picture? {
        let ranked = entries.filter { $0.notRanked == nil && $0.row.mwBasis == .facility }
        let names = UseNames(ranked)
        let points = ranked.compactMap { entry in
            entry.row.steps?.afterCapital.map {
                RankedChart.Entry(names.name(entry.row), Interval($0), kind: kind(of: entry.row.model))
            }
        }
        guard let first = points.first else { return nil }
        let cost = costOfSpace(ranked)
        let marks = cost.map { cost in
            contracts.filter { $0.kind == .colocation }.compactMap { contract in
                contract.averageUsdPerFacilityMwYear.map { RankedChart.Mark(contract.id, $0 - cost) }
            }.sorted { $0.value > $1.value }
        }
        return RankedChart(
            points, kinds: kinds, marks: marks ?? [],
            marksTitle: "signed leases, less the cost of space here",
            unit: .dollars("after capital, USD per MW at the meter and year"), intervalTitle: "P10 to P90"
        ).picture(
            name: "after-capital", title: "What a megawatt leaves after capital",
            description:
                "\(first.label) leaves most, \(NumberText.dollars(first.value.middle)) USD per MW and year.")
    }

    /// Gross at the meter, with what signed contracts pay.
    static func gross(_ entries: [RevenueEntry], contracts: [ContractFigures]) -> Picture? {
        let ranked = entries.filter { $0.notRanked == nil && $0.row.mwBasis == .facility }
            .sorted { $0.row.usdPerMwYear.center > $1.row.usdPerMwYear.center }
        let marks = contracts.compactMap { contract in
            contract.averageUsdPerFacilityMwYear.map { RankedChart.Mark(contract.id, $0) }
        }.sorted { $0.value > $1.value }
        guard let first = ranked.first, !marks.isEmpty else { return nil }
        let names = UseNames(ranked)
        return RankedChart(
            ranked.map {
                .init(names.name($0.row), Interval($0.row.usdPerMwYear), kind: kind(of: $0.row.model))
            }, kinds: kinds, marks: marks, marksTitle: "signed contracts, average of their term",
            unit: .dollars("gross, USD per MW at the meter and year"), intervalTitle: "P10 to P90"
        ).picture(
            name: "gross", title: "What a megawatt earns before any cost, beside signed contracts",
            description:
                "\(names.name(first.row)) earns most, \(NumberText.dollars(first.row.usdPerMwYear.center)) USD."
        )
    }

    /// What lies between gross and after capital where powered space is let, in USD per MW at the meter and year.
    private static func costOfSpace(_ entries: [RevenueEntry]) -> Double? {
        entries.first { $0.row.subject == .colocation }.flatMap { entry in
            entry.row.steps?.afterCapital.map { entry.row.usdPerMwYear.center - $0.center }
        }
    }

    private static func kind(of model: PriceModel) -> Int {
        switch model {
        case .hashprice: 0
        case .perFlop, .perDeviceHour, .perToken: 1
        case .perKilowatt: 2
        }
    }
}
