import RunRecords

/// One HTML file for people, as an artifact of a job or in a mail: a check's verdict, or what runs measured.
enum HTMLExport {
    static let format = ExportFormat(name: "html", reader: "browsers, mail") { input in
        switch input.content {
        case .check(let report): [ExportFile(HTMLPage.render(CheckDocument.document(report)))]
        case .runs(let runs):
            runs.last.map { [ExportFile(HTMLPage.render(document(of: runs, newest: $0)))] } ?? []
        }
    }

    /// The same bytes whenever it is exported; dollars are those of the newest record.
    private static func document(of runs: [RunRecord], newest: RunRecord) -> Document {
        RunDocument(
            runs: ([newest] + runs.dropLast()).map { .init($0, notes: []) }, money: .init(recorded: newest),
            comparison: nil, histories: [], plans: []
        ).document(made: newest.finishedAt, by: newest.tool)
    }
}
