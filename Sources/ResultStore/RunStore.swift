package import Foundation
package import RunRecords

/// Where run records are kept, whatever keeps them: a file, or a server.
///
/// Records are immutable: they are inserted, read and removed, never changed, and what is read is checked against its id. Each
/// operation sees one unchanging state.
package protocol RunStore: Sendable {
    /// As people are told it: a file's absolute path, or a server's address.
    var path: String { get }
    /// Takes runs for the time in which the store cannot.
    var spool: Spool { get }

    /// Stores a record. When this returns, it is kept whatever fails.
    @discardableResult
    func insert(_ record: RunRecord) throws(StoreError) -> InsertOutcome
    /// Takes in a batch, all or none, each record in its canonical form. Records that are there already are counted and left
    /// alone, so doing it twice changes nothing.
    func insert(_ batch: RecordBatch) throws(StoreError) -> ImportCount

    /// The id of the record that `reference` names: its id, the first 4 or more digits of the id, a label (the newest
    /// record with it), `latest` by start time, or `latest~N`, the Nth before that.
    func id(matching reference: String) throws(StoreError) -> String
    /// The record that `reference` names.
    func record(matching reference: String) throws(StoreError) -> RunRecord
    /// The canonical JSON of the record with this whole id, byte for byte as it was stored.
    func json(of id: String) throws(StoreError) -> Data
    /// The records of these runs (whole ids), in their order, each checked against its id.
    func records(ids: [String]) throws(StoreError) -> [RunRecord]
    /// What a fleet asks of these runs (whole ids), in their order: from what is kept beside the records, each checked to be
    /// what was stored, and where there is none from the record.
    func outlines(ids: [String]) throws(StoreError) -> [RunOutline]
    /// The canonical JSON of every run that fits, the oldest first, byte for byte as it was stored, however many there are.
    ///
    /// - Throws: what `take` throws; and where a record is not what was stored, before it is given.
    /// - Returns: how many there were.
    @discardableResult
    func documents(of filter: RunFilter, _ take: (Data) throws -> Void) throws -> Int
    /// Whether there is a run with this whole id, whatever else the store holds of it.
    func holds(id: String) throws(StoreError) -> Bool
    /// How many records there are.
    func count() throws(StoreError) -> Int

    /// The runs that fit, newest first, at most `limit` of them.
    func list(_ filter: RunFilter, limit: Int?) throws(StoreError) -> [RunSummary]
    /// The newest `limit` rates of each benchmark, by fingerprint and kernel; what was measured last comes first. Rates
    /// of benchmarks that only a newer wattmark knows are left out.
    ///
    /// - Parameter filter: of the runs.
    func history(
        newest limit: Int, of filter: RunFilter, where isWanted: (Benchmark) -> Bool
    ) throws(StoreError) -> [RateHistory]
    /// The newest rate of each host and benchmark, and beside it the newest that is older than the newest run of all by
    /// `span` seconds. Rates of benchmarks that only a newer wattmark knows are left out.
    ///
    /// What is older is looked for before `filter.since` too. A host whose newest run is that old itself has none: it would be
    /// compared with itself. Runs that are dated after `now` do not say how old others are.
    func hostRates(
        of filter: RunFilter, earlierBy span: TimeInterval, now: Date, where isWanted: (Benchmark) -> Bool
    ) throws(StoreError) -> [HostRate]

    /// What there is to filter by; of each at most `limit`, in the order of the alphabet.
    func tags(limit: Int) throws(StoreError) -> [RunTag]
    func hostnames(limit: Int) throws(StoreError) -> [String]
    func labels(limit: Int) throws(StoreError) -> [String]

    /// Adds a note to the run with this whole id; the run's record stays as it is.
    func annotate(id: String, _ text: String, at time: Date) throws(StoreError)
    /// Takes all notes off the run with this whole id.
    ///
    /// - Returns: how many there were.
    func removeAnnotations(ofRun id: String) throws(StoreError) -> Int
    /// The notes of these runs (whole ids), in the order in which they were made.
    func annotations(ofRuns ids: [String]) throws(StoreError) -> [String: [Annotation]]

    /// The runs that are among the newest `keep` of no benchmark of their host, the oldest first. Those with a label are
    /// never among them, for they are somebody's baseline, nor those with a note.
    ///
    /// - Parameter filter: which runs are looked at; what others there are does not count.
    func surplus(keep: Int, of filter: RunFilter) throws(StoreError) -> [SurplusRun]
    /// Removes the record with this whole id. Its bytes are gone for good: export it first to keep it.
    func remove(id: String) throws(StoreError)
    /// Removes these runs (whole ids) for good, all or none.
    ///
    /// - Returns: how many were there.
    func remove(ids: [String]) throws(StoreError) -> Int
    /// Checks every record against its id, every line of the tables against its record, and the tables' structure.
    ///
    /// - Parameters:
    ///   - repairs: whether to write the lines anew; the store must then be open for writing.
    ///   - progress: is told how many runs of how many were looked at.
    func verify(
        repairs: Bool, progress: (_ done: Int, _ all: Int) -> Void
    ) throws(StoreError) -> StoreVerification
}

/// Without what is mostly left out.
extension RunStore {
    package func list(_ filter: RunFilter = RunFilter()) throws(StoreError) -> [RunSummary] {
        try list(filter, limit: nil)
    }

    package func list(limit: Int) throws(StoreError) -> [RunSummary] { try list(RunFilter(), limit: limit) }

    package func history(
        newest limit: Int, where isWanted: (Benchmark) -> Bool = { _ in true }
    ) throws(StoreError) -> [RateHistory] {
        try history(newest: limit, of: RunFilter(), where: isWanted)
    }

    package func history(newest limit: Int, of filter: RunFilter) throws(StoreError) -> [RateHistory] {
        try history(newest: limit, of: filter) { _ in true }
    }

    package func hostRates(
        of filter: RunFilter = RunFilter(), earlierBy span: TimeInterval,
        where isWanted: (Benchmark) -> Bool = { _ in true }
    ) throws(StoreError) -> [HostRate] {
        try hostRates(of: filter, earlierBy: span, now: Date(), where: isWanted)
    }

    package func hostRates(
        earlierBy span: TimeInterval, now: Date, where isWanted: (Benchmark) -> Bool = { _ in true }
    ) throws(StoreError) -> [HostRate] {
        try hostRates(of: RunFilter(), earlierBy: span, now: now, where: isWanted)
    }

    @discardableResult
    package func documents(_ take: (Data) throws -> Void) throws -> Int {
        try documents(of: RunFilter(), take)
    }

    package func surplus(keep: Int) throws(StoreError) -> [SurplusRun] {
        try surplus(keep: keep, of: RunFilter())
    }

    package func verify(repairs: Bool = false) throws(StoreError) -> StoreVerification {
        try verify(repairs: repairs) { _, _ in }
    }
}
