import Quantities
package import RunRecords

/// Revenue per megawatt and year as one table, what earns most net first.
package enum RevenueReport {
    package static func report(_ rows: [RevenueRow]) -> Report {
        guard let first = rows.first else { return Report() }
        return Report([.table(table(pairs(rows))), .note(basis(first))])
    }

    private static func table(_ pairs: [Pair]) -> ReportTable {
        ReportTable(
            pairs,
            [
                .name("$/MW-year") { .name($0.facility.subject).with(emphasis($0)) },
                .name("sold by") { .name($0.facility.model) },
                .number("gross") { .money($0.facility.usdPerMwYear.center).with(emphasis($0)) },
                .number("P10-P90", detail: 1) { spread($0.facility.usdPerMwYear) },
                .number("net of power") { .money($0.facility.netUsdPerMwYear.center) },
                .number("IT gross", detail: 3) { .money($0.it.usdPerMwYear.center) },
                .number("IT net", detail: 2) { .money($0.it.netUsdPerMwYear.center) },
            ])
    }

    /// The measured host stands out among the profiles.
    private static func emphasis(_ pair: Pair) -> Emphasis {
        pair.facility.subject == .thisHost ? .strong : .plain
    }

    /// The interval of a price; nothing where no spread is known.
    static func spread(_ estimate: Estimate) -> ReportCell {
        guard estimate.low < estimate.high else { return .none }
        return ReportCell(.moneyInterval(low: estimate.low, high: estimate.high), .faint)
    }

    /// Of several data types that one subject may sell, only the one that it would.
    static func headlines(of rows: [RevenueRow]) -> [RevenueRow] {
        let models = Dictionary(grouping: rows, by: \.subject).mapValues { $0.map(\.model) }
        return rows.filter { $0.model.isHeadline(among: models[$0.subject] ?? []) }
    }

    /// Of each use and model only the subjects that earn most net, with both of their rows: a host is set beside a few.
    static func leaders(of rows: [RevenueRow], count: Int = 3) -> [RevenueRow] {
        var seen: [String: Int] = [:]
        return pairs(rows).filter { pair in
            // All data types are one model here.
            let place = seen[pair.facility.model.family, default: 0]
            seen[pair.facility.model.family] = place + 1
            return place < count
        }.flatMap { [$0.facility, $0.it] }
    }

    private static func basis(_ row: RevenueRow) -> String {
        """
        market \(row.market), site \(row.site); gross, P10-P90 and net of power at the meter (facility MW), then per MW of IT \
        load. The spread holds what the sources and the measurement leave open, not the \
        future.
        """
    }

    private typealias Pair = (facility: RevenueRow, it: RevenueRow)

    /// Rows of one subject and model in both bases, the highest net first.
    private static func pairs(_ rows: [RevenueRow]) -> [Pair] {
        rows.filter { $0.mwBasis == .facility }.compactMap { facility in
            rows.first {
                $0.mwBasis == .it && $0.subject == facility.subject && $0.use == facility.use
                    && $0.model == facility.model
            }.map { (facility, $0) }
        }.sorted { $0.facility.netUsdPerMwYear.center > $1.facility.netUsdPerMwYear.center }
    }
}
