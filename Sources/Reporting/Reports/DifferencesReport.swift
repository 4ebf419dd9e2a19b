package import Regression

/// The fields in which two runs differ, each with both values.
package enum DifferencesReport {
    package static func report(_ differences: [FieldDifference]) -> Report {
        Report([
            .table(
                ReportTable(
                    differences,
                    [
                        .text("differs") { .text(name($0), .caution) },
                        .text("baseline") { .text($0.baseline ?? "unknown") },
                        .text("candidate") { .text($0.candidate ?? "unknown") },
                    ]))
        ])
    }

    /// What is compared with a base, and differs from it in one way.
    struct Side {
        var names: [String]
        var differences: [FieldDifference]
    }

    /// One table for all: they share their base, so that its values stand in it once.
    static func report(of sides: [Side], against base: String) -> Report {
        let rows = sides.flatMap(\.differences).reduce(into: [FieldDifference]()) { rows, difference in
            if !rows.contains(where: { isAlike($0, difference) }) { rows.append(difference) }
        }
        let columns = sides.map { side in
            ReportTable.Column<FieldDifference>.text(side.names.joined(separator: ", ")) { row in
                side.differences.first { isAlike($0, row) }.map { .text($0.candidate ?? "unknown") }
                    ?? .text("same", .faint)
            }
        }
        return Report([
            .table(
                ReportTable(
                    rows,
                    [
                        .text("differs") { .text(name($0), .caution) },
                        .text(base) { .text($0.baseline ?? "unknown") },
                    ]
                        + columns))
        ])
    }

    private static func isAlike(_ difference: FieldDifference, _ other: FieldDifference) -> Bool {
        difference.field == other.field && difference.subject == other.subject
    }

    /// The same for programs.
    package static func data(_ differences: [FieldDifference]) -> ReportTable {
        ReportTable(
            differences,
            [
                .name("field") { .name($0.field) },
                .text("subject") { $0.subject.map { .text($0) } ?? .empty },
                .text("baseline") { $0.baseline.map { .text($0) } ?? .empty },
                .text("candidate") { $0.candidate.map { .text($0) } ?? .empty },
            ])
    }

    private static func name(_ difference: FieldDifference) -> String {
        difference.field + (difference.subject.map { " of \($0)" } ?? "")
    }
}
