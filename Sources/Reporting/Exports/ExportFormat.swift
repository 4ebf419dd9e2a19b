/// A file format that other people's tools read. Each is one file in this folder and one entry of `all`.
package struct ExportFormat: Sendable {
    /// As it is named on the command line.
    package let name: String
    /// What reads it, for the help.
    package let reader: String
    let render: @Sendable (ExportInput) throws -> [ExportFile]

    /// Every format, in the order of the help.
    package static let all: [ExportFormat] = [
        JSONExport.format, CSVExport.format, MarkdownExport.format, JUnitExport.format,
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

    /// The finished files: one, or several that differ by `ExportFile.suffix`.
    package func files(_ input: ExportInput) throws -> [ExportFile] { try render(input) }
}

/// What a format makes of its input.
package struct ExportFile: Sendable {
    /// Goes between the file's name and its extension: `bigger` of `rates.bigger.json`; `nil` where there is one file.
    package let suffix: String?
    package let text: String

    init(_ text: String, suffix: String? = nil) {
        self.suffix = suffix
        self.text = text
    }

    /// `path` as the user gave it, told apart from the format's other files.
    package func path(_ path: String) -> String {
        guard let suffix else { return path }
        let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "\(path).\(suffix)" }
        return "\(path[..<dot]).\(suffix)\(path[dot...])"
    }
}

package enum ExportError: Error, Equatable, CustomStringConvertible {
    case unknownFormat(name: String, known: [String])
    case nothingToExport
    case lacksTimes(format: String)

    package var description: String {
        switch self {
        case .unknownFormat(let name, let known):
            "there is no format \"\(name)\"; choose from \(known.joined(separator: ", "))"
        case .nothingToExport:
            "there is nothing to export: name at least one run"
        case .lacksTimes(let format):
            "\(format) holds times, and no rate was measured to take them from: choose another format"
        }
    }
}
