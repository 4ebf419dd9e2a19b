package import Foundation
package import RunRecords

/// What several runs are called by, each so that it is told from the others.
package struct RunNames: Sendable {
    /// Labels that more than one of them has.
    private let repeated: Set<String>
    private let areSeveral: Bool
    /// Those whose name is known.
    private let hosts: Set<String>

    package init(_ records: [RunRecord]) {
        areSeveral = records.count > 1
        hosts = Set(records.compactMap(\.host.hostname))
        let labels = records.compactMap(\.label)
        repeated = Set(labels.filter { label in labels.count { $0 == label } > 1 })
    }

    /// Over a column or beside a row: the label, else the id.
    package func column(_ record: RunRecord) -> String {
        let id = Self.shortID(record)
        guard let label = record.label else { return id }
        return repeated.contains(label) ? "\(label) (\(id))" : label
    }

    /// Within a sentence, where a label of several words has its quotes: `run "before the move"`.
    func sentence(_ record: RunRecord) -> String {
        let id = Self.shortID(record)
        guard let label = record.label else { return "run \(id)" }
        return "run \"\(label)\"" + (repeated.contains(label) ? " (\(id))" : "")
    }

    /// Over a section.
    func title(_ record: RunRecord) -> String {
        let sentence = sentence(record)
        return sentence.prefix(1).uppercased() + sentence.dropFirst()
            + (hostname(record).map { ", host \($0)" } ?? "")
    }

    /// Within a sentence: of one run there is no other host that it could be; of several hosts by its name.
    func host(_ record: RunRecord) -> String {
        guard areSeveral else { return "this host" }
        return hostname(record).map { "host \($0) (\(sentence(record)))" }
            ?? "the host of \(sentence(record))"
    }

    /// `nil` where all are of one, or the name is not known.
    func hostname(_ record: RunRecord) -> String? { hosts.count > 1 ? record.host.hostname : nil }

    /// In a list, from which one is chosen: the label, which another run may have too, with the id, and when it began.
    package static func listed(id: String, label: String?, startedAt: Date) -> String {
        let id = id.prefix(12)
        return "\(label.map { "\($0) (\(id))" } ?? String(id)), \(startedAt.utcText)"
    }

    static func shortID(_ record: RunRecord) -> String { String(record.id.prefix(12)) }
}
