import Foundation
import GRDB
import ResultStore
import RunRecords
import Testing

@Suite struct FullDiskTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(.enabled(if: SmallDisk.canBeMade, "only root may mount a small file system"))
    func aFullDiskLosesNothing() throws {
        let disk = try SmallDisk(at: folder.path, kilobytes: 512)
        let (stored, error) = try fill(ResultStore(path: folder.storePath))
        #expect(error == .access(path: folder.storePath, .diskFull))
        #expect(stored.count > 5)
        try checkSound(stored, at: folder.storePath)
        try disk.resize(kilobytes: 4096)
        let store = try ResultStore(path: folder.storePath)
        #expect(try store.insert(sampleRecord(label: "after")) == .inserted)
        #expect(try store.count() == stored.count + 1)
    }

    @Test(.enabled(if: SmallDisk.canBeMade, "only root may mount a small file system"))
    func aStoreThatFitsNowhereIsNotHalfMade() throws {
        let disk = try SmallDisk(at: folder.path, kilobytes: 64)
        let filler = folder.path + "/filler"
        try Data(count: 48 << 10).write(to: URL(filePath: filler))
        let error = #expect(throws: StoreError.self) { try ResultStore(path: folder.storePath) }
        switch error {
        case .access(folder.storePath, .diskFull), .access(folder.storePath, .inputOutput): break
        default: Issue.record("\(String(describing: error))")
        }
        try FileManager.default.removeItem(atPath: filler)
        try disk.resize(kilobytes: 1024)
        #expect(try ResultStore(path: folder.storePath).insert(sampleRecord()) == .inserted)
    }

    /// A limit on the size of files stops writes half-way, as a full disk does, and needs no rights. It holds
    /// for a whole process, so this is one of its own.
    @Test func aLimitOnFilesLosesNothing() async throws {
        try ResultStore(path: folder.storePath).insert(sampleRecord(label: "before"))
        await #expect(processExitsWith: .success) { [path = folder.storePath as String] in
            signal(SIGXFSZ, SIG_IGN)
            let store = try ResultStore(path: path)
            let unlimited = try limitFiles(to: 200_000)
            let (stored, error) = try fill(store)
            switch error {
            case .access(path, .inputOutput), .access(path, .diskFull): break
            default: Issue.record("\(String(describing: error))")
            }
            #expect(stored.count > 2)
            _ = try limitFiles(to: unlimited)
            try checkSound(stored + [sampleRecord(label: "before")], at: path)
            #expect(try store.insert(sampleRecord(label: "after")) == .inserted)
        }
        let store = try ResultStore(path: folder.storePath, for: .reading)
        #expect(try store.list(RunFilter(label: "before")).count == 1)
        #expect(try store.list(RunFilter(label: "after")).count == 1)
    }

    /// What does not fit in memory waits in a temporary file, which the limit on the size of files stops here.
    @Test func noRoomForTemporaryFilesIsExplained() async throws {
        await #expect(processExitsWith: .success) { [path = folder.storePath as String] in
            // A megabyte each, of texts that are short enough for a record.
            let large = try (0..<3).map { index in
                let record = try sampleRecord(label: "\(index)")
                let text = String(repeating: "\(index)", count: 10_000)
                return try RunRecord(
                    label: record.label, startedAt: record.startedAt, finishedAt: record.finishedAt,
                    tool: record.tool, host: record.host, environment: record.environment,
                    fingerprint: record.fingerprint, measurements: record.measurements, power: record.power,
                    revenue: [],
                    warnings: (0..<100).map { Warning(WarningCode(rawValue: "x\($0)"), text, nextStep: "y") })
            }
            let data = try large.map { try $0.canonicalJSON() }.reduce(Data(), +)
            signal(SIGXFSZ, SIG_IGN)
            let unlimited = try limitFiles(to: 100_000)
            let error = #expect(throws: StoreError.self) { try RecordBatch(data: data, named: "large.json") }
            switch error {
            case .refused("large.json", .noRoom): break
            default: Issue.record("\(String(describing: error))")
            }
            _ = try limitFiles(to: unlimited)
            let batch = try RecordBatch(data: data, named: "large.json")
            #expect(try ResultStore(path: path).insert(batch) == ImportCount(inserted: 3))
        }
    }
}

/// Inserts records until the store refuses one.
private func fill(_ store: ResultStore) throws -> (stored: [RunRecord], error: StoreError?) {
    var stored: [RunRecord] = []
    for index in 0..<400 {
        let record = try sampleRecord(startedAt: 1_780_000_100 + Double(index))
        do {
            try store.insert(record)
            stored.append(record)
        } catch {
            return (stored, error)
        }
    }
    return (stored, nil)
}

/// Exactly these records are there, and the file is whole.
private func checkSound(_ records: [RunRecord], at path: String) throws {
    let store = try ResultStore(path: path, for: .reading)
    #expect(try Set(store.list().map(\.id)) == Set(records.map(\.id)))
    for record in records { #expect(try store.json(of: record.id) == record.canonicalJSON()) }
    let verdict = try DatabaseQueue(path: path).read { db in
        try String.fetchOne(db, sql: "PRAGMA integrity_check")
    }
    #expect(verdict == "ok")
}

/// Sets the soft limit and answers the one before.
private func limitFiles(to bytes: rlim_t) throws -> rlim_t {
    #if canImport(Glibc)
        let fileSize = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    #else
        let fileSize = RLIMIT_FSIZE
    #endif
    var limit = rlimit()
    guard getrlimit(fileSize, &limit) == 0 else { throw CocoaError(.featureUnsupported) }
    let before = limit.rlim_cur
    limit.rlim_cur = bytes
    guard setrlimit(fileSize, &limit) == 0 else { throw CocoaError(.featureUnsupported) }
    return before
}

/// A tmpfs of a given size over a folder, unmounted with the value.
struct SmallDisk: ~Copyable {
    private let folder: String

    static let canBeMade: Bool = {
        guard geteuid() == 0, let folder = try? TemporaryFolder() else { return false }
        return (try? SmallDisk(at: folder.path, kilobytes: 64)) != nil
    }()

    init(at folder: String, kilobytes: Int) throws {
        self.folder = folder
        try Self.command("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "wattmark-test", folder)
    }

    func resize(kilobytes: Int) throws {
        try Self.command("mount", "-o", "remount,size=\(kilobytes)k", folder)
    }

    deinit {
        do {
            try Self.command("umount", "-l", folder)
        } catch {
            Issue.record("\(folder) stays mounted: \(error)")
        }
    }

    private static func command(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Refused(command: arguments) }
    }
    struct Refused: Error { var command: [String] }
}
