package import Foundation
package import RunRecords

/// Which runs to list; `nil` is any.
package struct RunFilter: Hashable, Sendable {
    package var label: String?
    package var hostname: String?
    package var fingerprintID: String?
    /// All of them.
    package var tags: [RunTag]
    /// Inclusive.
    package var since: Date?
    /// Exclusive.
    package var before: Date?

    package init(
        label: String? = nil, hostname: String? = nil, fingerprintID: String? = nil, tags: [RunTag] = [],
        since: Date? = nil, before: Date? = nil
    ) {
        self.label = label
        self.hostname = hostname
        self.fingerprintID = fingerprintID
        self.tags = tags
        self.since = since
        self.before = before
    }
}
