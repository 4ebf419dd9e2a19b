import SystemFiles
import Foundation

/// Where the store's file lies, and what this user may do there.
struct StorePlace {
    /// Absolute, so that SQLite cannot take it for a URI or a special name.
    let path: String

    init(path: String) {
        self.path = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
    }

    var folder: String { URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false) }
    var exists: Bool { FileManager.default.fileExists(atPath: path) }
    var hasJournal: Bool { FileManager.default.fileExists(atPath: path + "-wal") }

    var folderIsWritable: Bool { FileManager.default.isWritableFile(atPath: folder) }

    /// Finds what can be found before SQLite opens the file, because SQLite answers `unable to open` to most of
    /// it, and because a benchmark should learn now, not after it ran, that its result cannot be stored.
    func check(for access: ResultStore.Access) throws(StoreError) {
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists && status.st_mode & S_IFMT == S_IFDIR { throw .access(path: path, .isFolder) }
        if exists && status.st_mode & S_IFMT != S_IFREG { throw .access(path: path, .notAFile(path: path)) }
        switch access {
        case .reading:
            guard exists else { throw .access(path: path, absence(.latest)) }
        case .writing:
            if !exists, case .unreachable(let fault) = absence(.latest), fault.code != ENOTDIR {
                throw .access(path: path, .unreachable(fault))
            }
            if !exists { try makeFolder() }
            if let fault = writeFault { throw .access(path: path, fault) }
        }
        if exists && !FileManager.default.isReadableFile(atPath: path) {
            throw .access(path: path, .notReadable)
        }
        // Nor are links followed: what they lead to is not the store's.
        for file in ["-wal", "-shm", "-journal"].map({ path + $0 }) {
            if lstat(file, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
                throw .access(path: path, .notAFile(path: file))
            }
        }
        if exists && isFragment { throw .content(path: path, .notADatabase) }
    }

    /// What it means that the file was not found: that there is none is known only where its folder was searched.
    func absence(_ fault: SystemFault) -> AccessFault {
        var status = stat()
        // A link to what is not there is no new store: the disk may be elsewhere today. What is there now was made since the
        // first look.
        let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
        let leadsNowhere = isLink && stat(path, &status) != 0
        return fault.code == ENOENT && !leadsNowhere ? .absent : .unreachable(fault)
    }

    /// Whether the file is shorter than the shortest page (512 bytes): SQLite takes some of those for empty, and
    /// would write over them. An empty file is a new store.
    private var isFragment: Bool {
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        return (1..<512).contains(size)
    }

    /// The number at byte 60 of the file, big-endian, whatever a journal says: "Database File Format", section 1.3. `nil`
    /// where the file is too short or cannot be read.
    var nameInHeader: Int64? {
        guard let file = try? FileHandle(forReadingFrom: URL(filePath: path)) else { return nil }
        defer { try? file.close() }
        guard let header = try? file.read(upToCount: 64), header.count == 64 else { return nil }
        return Int64(Int32(bitPattern: header[60..<64].reduce(0) { $0 << 8 | UInt32($1) }))
    }

    /// The name in the first page that the journal holds, as `nameInHeader`; `nil` where it holds none.
    ///
    /// The format is SQLite's ("The WAL File Format"): a header of 32 bytes with the size of pages at 8 and two salts at
    /// 16; then frames, each of 24 bytes with the page's number at 0 and the same salts at 8, and the page.
    var nameInJournal: Int64? {
        guard let file = try? FileHandle(forReadingFrom: URL(filePath: path + "-wal")) else { return nil }
        defer { try? file.close() }
        guard let header = try? file.read(upToCount: 32), header.count == 32 else { return nil }
        let pageSize = header[8..<12].reduce(0) { $0 << 8 | UInt64($1) }
        guard (512...65_536).contains(pageSize) else { return nil }
        var offset: UInt64 = 32
        while (try? file.seek(toOffset: offset)) != nil,
            let frame = try? file.read(upToCount: 24 + 64), frame.count == 24 + 64
        {
            let page = frame[0..<4].reduce(0) { $0 << 8 | Int($1) }
            if page == 1, frame[8..<16] == header[16..<24] {
                return Int64(
                    Int32(bitPattern: frame[(24 + 60)..<(24 + 64)].reduce(0) { $0 << 8 | UInt32($1) }))
            }
            offset += 24 + pageSize
        }
        return nil
    }

    /// Why the store cannot be written here; `nil` where nothing speaks against it.
    var writeFault: AccessFault? {
        if exists && !FileManager.default.isWritableFile(atPath: path) { return .readOnlyFile }
        return folderIsWritable ? nil : .readOnlyFolder
    }

    private func makeFolder() throws(StoreError) {
        do {
            try FolderPath(folder).make()
        } catch {
            throw .access(path: path, .folderNotCreated(error))
        }
    }
}
