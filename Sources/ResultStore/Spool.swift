package import SystemFiles
import Foundation
package import RunRecords

/// Runs in files, for the time in which their store cannot take them: beside a file
/// (`wattmark.sqlite.spool-3f2a91....json`), and of a server in the user's data folder (`server-91ab....spool-3f2a91....json`).
///
/// A run is written here before the store is asked, and removed when the store has it. So it outlives a store that
/// stays locked, a full database, a server that is away, and a process that is killed while it waits.
package struct Spool: Sendable {
    /// A host that measures each hour has six weeks.
    static let most = 1_000

    private let folder: String
    private let prefix: String
    /// Whose owner may leave files here too.
    private let store: String?
    /// Takes what the store will never take, so that it is not sent again each time.
    private let refused: String

    package init(besides path: String) {
        let place = StorePlace(path: path)
        folder = place.folder
        prefix = (place.path as NSString).lastPathComponent + ".spool-"
        store = place.path
        refused = place.path + ".refused"
    }

    /// - Parameter address: without the user, for who may write is another one's matter.
    package init(ofServer address: String, environment: [String: String]) {
        folder = DataFolder.path(environment: environment) + "/wattmark"
        let name = "server-" + SHA256.hexDigest(of: Data(address.utf8)).prefix(12)
        prefix = "\(name).spool-"
        store = nil
        refused = (folder as NSString).appendingPathComponent("\(name).refused")
    }

    /// When this returns, the run is on disk, and no other user can read it.
    ///
    /// - Returns: the file's path.
    package func keep(_ record: RunRecord) throws(FileError) -> String {
        let path = (folder as NSString).appendingPathComponent("\(prefix)\(record.id.prefix(16)).json")
        guard waiting.count < Self.most else { throw .tooMany(folder: folder, most: Self.most) }
        let data: Data
        do {
            data = try record.canonicalJSON()
        } catch {
            throw .cannotWrite(path: path, SystemFault(code: EINVAL))
        }
        if store == nil { try FolderPath(folder).makeForUser() }
        try OutputFile(path: path, mode: 0o600).write(data)
        return path
    }

    /// What lies there, the oldest first.
    package var waiting: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let files = names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }.map { name in
            let path = (folder as NSString).appendingPathComponent(name)
            var status = stat()
            // Of what is gone since, the time does not matter.
            let time = lstat(path, &status) == 0 ? status.modificationTime : 0
            return (time: time, path: path)
        }
        return files.sorted { ($0.time, $0.path) < ($1.time, $1.path) }.map(\.path)
    }

    /// Puts what waits into the store, each file by itself, and removes what is in it. After the first that the store could
    /// not take because of itself, the others are left for another time.
    package func takeIn(to store: any RunStore) -> [Outcome] {
        var outcomes: [Outcome] = []
        for path in waiting {
            let (outcome, goesOn) = takeIn(path, to: store)
            if let outcome { outcomes.append(outcome) }
            if !goesOn { break }
        }
        return outcomes
    }

    private func takeIn(_ path: String, to store: any RunStore) -> (Outcome?, goesOn: Bool) {
        do {
            _ = try store.insert(try batch(path))
            // Of several that stored it, the one that takes it away tells.
            let isOthers = unlink(path) != 0 && errno == ENOENT
            return (isOthers ? nil : Outcome(path: path, reason: nil), true)
        } catch let error as StoreError where error.isAboutTheRecord {
            return (Outcome(path: path, reason: "\(error)", setAside: setAside(path, because: error)), true)
        } catch FileError.cannotRead(_, let fault) where fault.code == ENOENT {
            // Another process was faster: what it took away, it has stored.
            return (nil, true)
        } catch {
            return (Outcome(path: path, reason: "\(error)"), !(error is StoreError))
        }
    }

    /// - Returns: where it is now; `nil` where it stays.
    private func setAside(_ path: String, because error: StoreError) -> String? {
        guard error != .refused(source: path, .foreignSpool) else { return nil }
        return try? Quarantine(folder: refused, isPrivate: true).take(path, because: "\(error)")
    }

    /// What became of one file.
    package struct Outcome: Hashable, Sendable {
        package var path: String
        /// Why it is not in the store; `nil` where it is.
        package var reason: String?
        /// Where it was put, because no store will take it.
        package var setAside: String?

        package init(path: String, reason: String?, setAside: String? = nil) {
            self.path = path
            self.reason = reason
            self.setAside = setAside
        }

        package var sentence: String {
            guard let reason else { return "a run that waited in \(path) is now in the store" }
            if let setAside {
                return "a run that waited in \(path) is refused, and is in \(setAside): \(reason)"
            }
            return "\(path) still waits beside the store: \(reason)"
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
            var reader = RecordReader(into: try Staging(), named: path, now: nil)
            while case let part = try file.readSome(), !part.isEmpty { try reader.add(part) }
            return try reader.finish()
        } catch let fault as SystemFault {
            throw FileError.cannotRead(path: path, fault)
        }
    }

    private func isTrusted(_ owner: uid_t) -> Bool {
        var status = stat()
        let owners =
            store.map { stat($0, &status) == 0 } == true
            ? [0, geteuid(), status.st_uid] : [0, geteuid()]
        return owners.contains(owner)
    }
}

extension StoreError {
    /// Whether another record would have been taken.
    fileprivate var isAboutTheRecord: Bool {
        switch self {
        case .refused(_, .noRoom), .refused(_, .noQuarantine): false
        case .refused, .server(_, .rejected): true
        case .access, .content, .server, .reference: false
        }
    }
}

extension stat {
    /// In seconds since 1970.
    fileprivate var modificationTime: Double {
        #if canImport(Darwin)
            Double(st_mtimespec.tv_sec) + Double(st_mtimespec.tv_nsec) / 1e9
        #else
            Double(st_mtim.tv_sec) + Double(st_mtim.tv_nsec) / 1e9
        #endif
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
            for outcome in spool.takeIn(to: store) { tell(outcome.sentence) }
        } catch {
            guard access == .reading else { throw error }
            tell("runs wait beside the store, which cannot take them: \(error)")
        }
        return try ResultStore(path: path, for: access)
    }
}

extension RunStore {
    /// Stores a run that cannot be had a second time, or keeps it beside the store until it can be stored.
    package func keep(_ record: RunRecord, waiting: (_ path: String) -> Void = { _ in }) -> KeptRun {
        let spooled = Result { () throws(FileError) in try spool.keep(record) }
        if case .success(let path) = spooled { waiting(path) }
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
