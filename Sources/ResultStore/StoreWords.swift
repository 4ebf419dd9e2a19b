import Foundation
import PlainText

/// What a command that is shown must say so that it is of the same store.
package enum StoreWords {
    /// ` --store PATH`; empty where it is the store that nobody has to name.
    package static func option(
        of path: String, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String {
        let usual = UsualStore.path(environment: environment)
        // Messages have the path of a file as it is from the root.
        return [usual, StorePlace(path: usual).path].contains(path)
            ? "" : " --store \(ShellWord.quoted(path))"
    }
}
