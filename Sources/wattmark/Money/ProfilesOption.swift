import ArgumentParser
import Foundation
import Profiles
import SystemFiles

/// Where power profiles, markets and sites are read from.
struct ProfilesOption: ParsableArguments {
    @Option(
        name: .customLong("profiles-dir"),
        help: ArgumentHelp(
            "The folder of profiles, markets and sites.",
            discussion: "By default WATTMARK_PROFILES, then ./Profiles, then where wattmark is installed.",
            valueName: "folder"))
    var directory: String?

    var path: String {
        get throws {
            if let directory { return directory }
            if let path = ProcessInfo.processInfo.environment["WATTMARK_PROFILES"], !path.isEmpty {
                return path
            }
            let candidates = ["Profiles"] + besideExecutable
            if let found = candidates.first(where: { FolderPath($0).exists }) { return found }
            throw LibraryError.noLibrary(lookedIn: candidates)
        }
    }

    func load() throws -> ProfileLibrary { try ProfileLibrary.load(directory: try path) }

    /// An executable has Profiles in its own folder, in `../share/wattmark` where it was installed below a prefix, or
    /// at the package's root where it was built in `.build/release`.
    private var besideExecutable: [String] {
        guard let executable = OwnExecutable.url else { return [] }
        let folder = executable.deletingLastPathComponent()
        let parent = folder.deletingLastPathComponent()
        return [
            folder, parent.appending(path: "share/wattmark"),
            parent.deletingLastPathComponent().deletingLastPathComponent(),
        ]
        .map { $0.appending(path: "Profiles").path(percentEncoded: false) }
    }
}
