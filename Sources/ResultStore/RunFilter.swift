package import Foundation

/// Which runs to list; `nil` is any.
package struct RunFilter: Hashable, Sendable {
    package var label: String?
    package var hostname: String?
    package var fingerprintID: String?
    /// Inclusive.
    package var since: Date?
    /// Exclusive.
    package var before: Date?

    package init(
        label: String? = nil, hostname: String? = nil, fingerprintID: String? = nil, since: Date? = nil,
        before: Date? = nil
    ) {
        self.label = label
        self.hostname = hostname
        self.fingerprintID = fingerprintID
        self.since = since
        self.before = before
    }
}
