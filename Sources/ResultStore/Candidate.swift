package import Foundation
import RunRecords

/// A record that a reference may have meant.
package struct Candidate: Hashable, Sendable {
    package var id: String
    package var startedAt: Date
    package var label: String?

    package init(id: String, startedAt: Date, label: String?) {
        self.id = id
        self.startedAt = startedAt
        self.label = label
    }

    var inWords: String {
        let name = label.map { ", \"\($0)\"" } ?? ""
        return "\(id.prefix(16)) (\(startedAt.utcText)\(name))"
    }
}
