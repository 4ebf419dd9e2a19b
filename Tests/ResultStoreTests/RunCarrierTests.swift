import Foundation
import GRDB
@testable import ResultStore
import RunRecords
import Testing

/// Looking for hosts by what their runs carry changes how long a question takes, and no answer.
@Suite struct RunCarrierTests {
    let folder: TemporaryFolder
    let store: ResultStore

    init() throws {
        folder = try TemporaryFolder()
        store = try ResultStore(path: folder.storePath)
    }

    /// Three runs of each of eight hosts, of whom the first has no name. A quarter has one tag, three quarters another; one host
    /// had a third only in its first run; the fourth is of all.
    private func records() throws -> [RunRecord] {
        try (0..<24).map { index in
            let (host, round) = (index % 8, index / 8)
            let tags =
                ["all=yes"] + (host < 2 ? ["rack=few"] : ["rack=most"])
                + (host == 5 && round == 0 ? ["owner=once"] : [])
            return try sampleRecord(
                label: host == 6 ? "base" : nil, startedAt: 1_780_000_000 + 60 * Double(index),
                hostname: host == 0 ? nil : "bench-\(host)", rate: 6e6 + Double(index), tags: tags)
        }
    }

    private static let filters: [RunFilter] = [
        RunFilter(tags: [RunTag(key: "rack", value: "few")]),
        RunFilter(tags: [RunTag(key: "rack", value: "most")]),
        RunFilter(tags: [RunTag(key: "owner", value: "once")]),
        RunFilter(tags: [RunTag(key: "owner", value: "nobody")]),
        RunFilter(tags: [RunTag(key: "all", value: "yes"), RunTag(key: "owner", value: "once")]),
        RunFilter(label: "base"), RunFilter(label: "base", tags: [RunTag(key: "rack", value: "most")]),
        RunFilter(label: "base", tags: [RunTag(key: "rack", value: "few")]),
        RunFilter(hostname: "bench-5", tags: [RunTag(key: "owner", value: "once")]),
    ]

    @Test(arguments: filters) func answersWhatGoingThroughAllRunsDoes(filter: RunFilter) throws {
        let records = try records()
        for record in records { try store.insert(record) }
        let fitting = records.filter { record in
            (filter.label == nil || record.label == filter.label)
                && (filter.hostname == nil || record.host.hostname == filter.hostname)
                && filter.tags.allSatisfy { record.tags?.list.contains($0) ?? false }
        }
        #expect(try store.list(filter).map(\.id) == fitting.map(\.id).reversed())
        let points = try store.history(newest: 99, of: filter) { $0.workload == .sha256d }.flatMap(\.points)
        #expect(points.map(\.run) == fitting.map(\.id))
        let newest = Dictionary(fitting.map { ($0.host.hostname, $0.id) }) { _, later in later }
        let rates = try store.hostRates(of: filter, earlierBy: 60) { $0.workload == .sha256d }
        #expect(Dictionary(uniqueKeysWithValues: rates.map { ($0.hostname, $0.run) }) == newest)
        var documents = 0
        #expect(try store.documents(of: filter) { _ in documents += 1 } == fitting.count)
        #expect(documents == fitting.count)
    }

    @Test func theHostsOfFewRunsAreFoundByThem() throws {
        for record in try records() { try store.insert(record) }
        func series(_ filter: RunFilter) throws -> Int {
            try DatabaseQueue(path: folder.storePath).read { db in
                try StoredSeries.all(of: filter, in: db) { $0.workload == .sha256d }.count
            }
        }
        #expect(try Self.filters.map(series) == [2, 8, 1, 0, 1, 1, 1, 1, 1])
        #expect(try series(RunFilter()) == 8)
    }

    @Test func theNarrowestIsThatOfTheFewest() {
        let (few, most) = (RunTag(key: "a", value: "few"), RunTag(key: "b", value: "most"))
        func narrowest(_ filter: RunFilter) -> RunCarrier? {
            RunCarrier.narrowest(of: filter) { carrier in
                RunCarrier.Share([.tag(few): 3, .tag(most): 501, .label("x"): 2][carrier] ?? 0, of: 1_000)
            }
        }
        #expect(narrowest(RunFilter(tags: [most, few])) == .tag(few))
        #expect(narrowest(RunFilter(label: "x", tags: [most, few])) == .label("x"))
        #expect(narrowest(RunFilter(tags: [most])) == nil && narrowest(RunFilter()) == nil)
        #expect(narrowest(RunFilter(hostname: "h", tags: [few])) == nil)
        #expect(RunCarrier.Share(0, of: 9).isRare && !RunCarrier.Share(1, of: 9).isRare)
    }
}
