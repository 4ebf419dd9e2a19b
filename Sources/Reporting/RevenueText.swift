import Quantities
package import RunRecords

/// Revenue per megawatt and year as one table, what earns most net first.
package enum RevenueText {
    package static func render(_ rows: [RevenueRow], style: TextStyle) -> String {
        guard let first = rows.first else { return "" }
        var table = TextTable([
            ("$/MW-year", .left), ("sold by", .left), ("gross", .right), ("P10-P90", .right), ("net", .right),
            ("IT gross", .right), ("IT net", .right),
        ])
        for pair in pairs(rows) {
            let (facility, it) = (pair.facility, pair.it)
            let emphasis: (TextStyle, String) -> String =
                facility.subject == .thisHost ? { $0.bold($1) } : { $1 }
            table.add([
                .init(facility.subject.description, emphasis), .init(facility.model.description),
                .init(NumberText.dollars(facility.usdPerMwYear.center), emphasis),
                .init(range(facility), { $0.dim($1) }),
                money(facility.netUsdPerMwYear.center), .init(NumberText.dollars(it.usdPerMwYear.center)),
                money(it.netUsdPerMwYear.center),
            ])
        }
        return table.text(style) + "  " + style.dim(WrappedText.fill(basis(first), indent: 2)) + "\n"
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
        market \(row.market), site \(row.site); gross, P10-P90 and net at the meter (facility MW), then per MW of IT \
        load; net is gross less power. The spread holds what the sources and the measurement leave open, not the \
        future.
        """
    }

    /// Rows of one subject and model in both bases, the highest net first.
    private static func pairs(_ rows: [RevenueRow]) -> [(facility: RevenueRow, it: RevenueRow)] {
        rows.filter { $0.mwBasis == .facility }.compactMap { facility in
            rows.first {
                $0.mwBasis == .it && $0.subject == facility.subject && $0.use == facility.use
                    && $0.model == facility.model
            }.map { (facility, $0) }
        }.sorted { $0.facility.netUsdPerMwYear.center > $1.facility.netUsdPerMwYear.center }
    }

    private static func range(_ row: RevenueRow) -> String {
        guard row.usdPerMwYear.low < row.usdPerMwYear.high else { return "-" }
        return "\(NumberText.dollars(row.usdPerMwYear.low))-\(NumberText.dollars(row.usdPerMwYear.high))"
    }

    private static func money(_ value: Double) -> TextTable.Cell {
        .init(NumberText.dollars(value), { value < 0 ? $0.red($1) : $1 })
    }
}
