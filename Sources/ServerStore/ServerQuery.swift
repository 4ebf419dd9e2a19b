import Foundation
import ResultStore
import RunRecords

/// The text of a query, and what stands for its placeholders: a value never gets into the text.
struct ServerQuery {
    var sql = ""
    private(set) var values: [ServerValue] = []

    /// The placeholder of a value.
    mutating func bind(_ value: ServerValue) -> String {
        values.append(value)
        return "$\(values.count)"
    }

    /// Placeholders with commas between them.
    mutating func bind(_ all: [ServerValue]) -> String {
        var places: [String] = []
        for value in all { places.append(bind(value)) }
        return places.joined(separator: ", ")
    }

    mutating func bind(texts: some Sequence<String>) -> String { bind(texts.map { .text($0) }) }

    /// Rows of an insertion, each in its parentheses.
    mutating func bind(rows: [[ServerValue]]) -> String {
        var places: [String] = []
        for row in rows { places.append("(\(bind(row)))") }
        return places.joined(separator: ", ")
    }

    /// ` AND ...` for each that the filter asks of a row of `run`.
    ///
    /// - Parameter measurements: where a measurement is joined to it, as `m`: it has the start too, in an index, and names its run.
    mutating func conditions(_ filter: RunFilter, ofMeasurements measurements: Bool = false) -> String {
        let (start, id) = measurements ? ("m.started_at", "m.run") : ("run.started_at", "run.id")
        var terms: [String] = []
        if let label = filter.label { terms.append("run.label = \(bind(.text(label)))") }
        if let hostname = filter.hostname { terms.append("run.hostname = \(bind(.text(hostname)))") }
        if let fingerprint = filter.fingerprintID {
            terms.append("run.fingerprint = \(bind(.text(fingerprint)))")
        }
        // Starts are whole seconds.
        if let since = filter.since {
            terms.append(
                "\(start) >= \(bind(.integer(Int64(since.timeIntervalSince1970.rounded(.up)))))")
        }
        if let before = filter.before {
            terms.append(
                "\(start) < \(bind(.integer(Int64(before.timeIntervalSince1970.rounded(.up)))))")
        }
        for tag in filter.tags {
            let (key, value) = (bind(.text(tag.key)), bind(.text(tag.value)))
            terms.append(
                "EXISTS (SELECT 1 FROM wattmark.tag AS tag WHERE tag.run = \(id) AND tag.key = \(key) AND tag.value = \(value))"
            )
        }
        return terms.map { " AND \($0)" }.joined()
    }
}

extension Array {
    /// In parts of at most so many: a statement takes 65,535 values.
    func parts(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
