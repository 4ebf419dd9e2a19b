package import SystemFiles
import Foundation
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

    /// - Throws: where it is nowhere, because not even the folder for temporary files took it.
    package func keep(_ record: RunRecord) throws -> Outcome {
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
        switch store?.keep(record) {
        case .stored:
            isKept = true
            outcome.place = "stored as \(record.id.prefix(12)) in \(store?.path ?? "")"
        case .spooled(let path, let reason):
            isKept = true
            outcome.faults.append(reason)
            outcome.place =
                "\(record.id.prefix(12)) waits in \(path), and the next command puts it into the store"
        case .lost(let reason, let fault):
            outcome.faults += [reason, fault]
        case nil: break
        }
        if !isKept, !outcome.faults.isEmpty { outcome.place = try Self.takeRefuge(data, id: record.id) }
        return outcome
    }

    /// The last place: the folder for temporary files.
    private static func takeRefuge(_ data: Data, id: String) throws(FileError) -> String {
        let name = "wattmark-\(id.prefix(16))"
        var path: String
        do {
            path = try make("\(name).json", data)
        } catch {
            // Others write there too, and what has this name may be theirs.
            path = try make("\(name)-\(String(UInt64.random(in: .min ... .max), radix: 36)).json", data)
        }
        return "\(id.prefix(12)) is in \(path): `wattmark results import \(path)` stores it"
    }

    private static func make(_ name: String, _ data: Data) throws(FileError) -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: name).path(percentEncoded: false)
        try OutputFile(path: path, mode: 0o600).create(data)
        return path
    }
}
