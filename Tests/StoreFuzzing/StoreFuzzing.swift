import Foundation
import ResultStore
import RunRecords

/// What libFuzzer calls: four bytes each are the place and the value of a byte that is changed in a store of two runs. What
/// is shown of it must be what was stored, or an error; traps and other answers are what is sought.
@_cdecl("LLVMFuzzerTestOneInput")
public func openStore(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    guard let bytes, count >= 4 else { return 0 }
    let sound = SoundStore.shared
    var file = sound.bytes
    for start in stride(from: 0, through: count - 4, by: 4) {
        let place = (0..<3).reduce(0) { $0 << 8 | Int(bytes[start + $1]) }
        file[place % file.count] = bytes[start + 3]
    }
    for suffix in ["", "-wal", "-shm"] { unlink(sound.altered + suffix) }
    guard FileManager.default.createFile(atPath: sound.altered, contents: file) else {
        preconditionFailure("\(sound.altered) cannot be written")
    }
    examine(sound)
    return 0
}

private func examine(_ sound: SoundStore) {
    do {
        let store = try ResultStore(path: sound.altered, for: .reading)
        let shown = try store.list(RunFilter(), limit: nil)
        precondition(shown.allSatisfy(sound.runs.contains), "what is listed was not stored")
        for history in try store.history(newest: 10) {
            precondition(
                history.points.allSatisfy { sound.ids.contains($0.run) }, "a run that was not stored")
        }
        for run in shown {
            let record = try store.json(of: run.id)
            precondition(record == sound.documents[run.id], "another record")
        }
    } catch {
        precondition("\(error)".utf8.count < 20_000, "a message quotes too much")
    }
    do {
        let store = try ResultStore(path: sound.altered, for: .writing)
        let found = try store.verify(repairs: true)
        guard found.isSound else { return }
        let shown = try store.list(RunFilter(), limit: nil)
        precondition(shown.allSatisfy(sound.runs.contains), "what is listed was not stored")
    } catch {
        precondition("\(error)".utf8.count < 20_000, "a message quotes too much")
    }
}

/// A store as wattmark makes it, and what it shows.
private struct SoundStore {
    static let shared = SoundStore()
    let bytes: Data
    let altered: String
    let runs: [RunSummary]
    let documents: [String: Data]

    var ids: Set<String> { Set(runs.map(\.id)) }

    init() {
        let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
        altered = folder + "/altered.sqlite"
        do {
            guard let record = ProcessInfo.processInfo.environment["WATTMARK_FUZZED_RECORD"] else {
                preconditionFailure("WATTMARK_FUZZED_RECORD is not set")
            }
            let first = try RunRecord(validating: Data(contentsOf: URL(filePath: record)))
            let second = try RunRecord(
                label: "second", startedAt: first.startedAt + 3600, finishedAt: first.finishedAt + 3600,
                tool: first.tool, host: first.host, environment: first.environment,
                fingerprint: first.fingerprint, measurements: first.measurements, power: first.power,
                revenue: first.revenue, warnings: first.warnings)
            let path = folder + "/sound.sqlite"
            (runs, documents) = try Self.fill(path, with: [first, second])
            bytes = try Data(contentsOf: URL(filePath: path))
        } catch {
            preconditionFailure("\(error)")
        }
    }

    /// The file is whole when this returns: the connection is closed, and its journal put in.
    private static func fill(_ path: String, with records: [RunRecord]) throws -> (
        [RunSummary], [String: Data]
    ) {
        let store = try ResultStore(path: path, for: .writing)
        for record in records { try store.insert(record) }
        let documents = try records.map { ($0.id, try store.json(of: $0.id)) }
        return (try store.list(RunFilter(), limit: nil), Dictionary(documents) { first, _ in first })
    }
}
