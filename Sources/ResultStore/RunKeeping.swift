package import SystemFiles
import Foundation
import PlainText
package import RunRecords

/// Puts a measured run wherever it was asked for, each place by itself, and where none takes it, anywhere: it took long
/// to measure.
package struct RunKeeping {
    private let store: (any RunStore)?
    private let file: OutputFile?

    /// - Parameters:
    ///   - store: `nil` where the run is not to be stored.
    ///   - file: `nil` where no file was asked for.
    package init(store: (any RunStore)?, file: OutputFile? = nil) {
        self.store = store
        self.file = file
    }

    package struct Outcome {
        /// Where it is: `stored as 3f2a9154ab12 in wattmark.sqlite`; `nil` where a file that was asked for is all.
        package var place: String?
        /// What went wrong on the way.
        package var faults: [any Error] = []
    }

    /// - Parameter waiting: called before the store is waited for, which may be locked for long, with where the run lies until
    ///   then.
    /// - Throws: where it is nowhere, because not even the folder for temporary files took it.
    package func keep(_ record: RunRecord, waiting: (_ place: String) -> Void = { _ in }) throws -> Outcome {
        let data = try record.canonicalJSON()
        var outcome = Outcome()
        var isKept = false
        if let file {
            do {
                try file.write(data)
                isKept = true
            } catch {
                outcome.faults.append(error)
            }
        }
        switch store?.keep(record, waiting: { waiting(Self.spooled(record, in: $0)) }) {
        case .stored:
            isKept = true
            outcome.place = "stored as \(record.id.prefix(12)) in \(store?.path ?? "")"
        case .spooled(let path, let reason):
            isKept = true
            outcome.faults.append(reason)
            outcome.place = Self.spooled(record, in: path)
        case .lost(let reason, let fault):
            outcome.faults += [reason, fault]
        case nil: break
        }
        if !isKept, !outcome.faults.isEmpty { outcome.place = try takeRefuge(data, id: record.id) }
        return outcome
    }

    private static func spooled(_ record: RunRecord, in path: String) -> String {
        "\(record.id.prefix(12)) waits in \(path), and the next command puts it into the store"
    }

    /// The last place: the folder for temporary files.
    private func takeRefuge(_ data: Data, id: String) throws(FileError) -> String {
        let name = "wattmark-\(id.prefix(16))"
        var path: String
        do {
            path = try Self.make("\(name).json", data)
        } catch {
            // Others write there too, and what has this name may be theirs.
            path = try Self.make("\(name)-\(String(UInt64.random(in: .min ... .max), radix: 36)).json", data)
        }
        let words = ShellWord.quoted(path) + (store.map { StoreWords.option(of: $0.path) } ?? "")
        return "\(id.prefix(12)) is in \(path): `wattmark results import \(words)` stores it"
    }

    private static func make(_ name: String, _ data: Data) throws(FileError) -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: name).path(percentEncoded: false)
        try OutputFile(path: path, mode: 0o600).create(data)
        return path
    }
}
