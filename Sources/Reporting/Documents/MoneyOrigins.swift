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

    /// One fold for each subject and model, at the meter, by how they are sold. What all that are sold alike rest on is told
    /// once, before them.
    static func folds(_ entries: [RevenueEntry]) -> [Document.Block] {
        let facility = entries.filter { $0.row.mwBasis == .facility }
        var families: [String] = []
        for entry in facility where !families.contains(entry.row.model.family) {
            families.append(entry.row.model.family)
        }
        return families.flatMap { family -> [Document.Block] in
            let members = facility.filter { $0.row.model.family == family }
            let shared = shared(by: members.map(\.row))
            let common = members.first.map { first in
                Document.Block.fold(
                    title: "all that is sold \(family): what it rests on", anchor: nil,
                    shared.isEmpty ? [] : [.report(Report([.table(figures(of: first.row, shared))]))])
            }
            return (shared.isEmpty ? [] : [common].compactMap(\.self))
                + members.map { entry in
                    .fold(
                        title: "\(entry.row.subject), \(entry.row.model): what it rests on",
                        anchor: anchor(entry), [.report(report(entry.row, toldBefore: shared))])
                }
        }
    }

    /// Figures that are the same in all of several rows.
    private static func shared(by rows: [RevenueRow]) -> Set<String> {
        guard let first = rows.first, rows.count > 2 else { return [] }
        return names(of: first).filter { name in
            rows.allSatisfy {
                $0.assumed?[name] == first.assumed?[name] && $0.assumptions[name] == first.assumptions[name]
            }
        }
    }

    private static func names(of row: RevenueRow) -> Set<String> {
        Set(row.assumptions.keys).union((row.assumed ?? [:]).keys)
    }

    /// Steps and figures of one row.
    ///
    /// - Parameter told: figures that stand elsewhere.
    static func report(_ row: RevenueRow, toldBefore told: Set<String> = []) -> Report {
        var report: Report = .groups([
            Report([
                .note(
                    "\(row.subject), sold by \(row.model), \(BasisWords.of(row.mwBasis)); market \(row.market), site \(row.site)"
                )
            ]), Report([.table(steps(row))]),
            Report([.table(figures(of: row, names(of: row).subtracting(told)))]),
        ])
        if !told.isEmpty {
            report.add(.note("what all that is sold \(row.model.family) rests on is told once, before these"))
        }
        return report
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

    private static func figures(of row: RevenueRow, _ names: Set<String>) -> ReportTable {
        let figures = row.assumed ?? [:]
        return ReportTable(
            names.sorted(),
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
