package import SystemFiles
import Foundation
package import RunRecords

/// Runs in files beside the store, for the time in which it cannot take them: `wattmark.sqlite.spool-3f2a91....json`.
///
/// A run is written here before the store is asked, and removed when the store has it. So it outlives a store that
/// stays locked, a full database, and a process that is killed while it waits.
package struct Spool: Sendable {
    private let place: StorePlace

    package init(besides store: String) { place = StorePlace(path: store) }

    private var prefix: String { (place.path as NSString).lastPathComponent + ".spool-" }

    /// When this returns, the run is on disk.
    ///
    /// - Returns: the file's path.
    package func keep(_ record: RunRecord) throws(FileError) -> String {
        let path = (place.folder as NSString).appendingPathComponent("\(prefix)\(record.id.prefix(16)).json")
        let data: Data
        do {
            data = try record.canonicalJSON()
        } catch {
            throw .cannotWrite(path: path, SystemFault(code: EINVAL))
        }
        try OutputFile(path: path).write(data)
        return path
    }

    /// What lies there, in the order of the names.
    package var waiting: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.folder)) ?? []
        return names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }.sorted()
            .map { (place.folder as NSString).appendingPathComponent($0) }
    }

    /// Puts what waits into the store, each file by itself, and removes what is in it.
    package func takeIn(to store: ResultStore) -> [Outcome] {
        waiting.map { path in
            do {
                _ = try store.insert(try batch(path))
                unlink(path)
                return Outcome(path: path, reason: nil)
            } catch {
                return Outcome(path: path, reason: "\(error)")
            }
        }
    }

    /// What became of one file.
    package struct Outcome: Hashable, Sendable {
        package var path: String
        /// Why it was left where it is; `nil` where the store has it.
        package var reason: String?

        package init(path: String, reason: String?) {
            self.path = path
            self.reason = reason
        }
    }

    /// Only from a file of this user, the superuser or the store's owner: others may be able to write in the folder.
    private func batch(_ path: String) throws -> RecordBatch {
        do {
            let file = try OpenFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
            let status = try file.status()
            guard status.st_mode & S_IFMT == S_IFREG, isTrusted(status.st_uid) else {
                throw StoreError.refused(source: path, .foreignSpool)
            }
            var reader = RecordReader(into: try Staging(), named: path)
            while case let part = try file.readSome(), !part.isEmpty { try reader.add(part) }
            return try reader.finish()
        } catch let fault as SystemFault {
            throw FileError.cannotRead(path: path, fault)
        }
    }

    private func isTrusted(_ owner: uid_t) -> Bool {
        var store = stat()
        let owners = stat(place.path, &store) == 0 ? [0, geteuid(), store.st_uid] : [0, geteuid()]
        return owners.contains(owner)
    }
}

extension ResultStore {
    /// The store at a path, with the runs in it that waited beside it.
    ///
    /// - Parameter tell: takes what became of those, a sentence each.
    package static func open(
        _ path: String, for access: Access, tell: (String) -> Void
    ) throws(StoreError) -> ResultStore {
        let spool = Spool(besides: path)
        guard !spool.waiting.isEmpty else { return try ResultStore(path: path, for: access) }
        do {
            // Who only reads does not wait long for a writer.
            let store = try ResultStore(path: path, for: .writing, busyTimeout: access == .reading ? 2 : 60)
            for outcome in spool.takeIn(to: store) {
                tell(
                    outcome.reason.map { "\(outcome.path) still waits beside the store: \($0)" }
                        ?? "a run that waited in \(outcome.path) is now in the store")
            }
        } catch {
            guard access == .reading else { throw error }
            tell("runs wait beside the store, which cannot take them: \(error)")
        }
        return try ResultStore(path: path, for: access)
    }

    /// Stores a run that cannot be had a second time, or keeps it beside the store until it can be stored.
    package func keep(_ record: RunRecord) -> KeptRun {
        let spool = Spool(besides: path)
        let spooled = Result { () throws(FileError) in try spool.keep(record) }
        do {
            try insert(record)
            if case .success(let path) = spooled { unlink(path) }
            return .stored
        } catch {
            return switch spooled {
            case .success(let path): .spooled(path: path, because: error)
            case .failure(let fault): .lost(error, fault)
            }
        }
    }
}
