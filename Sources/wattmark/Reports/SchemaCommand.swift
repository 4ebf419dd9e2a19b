import ArgumentParser
import Foundation
import Profiles
import Quantities
import Reporting
import RunRecords
import SystemFiles

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of what is printed, stored, or read as a profile.",
        usage: "wattmark schema [<name>] [<options>]",
        discussion: """
            Of the JSON of each command, of a run record, and of the files of profiles. Without a NAME it lists them.

              wattmark schema
              wattmark schema run > run.schema.json
              wattmark schema asic
            """)

    @Argument(
        help: ArgumentHelp("A document, or a kind of profile.", valueName: "name"),
        completion: .list(PrintedSchema.all.map(\.name) + ProfileKind.allCases.map(\.rawValue)))
    var name: String?

    @OptionGroup var profiles: ProfilesOption
    @OptionGroup var json: JSONOption

    private static let kinds = ProfileKind.allCases.map(\.rawValue)

    func run() throws {
        guard let name else { return try list() }
        if let printed = PrintedSchema.named(name) { return try Console.print(printed.text) }
        guard let kind = ProfileKind(rawValue: name) else {
            let known = PrintedSchema.all.map(\.name) + Self.kinds
            let meant = NearestName.suggestions(for: name, among: known)
            throw ValidationError(
                "\(name.quoted) is no document and no kind of profile; "
                    + (meant.isEmpty
                        ? "`wattmark schema` lists them" : "did you mean \(NearestName.choice(meant))?"))
        }
        try Console.print(try text(of: kind), terminator: "")
    }

    /// It lies beside the profiles, where editors find it too.
    private func text(of kind: ProfileKind) throws -> String {
        let files = try profiles.folders.map { "\($0.path)/schemas/\(kind.rawValue).schema.json" }
        guard let file = files.last(where: { FileManager.default.fileExists(atPath: $0) }) else {
            throw NoSchema(kind: kind, lookedFor: files)
        }
        return String(decoding: try InputFile(path: file).read(), as: UTF8.self)
    }

    private func list() throws {
        let printed = PrintedSchema.all.map(\.name)
        guard !json.json else { return try json.print(printed + Self.kinds) }
        try Console.print(
            """
            documents: \(printed.joined(separator: ", "))
            profiles: \(Self.kinds.joined(separator: ", "))
            """)
    }

    /// A folder of profiles that has no schemas.
    private struct NoSchema: Error, CustomStringConvertible {
        let kind: ProfileKind
        let lookedFor: [String]

        var description: String {
            """
            no schema of \(kind.noun) profiles is in \(lookedFor.joined(separator: " or ")); name a folder that has one with \
            --profiles-dir
            """
        }
    }
}
