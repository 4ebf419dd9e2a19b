/// A file format that other people's tools read. Each is one file in this folder and one entry of `all`.
package struct ExportFormat: Sendable {
    /// As it is named on the command line.
    package let name: String
    /// What reads it, for the help.
    package let reader: String
    /// Whether it is lines of a log, among what else is said there; every other is a document, whole by itself.
    package var isOfLogs = false
    let render: @Sendable (ExportInput) throws -> [ExportFile]

    /// Every format, in the order of the help.
    package static let all: [ExportFormat] = [
        JSONExport.format, CSVExport.format, MarkdownExport.format, HTMLExport.format, JUnitExport.format,
        GitHubAnnotations.format, GitHubActionBenchmark.format, BencherMetrics.format,
        GoogleBenchmarkExport.format, BenchstatExport.format, HyperfineExport.format,
        OpenMetricsExport.format,
    ]

    package static func named(_ name: String) throws(ExportError) -> ExportFormat {
        guard let format = all.first(where: { $0.name == name }) else {
            throw .unknownFormat(name: name, known: all.map(\.name))
        }
        return format
    }

    /// What the ending of a file's name says; `nil` where several formats have it, or none.
    package static func named(byEndingOf path: String) -> ExportFormat? {
        let endings = [
            ".csv": "csv", ".html": "html", ".htm": "html", ".md": "markdown", ".prom": "openmetrics",
            ".xml": "junit",
        ]
        let name = endings.first { path.lowercased().hasSuffix($0.key) }?.value
        return all.first { $0.name == name }
    }

    /// The finished files: one, or several that differ by `ExportFile.suffix`.
    package func files(_ input: ExportInput) throws -> [ExportFile] { try render(input) }
}
