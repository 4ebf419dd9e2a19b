import Foundation

/// A record that was not taken in.
package struct RefusedRecord: Equatable, Sendable {
    /// In its file, from 1.
    package var position: Int
    /// Where in the file it starts, from 1.
    package var line: Int
    package var reason: String
    /// Where it was put; `nil` where it was not kept.
    package var path: String?

    var inFile: RefusalReason { .badRecord(position: position, line: line, reason: reason) }
}
