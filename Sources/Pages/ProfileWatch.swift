package import Foundation
import RunRecords
import Synchronization

/// Of when the profiles are that every answer is from, which are read once: commands that are asked later read them anew, and
/// may say something else.
package final class ProfileWatch: Sendable {
    /// What tells a file from what it was, without reading it.
    private struct Look: Equatable {
        let changedAt: Date?
        let bytes: Int?
    }

    private struct Seen {
        var next: ContinuousClock.Instant
        var hasChanged = false
    }

    private let folders: [String]
    private let readAt: Date
    private let asRead: [String: Look]
    private let interval: Duration
    private let seen: Mutex<Seen>

    /// Made before the profiles are read, so that nothing is missed.
    ///
    /// - Parameter interval: in which the folders are looked at once at most.
    package init(_ folders: [String], readAt: Date = Date(), interval: Duration = .seconds(5)) {
        (self.folders, self.readAt, self.interval) = (folders, readAt, interval)
        asRead = Self.looks(at: folders)
        seen = Mutex(Seen(next: .now + interval))
    }

    /// For the foot of an answer.
    package var sentence: String {
        let read = "Profiles as they were read \(readAt.utcText)"
        return hasChanged
            ? "\(read); their files have changed since: start wattmark serve anew to answer from these."
            : "\(read)."
    }

    private var hasChanged: Bool {
        let isDue = seen.withLock { seen in
            guard !seen.hasChanged, seen.next <= .now else { return false }
            // Others go by what was seen last while this one looks.
            seen.next = .now + interval
            return true
        }
        if isDue, Self.looks(at: folders) != asRead { seen.withLock { $0.hasChanged = true } }
        return seen.withLock(\.hasChanged)
    }

    private static func looks(at folders: [String]) -> [String: Look] {
        var looks: [String: Look] = [:]
        for folder in folders {
            let files = FileManager.default.enumerator(atPath: folder)
            while let name = files?.nextObject() as? String {
                let attributes = files?.fileAttributes
                looks["\(folder)/\(name)"] = Look(
                    changedAt: attributes?[.modificationDate] as? Date,
                    bytes: attributes?[.size] as? Int)
            }
        }
        return looks
    }
}
