/// Where references are looked up: one unchanging state of a store.
package protocol ReferenceIndex {
    /// The id of the run that started last, or of the `back`th before it; `nil` where there are fewer.
    func latest(back: Int) throws -> String?
    func newest(label: String) throws -> Candidate?
    /// In the order of their ids.
    func candidates(idPrefix: String, limit: Int) throws -> [Candidate]
    /// How many runs there are.
    func count() throws -> Int
}

extension ReferenceIndex {
    /// - Throws: `StoreError.reference` where no run or more than one is named.
    package func id(matching reference: String, path: String) throws -> String {
        guard let parsed = try? RunReference(reference) else {
            throw StoreError.reference(reference, path: path, .malformed)
        }
        switch parsed {
        case .latest(let back):
            if let id = try latest(back: back) { return id }
            let count = try count()
            throw StoreError.reference(
                reference, path: path, count == 0 ? .emptyStore : .tooFewRecords(count: count))
        case .named(let label, let prefix):
            return try named(label: label, idPrefix: prefix, reference: reference, path: path)
        }
    }

    private func named(label: String, idPrefix: String?, reference: String, path: String) throws -> String {
        let shown = 8
        var found = try newest(label: label).map { [$0] } ?? []
        if let idPrefix {
            // Nothing more can be said of a run than its whole id, whatever others are labelled.
            if idPrefix.utf8.count == 64, let whole = try candidates(idPrefix: idPrefix, limit: 1).first {
                return whole.id
            }
            for candidate in try candidates(idPrefix: idPrefix, limit: shown + 1)
            where !found.contains(candidate) {
                found.append(candidate)
            }
        }
        if let only = found.first, found.count == 1 { return only.id }
        guard found.isEmpty else {
            throw StoreError.reference(
                reference, path: path,
                .ambiguous(candidates: Array(found.prefix(shown)), more: found.count > shown))
        }
        throw StoreError.reference(reference, path: path, try count() == 0 ? .emptyStore : .nothingFound)
    }
}
