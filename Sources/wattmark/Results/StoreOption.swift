import ArgumentParser
import Foundation
import ResultStore

/// Where run records are kept.
struct StoreOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The database of run records.",
            discussion: """
                By default WATTMARK_STORE, then Results/wattmark.sqlite where there is a Results folder, then \
                wattmark/wattmark.sqlite in XDG_DATA_HOME or ~/.local/share.
                """,
            valueName: "file"))
    var store: String?

    var path: String {
        let environment = ProcessInfo.processInfo.environment
        if let store { return store }
        if let path = environment["WATTMARK_STORE"], !path.isEmpty { return path }
        if Folder.exists("Results") { return "Results/wattmark.sqlite" }
        return dataFolder(environment) + "/wattmark/wattmark.sqlite"
    }

    /// XDG Base Directory Specification: a relative XDG_DATA_HOME is ignored.
    private func dataFolder(_ environment: [String: String]) -> String {
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data }
        return (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share"
    }
}
