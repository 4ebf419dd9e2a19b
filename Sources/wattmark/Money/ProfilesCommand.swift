import ArgumentParser
import Economics
import SystemFiles
import Foundation
import Profiles
import Quantities
import Reporting
import RunRecords

struct ProfilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles",
        abstract: "List, show and check profiles of machines, markets, sites and contracts.",
        discussion: """
            Every figure in them names its source and date, and every file can be changed or added to.

              wattmark profiles list
              wattmark profiles show antminer-s21-xp
              wattmark profiles validate
            """,
        subcommands: [List.self, Show.self, Validate.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List all profiles of every kind.",
            discussion: """
                The ids are what --power-profile, --market, --site and `profiles show` take.

                  wattmark profiles list
                  wattmark profiles list --profiles-dir ~/my-profiles --json
                """)

        @OptionGroup var profiles: ProfilesOption
        @OptionGroup var json: JSONOption

        func run() throws {
            let rows = try profiles.load().files.map(ProfilesReport.Row.init)
            guard !json.json else { return try json.print(rows) }
            try Console.print(ProfilesReport.report(rows))
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show one file with its figures, sources and dates.",
            discussion: """
                As text, the file as it was written; as JSON, what was understood of it.

                  wattmark profiles show h100-sxm
                  wattmark profiles show 2026-06-29 --json
                """)

        @OptionGroup var profiles: ProfilesOption
        @OptionGroup var json: JSONOption
        @Argument(help: "The id of a profile of any kind (`wattmark profiles list`).")
        var id: String

        func run() throws {
            let library = try profiles.load()
            guard let file = library.file(id) else {
                throw LibraryError.noSuchFile(id: id, known: library.files.map(\.id))
            }
            guard !json.json else { return try printJSON(file, of: library) }
            let text = try InputFile(path: file.path).read()
            try Console.print(Console.page.style.decorated("# \(file.path)", .faint))
            try Console.write(text)
        }

        private func printJSON(_ file: ProfileLibrary.File, of library: ProfileLibrary) throws {
            switch file.kind {
            case .host: try json.print(try library.host(id))
            case .asic: try json.print(try library.asic(id))
            case .accelerator: try json.print(try library.accelerator(id))
            case .market: try json.print(try library.market(id))
            case .site: try json.print(try library.site(id))
            case .outlook: try json.print(try library.outlook(id))
            case .contract: try json.print(try library.contract(id))
            case .shares: try json.print(try library.shares(id))
            }
        }
    }

    struct Validate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check every file and report each fault with file, line and field.",
            discussion: """
                Ends with exit 1 when there is any fault. A price past its time, or a peak that looks like the sparse \
                one, is only a warning.

                  wattmark profiles validate
                  wattmark profiles validate --profiles-dir ~/my-profiles
                """)

        @OptionGroup var profiles: ProfilesOption
        @OptionGroup var json: JSONOption

        struct Answer: Encodable {
            var files: Int
            var faults: [Fault]
            var warnings: [Warning]

            struct Fault: Encodable {
                var file: String
                @Nullable var line: Int?
                @Nullable var field: String?
                var problem: String
                var remedy: String
            }
        }

        func run() throws {
            let found = try ProfileLibrary.validate(directory: try profiles.path)
            let warnings = found.advice(today: CalendarDate(Date())).map(Warning.init)
            if json.json {
                try json.print(Answer(found, warnings))
            } else {
                for fault in found.faults { Console.error("\(fault)") }
                try Console.print(WarningsReport.report(warnings))
                try Console.print(
                    [
                        NumberText.count(found.files.count, "sound file"),
                        NumberText.count(found.faults.count, "fault"),
                        NumberText.count(warnings.count, "warning"),
                    ].joined(separator: ", "))
            }
            guard found.faults.isEmpty else { throw ExitCode.failure }
        }
    }
}

extension ProfilesCommand.Validate.Answer {
    fileprivate init(_ found: ProfileLibrary.Validation, _ warnings: [Warning]) {
        files = found.files.count
        faults = found.faults.map {
            Fault(file: $0.file, line: $0.line, field: $0.field, problem: $0.problem, remedy: $0.remedy)
        }
        self.warnings = warnings
    }
}

extension ProfilesReport.Row {
    fileprivate init(_ file: ProfileLibrary.File) {
        self.init(kind: file.kind.rawValue, id: file.id, name: file.name, path: file.path)
    }
}
