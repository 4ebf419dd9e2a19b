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
