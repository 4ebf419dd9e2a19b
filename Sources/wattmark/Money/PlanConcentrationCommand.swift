import ArgumentParser
import SystemFiles
import Foundation
import Planning
import Profiles
import Reporting

struct PlanConcentrationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concentration",
        abstract: "How concentrated are pools, countries or tenants?",
        usage: "wattmark plan concentration <source> [<options>]",
        discussion: """
            HHI, the Nakamoto coefficient and the share of the largest, from a file of `name,share` lines, a \
            shares profile, or the id of one in the library. What nobody is named for is bounded from both sides: \
            as many small holders, as one more, and as the largest one's.

              wattmark plan concentration pools-2026-06-29
              wattmark plan concentration pools.csv --merge Foundry+ViaBTC=both --json
            """)

    @OptionGroup var profiles: ProfilesOption
    @OptionGroup var format: FormatOptions

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("Count these as one; may be repeated.", valueName: "first+second=name"))
    var merge: [String] = []

    @Option(name: .long, help: ArgumentHelp("How many of the largest are added up.", valueName: "n"))
    var top = 4

    @Argument(
        help:
            "A file of shares (.csv, .yaml, or - for CSV from standard input), or a shares profile's id.")
    var source: String

    func validate() throws {
        guard top >= 1 else { throw ValidationError("--top is \(top); give a whole number from 1 up") }
    }

    func run() throws {
        var holdings = try holdings()
        for text in merge { holdings = try holdings.merging(try Merge(text)) }
        let answer = Concentration(of: holdings, top: top)
        try format.print(answer) {
            ConcentrationReport.data(answer)
        } text: {
            ConcentrationReport.report(answer)
        }
    }

    private func holdings() throws -> Holdings {
        switch URL(filePath: source).pathExtension {
        case "yaml", "yml": return try Holdings(try Shares.read(path: source))
        case "csv": return try readCSV()
        default:
            let isPath = source == "-" || source.contains("/")
            return try isPath ? readCSV() : Holdings(try profiles.load().shares(source))
        }
    }

    private func readCSV() throws -> Holdings {
        let file = InputFile(path: source)
        guard let text = String(validating: try file.read(), as: UTF8.self) else {
            throw PlanningError.badLine(place: file.name, problem: "the file is not UTF-8")
        }
        return try SharesCSV.read(text, file: file.name)
    }
}
