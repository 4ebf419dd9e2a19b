import Foundation
import PlainText

/// What a command that is shown must say so that it is of the same store.
package enum StoreWords {
    /// ` --store PATH`; empty where it is the store that nobody has to name.
    package static func option(
        of path: String, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String {
        path == UsualStore.path(environment: environment) ? "" : " --store \(ShellWord.quoted(path))"
    }
}
