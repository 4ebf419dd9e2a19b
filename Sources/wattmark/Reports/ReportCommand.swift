import ArgumentParser
import Charts
import Economics
import Foundation
import Planning
import Profiles
import Quantities
import Regression
import Reporting
import ResultStore
import RunRecords
import SystemFiles

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write runs and what they are worth as one file that can be mailed.",
        usage: "wattmark report [<run> ...] [<options>]",
        discussion: """
            The answer in a sentence and three figures, then what they rest on: host, rates beside their peak with every \
            sample, roofline, power, dollars after capital beside signed contracts, what moves them, the history, and \
            several runs against the first. Each figure opens its origin. The file asks nobody for anything: it is read \
            without a network, in light or dark, and on paper. Without a RUN it is of the newest one, or of the \
            profiles alone where there is none.

              wattmark report
              wattmark report latest~1 latest --output runs.html
              wattmark report --format markdown --output - > report.md
              wattmark report --charts charts --ask "simulate h100-sxm --years 5"
            """)

    @Argument(
        help: ArgumentHelp(
            "Ids, `latest`, `latest~2`, labels or files of records.", valueName: "run"),
        completion: KnownNames.runsOrFiles)
    var references: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write to this file (wattmark-report.html by default; - is standard output).", valueName: "file"),
        completion: .file(extensions: ["html", "md"]))
    var output: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("html or markdown (by the file's name by default).", valueName: "name"))
    var format: DocumentFormat?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Also write every chart as an SVG file into this folder, which must exist.", valueName: "folder"),
        completion: .directory)
    var charts: String?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "Of how many of the newest runs the history is (\(ReportCommand.usualLast) by default).",
            valueName: "runs"))
    var last: Int?

    static let usualLast = 100

    @OptionGroup var plan: PlanOfReport
    @OptionGroup var pricing: PricingOptions
    @OptionGroup var overrides: OverrideOption
    @OptionGroup var bases: BothBases
    @OptionGroup var store: StoreOption
    @OptionGroup var json: JSONOption

    /// What was written, for programs.
    private struct Written: Encodable {
        var path: String
        var format: DocumentFormat
        var bytes: Int
        var runs: [String]
        var answer: String
        var charts: [String]
    }

    private var path: String { output ?? "wattmark-report.\((format ?? .html).ending)" }

    func validate() throws {
        if let last, !(1...100_000).contains(last) {
            throw ValidationError("--last is \(last); give a number from 1 to 100000")
        }
        if json.json, output == "-" {
            throw ValidationError(
                "--json and --output - would mix on standard output: give the report a file")
        }
        if output == "" {
            throw ValidationError("--output is empty: name a file, or - for standard output")
        }
        if format == nil, let output, output != "-", DocumentFormat(path: output) == nil {
            throw ValidationError(
                "--output \(output) ends neither with .html nor with .md: give --format html or --format markdown"
            )
        }
    }

    func run() throws {
        let format = format ?? DocumentFormat(path: path) ?? .html
        // A file that cannot be written is found before anything is read.
        let file = output == "-" ? nil : try OutputFile(path: path)
        let folder = try charts.map { try ChartsFolder(path: $0) }
        let questions = try plan.questions()
        let runs = try self.runs()
        let content = try ReportContent(self, runs: runs, asking: questions).document
        let document = content.document(made: Date(), by: .this)
        let text = format.render(document)
        let drawings = document.pictures
        let charts = try folder?.files(of: drawings) ?? []
        // All or none: a report without its drawings, or half of these, would be taken for the whole.
        try OutputFile.write((file.map { [(file: $0, data: Data(text.utf8))] } ?? []) + charts)
        guard file != nil else { return try Console.print(text, terminator: "") }
        let written = Written(
            path: path, format: format, bytes: text.utf8.count, runs: runs.map(\.record.id),
            answer: document.answer, charts: drawings.map(\.name))
        guard !json.json else { return try json.print(written) }
        try Console.print(
            """
            \(path): \(NumberText.count(runs.count, "run")), \(NumberText.count(drawings.count, "chart")), \
            \(NumberText.bytes(text.utf8.count))
            """)
    }

    /// Those that were named, or the newest; each once.
    private func runs() throws -> [RunDocument.Run] {
        var names = references
        if names.isEmpty {
            guard let stored = try store.openedIfThere(), try stored.count() > 0 else {
                try refuseIdleWithoutRuns()
                return []
            }
            names = ["latest"]
        }
        var records: [RunRecord] = []
        for name in names {
            let record = try RecordReference(name).record { try store.opened(for: .reading) }
            if !records.contains(where: { $0.id == record.id }) { records.append(record) }
        }
        let notes = try store.openedIfThere()?.annotations(ofRuns: records.map(\.id)) ?? [:]
        return records.map { record in
            RunDocument.Run(record, notes: (notes[record.id] ?? []).map(\.text))
        }
    }

    private func refuseIdleWithoutRuns() throws {
        if store.store != nil {
            throw ValidationError("--store \(store.path) holds no run; name another, or leave it out")
        }
        if pricing.powerProfile != nil {
            throw ValidationError(
                "--power-profile is of a measured host, and no run is stored in \(store.path); name a run, or leave it out"
            )
        }
    }
}

/// How a report is written.
enum DocumentFormat: String, CaseIterable, ExpressibleByArgument, Encodable {
    case html, markdown

    /// `nil` where the name does not tell.
    init?(path: String) {
        let name = path.lowercased()
        if name.hasSuffix(".html") || name.hasSuffix(".htm") {
            self = .html
        } else if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
            self = .markdown
        } else {
            return nil
        }
    }

    var ending: String { self == .html ? "html" : "md" }

    func render(_ document: Document) -> String {
        switch self {
        case .html: HTMLPage.render(document)
        case .markdown: MarkdownPage.render(document)
        }
    }
}
