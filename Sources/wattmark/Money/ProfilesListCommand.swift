import ArgumentParser
import Economics
import PlainText
import Profiles
import Reporting

struct ProfilesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List all profiles, or those of one kind with their main figures.",
        usage: "wattmark profiles list [<kind>] [<options>]",
        discussion: """
            The ids are what --power-profile, --market, --site and `profiles show` take. With a kind, of each the main \
            figures: of contracts what they pay per MW and year on both bases, on average and in the first year. As \
            JSON, all figures of that kind with their sources.

              wattmark profiles list
              wattmark profiles list contracts
              wattmark profiles list models
              wattmark profiles list asics --csv
              wattmark profiles list --profiles-dir ~/my-profiles --json
            """)

    @OptionGroup var profiles: ProfilesOption
    @OptionGroup var format: FormatOptions
    @Argument(help: "hosts, asics, accelerators, models, markets, sites, outlooks, contracts or shares.")
    var kind: ProfileKind?

    func run() throws {
        let library = try profiles.load()
        for file in library.leftOut { Console.error("left out: \(file)".printableLines) }
        switch kind {
        case nil:
            let rows = library.files.map(ProfilesReport.Row.init)
            try format.print(rows) {
                ProfilesReport.table(rows)
            } text: {
                ProfilesReport.report(rows)
            }
        case .contract:
            let outlook = library.outlooks.first
            let figures = ContractFigures.sorted(
                library.contracts, escalator: outlook?.contractEscalatorSharePerYear.median)
            try format.print(figures) {
                ContractFiguresReport.data(figures)
            } text: {
                ContractFiguresReport.report(figures, outlook: outlook?.id)
            }
        case .host:
            try print(
                library.hosts, ProfileFiguresData.table(library.hosts),
                ProfileFiguresReport.table(library.hosts))
        case .asic:
            try print(
                library.asics, ProfileFiguresData.table(library.asics),
                ProfileFiguresReport.table(library.asics))
        case .accelerator:
            try print(
                library.accelerators, ProfileFiguresData.table(library.accelerators),
                ProfileFiguresReport.table(library.accelerators))
        case .model:
            try print(
                library.models, ProfileFiguresData.table(library.models),
                ProfileFiguresReport.table(library.models))
        case .market:
            try print(
                library.markets, ProfileFiguresData.table(library.markets),
                ProfileFiguresReport.table(library.markets))
        case .site:
            try print(
                library.sites, ProfileFiguresData.table(library.sites),
                ProfileFiguresReport.table(library.sites))
        case .outlook:
            try print(
                library.outlooks, ProfileFiguresData.table(library.outlooks),
                ProfileFiguresReport.table(library.outlooks))
        case .shares:
            try print(
                library.shares, ProfileFiguresData.table(library.shares),
                ProfileFiguresReport.table(library.shares))
        }
    }

    private func print(_ profiles: some Encodable, _ data: ReportTable, _ table: ReportTable) throws {
        try format.print(profiles) {
            data
        } text: {
            Report([.table(table)])
        }
    }
}

/// By its folder, or in the singular.
extension ProfileKind: ExpressibleByArgument {
    init?(argument: String) {
        guard let kind = Self.allCases.first(where: { [$0.rawValue, $0.folder].contains(argument) }) else {
            return nil
        }
        self = kind
    }

    static var allValueStrings: [String] { allCases.map(\.folder) }
}

extension ProfilesReport.Row {
    fileprivate init(_ file: ProfileLibrary.File) {
        self.init(kind: file.kind.rawValue, id: file.id, name: file.name, path: file.path)
    }
}
