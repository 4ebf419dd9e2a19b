package import Foundation
import RunRecords
import Synchronization

/// A run's outline as the tables hold it.
package struct OutlineRow: Equatable, Sendable {
    /// What many runs share is said once, and known by a digest of it.
    package struct Machine: Equatable, Sendable {
        package let digest: String
        package let json: Data

        package init(digest: String, json: Data) {
            self.digest = digest
            self.json = json
        }
    }

    package let machine: Machine
    package let json: Data
    /// Of the run's id and both parts: an outline is far from its record, and nothing else tells that it was changed.
    package let seal: String

    package init(machine: Machine, json: Data, seal: String) {
        self.machine = machine
        self.json = json
        self.seal = seal
    }
}

extension OutlineRow {
    init(of record: RunRecord) throws {
        let outline = RunOutline(of: record)
        machine = try KnownMachines.row(of: outline.machine)
        json = try outline.ownPart()
        seal = Self.seal(of: json, machine: machine.digest, id: record.id)
    }

    private static func seal(of json: Data, machine: String, id: String) -> String {
        digest(of: Data("\(id)\n\(machine)\n".utf8) + json)
    }

    fileprivate static func digest(of data: Data) -> String { String(SHA256.hexDigest(of: data).prefix(32)) }

    /// Whether it is what was stored beside the record with this id; `machine` must be sound.
    func isSealed(id: String) -> Bool { Self.seal(of: json, machine: machine.digest, id: id) == seal }

    /// An import holds many runs of few machines, which are not written anew for each.
    private enum KnownMachines {
        private static let most = 1_024
        private static let rows = Mutex<[RunOutline.Machine: Machine]>([:])

        static func row(of machine: RunOutline.Machine) throws -> Machine {
            if let known = rows.withLock({ $0[machine] }) { return known }
            let json = try machine.encoded()
            let row = Machine(digest: OutlineRow.digest(of: json), json: json)
            rows.withLock { rows in
                if rows.count >= most { rows.removeAll() }
                rows[machine] = row
            }
            return row
        }
    }
}

extension OutlineRow.Machine {
    /// `nil` where it is not what was stored.
    var decoded: RunOutline.Machine? {
        guard OutlineRow.digest(of: json) == digest else { return nil }
        return try? RunOutline.Machine(encoded: json)
    }
}
