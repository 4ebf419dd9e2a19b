import SystemFiles
import Foundation
import ResultStore
import RunRecords
import Testing

/// Faults of the place, provoked for real. Root may write anywhere, so the tests of permissions run in a child
/// process, which gives root up.
@Suite struct AccessFaultTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// To read a pipe may never end.
    @Test(arguments: ["", "-wal", "-shm", "-journal"]) func aPipeIsNotOpened(suffix: String) throws {
        if !suffix.isEmpty { _ = try ResultStore(path: folder.storePath) }
        unlink(folder.storePath + suffix)
        #expect(mkfifo(folder.storePath + suffix, 0o600) == 0)
        for access in [ResultStore.Access.reading, .writing] {
            #expect(
                throws: StoreError.access(
                    path: folder.storePath, .notAFile(path: folder.storePath + suffix))
            ) {
                try ResultStore(path: folder.storePath, for: access)
            }
        }
    }

    @Test func aFolderIsNoStore() throws {
        for access in [ResultStore.Access.reading, .writing] {
            #expect(throws: StoreError.access(path: folder.path, .isFolder)) {
                try ResultStore(path: folder.path, for: access)
            }
        }
    }

    @Test func readingMakesNoStore() throws {
        #expect(throws: StoreError.access(path: folder.storePath, .absent)) {
            try ResultStore(path: folder.storePath, for: .reading)
        }
        _ = try folder.makeFile("wattmark.sqlite", Data())
        #expect(throws: StoreError.access(path: folder.storePath, .absent)) {
            try ResultStore(path: folder.storePath, for: .reading)
        }
        #expect(try bytes(of: folder.storePath).isEmpty)
    }

    @Test func aFileInTheWayOfTheFolderIsNamed() throws {
        _ = try folder.makeFile("occupied", Data("x".utf8))
        let path = folder.path + "/occupied/wattmark.sqlite"
        let error = try #require(#expect(throws: StoreError.self) { try ResultStore(path: path) })
        #expect(
            error.description.contains("the folder for the store \(path) cannot be made (not a directory)"))
    }

    @Test(.enabled(if: Privileges.canBeDropped, "root cannot become another user here"))
    func aReadOnlyFileIsReadAndNotWritten() async throws {
        try ResultStore(path: folder.storePath).insert(sampleRecord())
        try setMode(0o444, of: folder.storePath)
        let before = try bytes(of: folder.storePath)
        await #expect(processExitsWith: .success) { [path = folder.storePath as String] in
            try Privileges.drop(for: path)
            #expect(throws: StoreError.access(path: path, .readOnlyFile)) { try ResultStore(path: path) }
            #expect(try ResultStore(path: path, for: .reading).list().map(\.id) == [sampleRecord().id])
        }
        #expect(try bytes(of: folder.storePath) == before)
    }

    @Test(.enabled(if: Privileges.canBeDropped, "root cannot become another user here"))
    func aReadOnlyFolderIsReadAndNotWritten() async throws {
        try ResultStore(path: folder.storePath).insert(sampleRecord())
        try setMode(0o666, of: folder.storePath)
        try setMode(0o555, of: folder.path)
        await #expect(processExitsWith: .success) { [folder = folder.path as String] in
            try Privileges.drop(for: folder)
            let path = folder + "/wattmark.sqlite"
            #expect(throws: StoreError.access(path: path, .readOnlyFolder)) { try ResultStore(path: path) }
            let store = try ResultStore(path: path, for: .reading)
            let record = try sampleRecord()
            #expect(try store.list().map(\.id) == [record.id])
            #expect(try store.json(of: record.id) == record.canonicalJSON())
            let new = folder + "/new.sqlite"
            #expect(throws: StoreError.access(path: new, .readOnlyFolder)) { try ResultStore(path: new) }
            let deeper = folder + "/new/new.sqlite"
            let refused = StoreError.access(path: deeper, .folderNotCreated(SystemFault(code: EACCES)))
            #expect(throws: refused) { try ResultStore(path: deeper) }
        }
    }

    /// The newest records of a killed writer are in the journal only: they must be seen, or their absence said.
    @Test(.enabled(if: Privileges.canBeDropped, "root cannot become another user here"))
    func aJournalInAReadOnlyFolderIsNotOverlooked() async throws {
        try ResultStore(path: folder.storePath).insert(sampleRecord(label: "in the file"))
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.storePath as String] in
            let store = try ResultStore(path: path)
            try store.insert(sampleRecord(label: "in the journal"))
            kill(getpid(), SIGKILL)
        }
        try setMode(0o444, of: folder.storePath + "-wal")
        // First with the index of the journal, then without it: then only who may write can read the journal.
        for hasIndex in [true, false] {
            if !hasIndex { unlink(folder.storePath + "-shm") }
            try setMode(0o555, of: folder.path)
            await #expect(processExitsWith: .success) { [folder = folder.path as String] in
                try Privileges.drop(for: folder)
                let path = folder + "/wattmark.sqlite"
                do {
                    let labels = try ResultStore(path: path, for: .reading).list().compactMap(\.label)
                    #expect(Set(labels) == ["in the file", "in the journal"])
                } catch {
                    #expect(error as? StoreError == .access(path: path, .readOnlyFolder))
                }
            }
            try setMode(0o755, of: folder.path)
        }
    }

    /// Nothing is known of what is behind a closed door: that is not the same as nothing.
    @Test(.enabled(if: Privileges.canBeDropped, "root cannot become another user here"))
    func aFolderThatMayNotBeSearchedIsNotAnEmptyStore() async throws {
        try ResultStore(path: folder.storePath).insert(sampleRecord())
        try setMode(0o000, of: folder.path)
        await #expect(processExitsWith: .success) { [path = folder.storePath as String] in
            try Privileges.drop(for: path)
            for access in [ResultStore.Access.reading, .writing] {
                #expect(throws: StoreError.access(path: path, .unreachable(SystemFault(code: EACCES)))) {
                    try ResultStore(path: path, for: access)
                }
            }
        }
    }

    @Test func aLinkThatLeadsNowhereIsNotAnEmptyStore() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.storePath, withDestinationPath: folder.path + "/unmounted/wattmark.sqlite")
        #expect(throws: StoreError.access(path: folder.storePath, .unreachable(SystemFault(code: ENOENT)))) {
            try ResultStore(path: folder.storePath, for: .reading)
        }
    }

    @Test func linksInACircleAreNotAnEmptyStore() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.storePath, withDestinationPath: "wattmark.sqlite")
        for access in [ResultStore.Access.reading, .writing] {
            #expect(throws: StoreError.access(path: folder.storePath, .unreachable(SystemFault(code: ELOOP))))
            {
                try ResultStore(path: folder.storePath, for: access)
            }
        }
    }

    @Test(.enabled(if: Privileges.canBeDropped, "root cannot become another user here"))
    func aFileThatMayNotBeReadIsNamed() async throws {
        try ResultStore(path: folder.storePath).insert(sampleRecord())
        try setMode(0o000, of: folder.storePath)
        await #expect(processExitsWith: .success) { [path = folder.storePath as String] in
            try Privileges.drop(for: path)
            #expect(throws: StoreError.access(path: path, .notReadable)) {
                try ResultStore(path: path, for: .reading)
            }
        }
    }
}

func setMode(_ mode: mode_t, of path: String) throws {
    guard chmod(path, mode) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM) }
}

/// Gives root up, so that the permissions of files hold.
enum Privileges {
    private static let nobody: uid_t = 65_534

    /// Whether this process is bound by permissions, or can make itself be: a container may know no other user.
    static var canBeDropped: Bool {
        if geteuid() != 0 { return true }
        guard let map = try? String(contentsOfFile: "/proc/self/uid_map", encoding: .utf8) else {
            return true
        }
        return map.split(separator: "\n").contains { line in
            let numbers = line.split(separator: " ").compactMap { Int($0) }
            return numbers.count == 3 && (numbers[0]..<numbers[0] + numbers[2]).contains(Int(nobody))
        }
    }

    /// Becomes nobody where this is root, and sees that `path` can then not be written.
    static func drop(for path: String) throws {
        if geteuid() == 0 { guard setgid(nobody) == 0, setuid(nobody) == 0 else { throw StillRoot() } }
        guard access(path, W_OK) != 0 else { throw StillRoot() }
    }
    struct StillRoot: Error {}
}
