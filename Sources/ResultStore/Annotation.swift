package import Foundation

/// What somebody said of a run after it was stored: why its rates moved, what was changed on the host.
package struct Annotation: Hashable, Sendable {
    /// The run's id.
    package var run: String
    /// Whole seconds.
    package var madeAt: Date
    package var text: String

    package init(run: String, madeAt: Date, text: String) {
        self.run = run
        self.madeAt = madeAt
        self.text = text
    }
}
