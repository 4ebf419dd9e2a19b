import ArgumentParser
import Foundation
import Profiles
import Reporting
import RunRecords

struct ProfilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles",
        abstract: "List, show and check power profiles, markets and sites.",
        discussion: """
            Every figure in them names its source and date, and every file can be changed or added to.

              wattmark profiles list
              wattmark profiles show antminer-s21-xp
              wattmark profiles validate
            """,
        subcommands: [List.self, Show.self, Validate.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List all profiles, markets and sites.")

        @OptionGroup var profiles: ProfilesOption
        @OptionGroup var json: JSONOption

        func run() throws {
            let rows = try profiles.load().files.map(ProfilesText.Row.init)
            guard !json.json else { return try json.print(rows) }
            try Console.print(ProfilesText.render(rows, style: Console.output), terminator: "")
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show one file with its figures, sources and dates.")

        @OptionGroup var profiles: ProfilesOption
        @OptionGroup var json: JSONOption
        @Argument(help: "The id of a profile, market or site (`wattmark profiles list`).")
        var id: String

        func run() throws {
            let library = try profiles.load()
            guard let file = library.file(id) else {
                let known = library.files.map(\.id).joined(separator: ", ")
                throw ValidationError("There is no profile \"\(id)\"; there are: \(known).")
            }
            guard !json.json else { return try printJSON(file, of: library) }
            do {
                try Console.print(
                    Console.output.dim("# \(file.path)") + "\n"
                        + String(contentsOf: URL(filePath: file.path), encoding: .utf8), terminator: "")
            } catch let error as CocoaError {
                throw FileError.cannotRead(path: file.path, reason: FileError.reason(of: error))
            }
        }

        private func printJSON(_ file: ProfileLibrary.File, of library: ProfileLibrary) throws {
            switch file.kind {
            case .host: try json.print(try library.host(id))
            case .asic: try json.print(try library.asic(id))
            case .accelerator: try json.print(try library.accelerator(id))
            case .market: try json.print(try library.market(id))
            case .site: try json.print(try library.site(id))
            }
        }
    }

    struct Validate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check every file and report each fault with file, line and field.",
            discussion: "Ends with exit 1 when there is any fault.")

        @OptionGroup var profiles: ProfilesOption
        @OptionGroup var json: JSONOption

        struct Answer: Codable {
            var files: Int
            var faults: [Fault]

            struct Fault: Codable {
                var file: String
                @Nullable var line: Int?
                @Nullable var field: String?
                var problem: String
                var remedy: String
            }
        }

        func run() throws {
            let found = try ProfileLibrary.validate(directory: try profiles.path)
            if json.json {
                try json.print(
                    Answer(
                        files: found.files.count,
                        faults: found.faults.map {
                            .init(
                                file: $0.file, line: $0.line, field: $0.field, problem: $0.problem,
                                remedy: $0.remedy)
                        }))
            } else {
                for fault in found.faults { Console.error("\(fault)") }
                try Console.print(
                    "\(NumberText.count(found.files.count, "sound file")), "
                        + NumberText.count(found.faults.count, "fault"))
            }
            guard found.faults.isEmpty else { throw ExitCode.failure }
        }
    }
}

extension ProfilesText.Row {
    fileprivate init(_ file: ProfileLibrary.File) {
        self.init(kind: file.kind.rawValue, id: file.id, name: file.name, path: file.path)
    }
}
