import Charts
import Economics
import Quantities
import RunRecords

/// What rows of revenue rest on: every figure with its source and date.
enum MoneyOrigins {
    /// One of a kind within a section.
    static func anchor(_ entry: RevenueEntry) -> String {
        Picture.name("origin", entry.row.subject.description, entry.row.model.description)
    }

    /// One fold for each subject and model, at the meter.
    static func folds(_ entries: [RevenueEntry]) -> [Document.Block] {
        entries.filter { $0.row.mwBasis == .facility }.map { entry in
            .fold(
                title: "\(entry.row.subject), \(entry.row.model): what it rests on",
                anchor: anchor(entry), [.report(report(entry.row))])
        }
    }

    /// Steps and figures of one row.
    static func report(_ row: RevenueRow) -> Report {
        .groups([
            Report([
                .note(
                    "\(row.subject), sold by \(row.model), \(BasisWords.of(row.mwBasis)); market \(row.market), site \(row.site)"
                )
            ]), Report([.table(steps(row))]), Report([.table(figures(row))]),
        ])
    }

    private static func steps(_ row: RevenueRow) -> ReportTable {
        let steps: [(String, Estimate?)] = [
            ("gross", row.usdPerMwYear), ("power", row.steps?.power), ("net of power", row.netUsdPerMwYear),
            ("credit", row.steps?.credit), ("operating cost", row.steps?.operating),
            ("operating margin", row.steps?.operatingMargin), ("capital", row.steps?.capital),
            ("after capital", row.steps?.afterCapital),
        ]
        return ReportTable(
            steps,
            [
                .text("step, USD per MW and year") { .text($0.0) },
                .number("median") { .money($0.1?.center) },
                .number("P10") { .money($0.1.flatMap { $0.low < $0.high ? $0.low : nil }) },
                .number("P90") { .money($0.1.flatMap { $0.low < $0.high ? $0.high : nil }) },
            ])
    }

    private static func figures(_ row: RevenueRow) -> ReportTable {
        let figures = row.assumed ?? [:]
        let names = Set(row.assumptions.keys).union(figures.keys).sorted()
        return ReportTable(
            names,
            [
                .text("figure") { .text($0) },
                .number("value") { name in
                    figures[name].map { ReportCell(.input($0.value)) }
                        ?? .text(row.assumptions[name] ?? "")
                },
                .number("low") { name in figures[name]?.low.map { ReportCell(.input($0)) } ?? .empty },
                .number("high") { name in figures[name]?.high.map { ReportCell(.input($0)) } ?? .empty },
                .text("unit") { name in
                    .text(figures[name].map { $0.unit == "1" ? "" : $0.unit } ?? "")
                },
                .text("source") { .text(figures[$0]?.source ?? "") },
                .text("as of") { .text(figures[$0]?.asOf ?? "") },
            ])
    }
}
