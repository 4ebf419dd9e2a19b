import Foundation
import Quantities

/// How a whole, such as the network's hashpower, is divided among its holders at a date.
package struct Shares: Profile {
    package enum Subject: String, Encodable, CaseIterable, Sendable {
        case pools, countries, tenants
    }

    package struct Entity: Encodable, Hashable, Sendable {
        package var name: String
        /// Of 1.
        package var share: Double
        /// How many holders the share is of, where a source gives only their sum; else 1.
        package var members: Int

        package init(name: String, share: Double, members: Int = 1) {
            self.name = name
            self.share = share
            self.members = members
        }
    }

    package var id: String
    package var name: String
    package var provenance: Provenance
    package var what: Subject
    package var date: AsOf
    package var entities: [Entity]
    package var notes: String?

    /// From a file anywhere, which need not be in a library.
    package static func read(path: String) throws(ProfileError) -> Shares {
        let text: String
        do {
            text = try ProfileText.read(path)
        } catch {
            throw .invalid(error)
        }
        return try read(text, path: path)
    }

    /// What such a file said.
    package static func read(_ text: String, path: String) throws(ProfileError) -> Shares {
        do throws(ProfileFault) {
            let reading = Reading(file: path)
            let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            let shares = try read(text, fileName: name, reading: reading)
            if let shares { return shares }
            guard let fault = reading.faults.first else { throw ProfileText.unread(path) }
            throw fault
        } catch {
            throw .invalid(error)
        }
    }

    /// What no entity is known to hold: 1 less the sum of the shares.
    package var unknownShare: Double { max(0, 1 - entities.reduce(0) { $0 + $1.share }) }
}

extension Shares: ProfileDocument {
    package static let kind = ProfileKind.shares
    /// Rounded percentages of many entities may add up to a little more than the whole.
    private static let sumTolerance = 0.005

    init?(_ reader: FieldReader, header: ProfileHeader) {
        let what = reader.choice("what", Subject.self)
        let date = reader.partialDate("date")
        let entities = reader.list("entities", Entity.init)
        let notes = reader.text("notes", example: "proxies are counted apart", required: false)
        if let entities { Self.check(entities, reader) }
        guard let own = header.provenance, let what, let date, let entities else { return nil }
        self.init(
            id: header.id, name: header.name, provenance: own, what: what, date: date, entities: entities,
            notes: notes)
    }

    private static func check(_ entities: [Entity], _ reader: FieldReader) {
        let sum = entities.reduce(0) { $0 + $1.share }
        if sum > 1 + sumTolerance {
            reader.fault(
                "entities", "the shares add up to \(plain(sum)), more than the whole", "make it 1 at most")
        }
        let names = Dictionary(grouping: entities, by: \.name)
        for name in names.keys.sorted() where (names[name]?.count ?? 0) > 1 {
            reader.fault("entities", "\"\(name)\" is there twice", "keep one of the two, with their sum")
        }
    }
}

extension Shares.Entity {
    init?(_ reader: FieldReader) {
        let name = reader.text("name", example: "Foundry")
        let share = reader.number("share", .share)
        let members = reader.integer("members", atLeast: 1, example: "2", required: false)
        reader.finish()
        guard let name, let share else { return nil }
        self.init(name: name, share: share, members: members ?? 1)
    }
}
