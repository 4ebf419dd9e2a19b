import ArgumentParser
import Foundation
import Profiles
import SystemFiles

/// Where power profiles, markets and sites are read from: folders that lie one over the other.
struct ProfilesOption: ParsableArguments {
    @Option(
        name: .customLong("profiles-dir"), parsing: .singleValue,
        help: ArgumentHelp(
            "The folder of profiles, markets and sites; may be repeated.",
            discussion: """
                A file in a later folder stands for the one of its name in those before it. By default WATTMARK_PROFILES, then \
                ./Profiles, then where wattmark is installed, and over it your own: ~/.wattmark and ./.wattmark, where \
                there are such folders.
                """,
            valueName: "folder"), completion: .directory)
    var directories: [String] = []

    /// What stands in place of all folders: of a question that is asked anew.
    var kept: ProfileFolder?

    private enum CodingKeys: CodingKey {
        case directories
    }

    /// The lowest first.
    var folders: [ProfileFolder] {
        get throws {
            if let kept { return [kept] }
            guard directories.isEmpty else { return directories.map { ProfileFolder($0) } }
            return [ProfileFolder(try base)] + own.map { ProfileFolder($0, isFoundByItself: true) }
        }
    }

    private var base: String {
        get throws {
            if let path = ProcessInfo.processInfo.environment["WATTMARK_PROFILES"], !path.isEmpty {
                return path
            }
            let candidates = ["Profiles"] + besideExecutable
            if let found = candidates.first(where: { FolderPath($0).exists }) { return found }
            throw LibraryError.noLibrary(lookedIn: candidates)
        }
    }

    /// The user's, then the working folder's, which may be the same.
    private var own: [String] {
        let home = ProcessInfo.processInfo.environment["HOME"].map { $0 + "/.wattmark" }
        let here = FileManager.default.currentDirectoryPath + "/.wattmark"
        return [home, home == here ? nil : ".wattmark"].compactMap(\.self).filter { FolderPath($0).exists }
    }

    func load() throws -> ProfileLibrary { try ProfileLibrary.load(folders: try folders) }

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
