import Foundation

/// Where a user's own data lie, by the XDG Base Directory Specification 0.8, which ignores relative paths.
package enum DataFolder {
    package static func path(environment: [String: String]) -> String {
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data }
        return home(environment) + "/.local/share"
    }

    /// What the environment says, else what the system knows of the user.
    private static func home(_ environment: [String: String]) -> String {
        if let home = environment["HOME"], home.hasPrefix("/") { return home }
        guard let user = getpwuid(getuid()), let folder = user.pointee.pw_dir else { return "" }
        return String(cString: folder)
    }
}
