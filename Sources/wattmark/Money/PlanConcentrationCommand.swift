import ArgumentParser
import Foundation
import Planning
import Profiles
import Reporting
import ResultStore
import SystemFiles

struct PlanConcentrationCommand: FileQuestion {
    static let configuration = CommandConfiguration(
        commandName: "concentration",
        abstract: "How concentrated are pools, countries or tenants?",
        usage: "wattmark plan concentration <source> ... [<options>]",
        discussion: """
            HHI, the Nakamoto coefficient and the share of the largest, from a file of `name,share` lines, a \
            shares profile, or the id of one in the library. What nobody is named for is bounded from both sides: \
            as many small holders, as one more, and as the largest one's. Of several profiles, the trend from date to date.

              wattmark plan concentration pools-2026-06-29
              wattmark plan concentration pools-2023 pools-2025 pools-2026-06-29
              wattmark plan concentration pools.csv --merge Foundry+ViaBTC=both --json
            """)

    @OptionGroup var profiles: ProfilesOption
    @OptionGroup var kept: AnswerOptions

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("Count these as one; may be repeated.", valueName: "first+second=name"))
    var merge: [String] = []

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("How many of the largest are added up.", valueName: "n"))
    var top = 4

    @Argument(
        help:
            "A file of shares (.csv, .yaml, or - for CSV from standard input), or a shares profile's id; several profiles make a trend.",
        completion: KnownNames.shares)
    var sources: [String]

    /// What is read in place of files: of a question that is asked anew.
    var keptFiles: [String: String] = [:]

    private enum CodingKeys: CodingKey {
        case profiles, kept, merge, top, sources
    }

    var answering: AnswerOptions { kept }
    var namedFiles: [String] { sources.filter { isPath($0) && $0 != "-" } }
    var readsInput: Bool { sources.contains("-") }

    func validate() throws {
        guard top >= 1 else { throw ValidationError("--top is \(top); give a whole number from 1 up") }
        guard Set(sources).count == sources.count else {
            throw ValidationError("a source is named twice; name each once")
        }
        guard profiles.directories.isEmpty || !sources.allSatisfy(isPath) else {
            throw ValidationError(
                "--profiles-dir is of shares profiles that are named by their id; leave it out beside files")
        }
        guard kept.save == nil || !readsInput else {
            throw ValidationError("--save keeps the files that an answer rests on; name a file instead of -")
        }
    }

    func answered() throws -> PlannedAnswer {
        guard sources.count == 1, let source = sources.first else { return try trend() }
        var holdings = try holdings(source)
        for text in merge { holdings = try holdings.merging(try Merge(text)) }
        let answer = Concentration(of: holdings, top: top)
        return PlannedAnswer(answer, from: files) {
            ConcentrationReport.data(answer)
        } summary: {
            AnswerSummary.of(answer)
        } text: {
            ConcentrationReport.report(answer)
        }
    }

    private func trend() throws -> PlannedAnswer {
        let answer = try ConcentrationTrend(
            of: try sources.map(shares), top: top, merging: try merge.map { try Merge($0) })
        return PlannedAnswer(answer, from: files) {
            ConcentrationTrendReport.data(answer)
        } summary: {
            AnswerSummary.of(answer)
        } text: {
            ConcentrationTrendReport.report(answer)
        }
    }

    /// What the answer rests on: files that are named by a path as they are, others as the library has them.
    private func files() throws -> [SavedAnswer.Source] {
        var library: ProfileLibrary?
        return try sources.flatMap { source -> [SavedAnswer.Source] in
            guard !isPath(source) else {
                let text = String(decoding: try InputFile(path: source).read(), as: UTF8.self)
                // From the root on, as the words of the command are kept.
                let folder = FileManager.default.currentDirectoryPath
                let path = source.hasPrefix("/") ? source : "\(folder)/\(source)"
                return [SavedAnswer.Source(path: path, text: text)]
            }
            let loaded = try library ?? profiles.load()
            library = loaded
            return loaded.files.filter { $0.kind == .shares }.map {
                SavedAnswer.Source(path: $0.place, text: loaded.text(of: $0))
            }
        }
    }

    private func isPath(_ source: String) -> Bool {
        source == "-" || source.contains("/")
            || ["yaml", "yml", "csv"].contains(URL(filePath: source).pathExtension)
    }

    /// Of a dated file.
    private func shares(_ source: String) throws -> Shares {
        switch URL(filePath: source).pathExtension {
        case "yaml", "yml": return try readShares(source)
        default:
            guard !isPath(source) else {
                throw ValidationError(
                    "\(source) has no date, so it has no place in a trend; write it as a shares profile")
            }
            return try profiles.load().shares(source)
        }
    }

    private func holdings(_ source: String) throws -> Holdings {
        switch URL(filePath: source).pathExtension {
        case "yaml", "yml": try Holdings(try readShares(source))
        default: try isPath(source) ? readCSV(source) : Holdings(try profiles.load().shares(source))
        }
    }

    private func readShares(_ source: String) throws -> Shares {
        if let text = keptFiles[source] { return try Shares.read(text, path: source) }
        return try Shares.read(path: source)
    }

    private func readCSV(_ source: String) throws -> Holdings {
        let file = InputFile(path: source)
        guard let text = try keptFiles[source] ?? String(validating: try file.read(), as: UTF8.self) else {
            throw PlanningError.badLine(place: file.name, problem: "the file is not UTF-8")
        }
        return try SharesCSV.read(text, file: file.name)
    }
}
