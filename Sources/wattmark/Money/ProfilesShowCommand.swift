import ArgumentParser
import Profiles
import Reporting
import SystemFiles

struct ProfilesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one file with its figures, sources and dates.",
        discussion: """
            As text, the file as it was written; as JSON, what was understood of it.

              wattmark profiles show h100-sxm
              wattmark profiles show 2026-06-29 --json
            """)

    @OptionGroup var profiles: ProfilesOption
    @OptionGroup var json: JSONOption
    @Argument(
        help: "The id of a profile of any kind (`wattmark profiles list`).",
        completion: KnownNames.profiles(
            .asic, .accelerator, .host, .model, .market, .site, .outlook, .contract, .shares))
    var id: String

    func run() throws {
        let library = try profiles.load()
        guard let file = library.file(id) else {
            if let fault = library.fault(of: id) { throw fault }
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
        case .model: try json.print(try library.model(id))
        case .market: try json.print(try library.market(id))
        case .site: try json.print(try library.site(id))
        case .outlook: try json.print(try library.outlook(id))
        case .contract: try json.print(try library.contract(id))
        case .shares: try json.print(try library.shares(id))
        }
    }
}
