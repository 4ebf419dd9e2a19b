/// Why a reference does not lead to one record.
package enum ReferenceFault: Equatable, Sendable {
    case emptyStore
    case nothingFound
    /// `latest~N` reaches back further than there are records.
    case tooFewRecords(count: Int)
    case malformed
    /// More than one record fits; `more` says that there are others beside the candidates.
    case ambiguous(candidates: [Candidate], more: Bool)
}

extension ReferenceFault {
    func sentence(reference: String, path: String) -> String {
        switch self {
        case .emptyStore:
            "the store \(path) is empty: `wattmark run` or `wattmark results import` adds a record"
        case .nothingFound:
            """
            no record in \(path) is \"\(reference)\": give an id, its first \(RunReference.shortestPrefix) or \
            more digits, a label, latest or latest~N; `wattmark results list` shows them
            """
        case .tooFewRecords(let count):
            "\"\(reference)\" reaches too far back: the store \(path) holds \(count) record\(count == 1 ? "" : "s")"
        case .malformed:
            "\"\(reference)\" is not a reference: after latest~ comes a whole number, as in latest~1"
        case .ambiguous(let candidates, let more):
            """
            \"\(reference)\" fits more than one record in \(path): give more digits of one of \
            \(candidates.map(\.inWords).joined(separator: "; "))\(more ? "; and others" : "")
            """
        }
    }
}
