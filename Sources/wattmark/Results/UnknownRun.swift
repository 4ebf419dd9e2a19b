import Foundation
import Quantities
import ResultStore

/// A run's name that no stored run has, beside those that are near it.
enum UnknownRun {
    private static let mostLabels = 200

    /// - Returns: `nil` where the error is of something else, or no name is near.
    static func sentence(on error: any Error) -> String? {
        guard case StoreError.reference(let name, let path, .nothingFound) = error,
            let store = try? StoreOption.openedIfThere(path),
            let labels = try? store.labels(limit: mostLabels)
        else { return nil }
        let meant = NearestName.suggestions(for: name, among: ["latest"] + labels)
        guard !meant.isEmpty else { return nil }
        return "no record in \(path) is \"\(name)\"; did you mean \(NearestName.choice(meant))?"
    }
}
