import Foundation
import GRDB
import Quantities
import ResultStore
import RunRecords
import Testing

/// What a fleet is answered from is what the records say.
@Suite struct OutlineTests {
    let folder: TemporaryFolder
    let store: ResultStore

    init() throws {
        folder = try TemporaryFolder()
        store = try ResultStore(path: folder.storePath)
    }

    private func change(_ sql: String) throws {
        try DatabaseQueue(path: folder.storePath).write { db in try db.execute(sql: sql) }
    }

    private func number(_ sql: String) throws -> Int? {
        try DatabaseQueue(path: folder.storePath).read { db in try Int.fetchOne(db, sql: sql) }
    }

    /// A store of before there were outlines.
    private func makeOld() throws {
        try change(
            """
            DROP TABLE outline; DROP TABLE machine; DELETE FROM grdb_migrations WHERE identifier = 'v4'
            """)
    }

    @Test func saysWhatARandomRecordSays() throws {
        var chance = SplitMix(state: 7)
        let records = try (0..<60).map { try randomRecord($0, by: &chance) }
        for record in records { try store.insert(record) }
        let outlines = try store.outlines(ids: records.map(\.id))
        try #require(outlines.count == records.count)
        for (outline, record) in zip(outlines, records) {
            var whole = outline.record
            for place in record.measurements.indices {
                let samples = record.measurements[place].samples
                #expect(whole.measurements[place].samples.isEmpty)
                #expect(outline.samples[place].all == samples.count)
                #expect(outline.samples[place].dirty == samples.filter { !$0.dirt.isEmpty }.count)
                whole.measurements[place].samples = samples
            }
            for place in record.revenue.indices {
                #expect(whole.revenue[place].assumptions.isEmpty && whole.revenue[place].assumed == nil)
                whole.revenue[place].assumptions = record.revenue[place].assumptions
                whole.revenue[place].assumed = record.revenue[place].assumed
            }
            #expect(whole == record)
        }
        #expect(try store.verify() == StoreVerification(records: 60))
    }

    @Test func comesInTheOrderThatIsAskedFor() throws {
        let records = try (0..<40).map { try sampleRecord(startedAt: 1_780_000_000 + Double($0)) }
        for record in records { try store.insert(record) }
        let ids = records.map(\.id).shuffled() + [records[3].id]
        #expect(try store.outlines(ids: ids).map(\.record.id) == ids)
        #expect(try store.outlines(ids: []).isEmpty)
        let error = StoreError.content(path: folder.storePath, .damagedRecord(id: "none"))
        #expect(throws: error) { try store.outlines(ids: ["none"]) }
    }

    @Test func likeHostsShareAMachine() throws {
        for (time, host) in ["a", "b", "a", nil].enumerated() {
            try store.insert(sampleRecord(startedAt: 1_780_000_000 + Double(time), hostname: host))
        }
        try store.insert(sampleRecord(microcode: "other"))
        #expect(try number("SELECT count(*) FROM machine") == 2)
        let id = try store.id(matching: "latest")
        try store.remove(id: id)
        #expect(try number("SELECT count(*) FROM outline") == 4)
    }

    @Test(arguments: [
        "UPDATE outline SET json = replace(json, 'openssl', 'native')",
        "UPDATE outline SET seal = '00000000000000000000000000000000'",
        "UPDATE outline SET json = 'x'", "UPDATE machine SET json = replace(json, '6.1.0', '6.1.1')",
        "UPDATE machine SET digest = 'x'",
        """
        UPDATE outline SET (machine, json, seal) = (SELECT machine, json, seal FROM outline WHERE run = 2) WHERE run = 1
        """,
    ]) func aForgedOutlineIsNotShownAndIsRepaired(sql: String) throws {
        let records = try (0..<2).map { try sampleRecord(startedAt: 1_780_000_000 + Double($0)) }
        for record in records { try store.insert(record) }
        let ids = records.map(\.id)
        let before = try store.outlines(ids: ids)
        try change(sql)
        let changed = try ResultStore(path: folder.storePath)
        #expect(throws: StoreError.content(path: folder.storePath, .alteredSummary(id: ids[0]))) {
            try changed.outlines(ids: ids)
        }
        #expect(try changed.list().count == 2, "lists do not ask for it")
        #expect(try changed.verify().altered.contains(ids[0]))
        #expect(try changed.verify(repairs: true).isSound)
        #expect(try changed.outlines(ids: ids) == before && changed.verify().altered == [])
    }

    /// Of a large fleet not every record is read, and what is forged is never believed all the same.
    @Test func noForgedOutlineOfALargeFleetIsShown() throws {
        let records = try (0..<250).map { try sampleRecord(startedAt: 1_780_000_000 + Double($0)) }
        for record in records { try store.insert(record) }
        let ids = records.map(\.id)
        try change("UPDATE outline SET json = replace(json, 'openssl', 'native') WHERE run = 200")
        // A sample of the records finds it as often as not in so many tries.
        for _ in 0..<6 {
            #expect(throws: StoreError.content(path: folder.storePath, .alteredSummary(id: ids[199]))) {
                try store.outlines(ids: ids)
            }
        }
    }

    /// The seal is a digest, which anybody can compute who can write the table.
    @Test func aSealOfOnesOwnProvesNothing() throws {
        let record = try sampleRecord()
        try store.insert(record)
        let row = try DatabaseQueue(path: folder.storePath).read { db in
            try Row.fetchOne(
                db,
                sql:
                    "SELECT outline.json AS json, digest FROM outline JOIN machine ON machine.number = machine"
            )
        }
        let (json, digest): (String, String) = try (#require(row)["json"], #require(row)["digest"])
        let forged = json.replacing("6020000", with: "9020000")
        try #require(forged != json)
        let seal = SHA256.hexDigest(of: Data("\(record.id)\n\(digest)\n\(forged)".utf8)).prefix(32)
        try change("UPDATE outline SET json = '\(forged)', seal = '\(seal)'")
        let changed = try ResultStore(path: folder.storePath)
        #expect(throws: StoreError.content(path: folder.storePath, .alteredSummary(id: record.id))) {
            try changed.outlines(ids: [record.id])
        }
        #expect(try changed.verify(repairs: true).isSound && changed.outlines(ids: [record.id]).count == 1)
    }

    /// Who was killed while it made a store has left one without all of its tables, and nothing in it.
    @Test func aStoreThatIsHalfMadeIsNone() throws {
        try makeOld()
        #expect(throws: StoreError.access(path: folder.storePath, .absent)) {
            try ResultStore(path: folder.storePath, for: .reading)
        }
        #expect(try ResultStore(path: folder.storePath).insert(sampleRecord()) == .inserted)
    }

    @Test func anOldStoreIsGivenThem() throws {
        let records = try (0..<70).map {
            try sampleRecord(startedAt: 1_780_000_000 + Double($0), hostname: "bench-\($0 % 5)")
        }
        for record in records { try store.insert(record) }
        let ids = records.map(\.id)
        let expected = (try store.outlines(ids: ids), try store.list(), try store.history(newest: 9))
        try change("UPDATE document SET json = replace(json, '6.1.0', '6.1.1') WHERE run = 2")
        try makeOld()
        #expect(throws: StoreError.content(path: folder.storePath, .olderSchema)) {
            try ResultStore(path: folder.storePath, for: .reading)
        }
        let updated = try ResultStore(path: folder.storePath)
        #expect(try number("SELECT count(*) FROM outline") == 69)
        #expect(throws: StoreError.content(path: folder.storePath, .damagedRecord(id: ids[1]))) {
            try updated.outlines(ids: ids)
        }
        try change("UPDATE document SET json = replace(json, '6.1.1', '6.1.0') WHERE run = 2")
        let sound = try ResultStore(path: folder.storePath, for: .reading)
        #expect(try sound.outlines(ids: ids) == expected.0)
        #expect(try sound.list() == expected.1 && sound.history(newest: 9) == expected.2)
    }

    /// A store that an older wattmark wrote to, or one of more runs than are given theirs at once.
    @Test func whatIsNotThereIsReadFromTheRecord() throws {
        let records = try (0..<5).map { try sampleRecord(startedAt: 1_780_000_000 + Double($0)) }
        for record in records { try store.insert(record) }
        let ids = records.map(\.id)
        let expected = try store.outlines(ids: ids)
        try change("DELETE FROM outline WHERE run IN (2, 4)")
        #expect(try store.outlines(ids: ids) == expected)
        #expect(try store.verify() == StoreVerification(records: 5))
        #expect(try number("SELECT count(*) FROM outline") == 3)
        #expect(try store.verify(repairs: true).isSound && number("SELECT count(*) FROM outline") == 5)
        #expect(try store.outlines(ids: ids) == expected)
    }

    /// With all that a record may leave out, and what it may have.
    private func randomRecord(_ index: Int, by chance: inout SplitMix) throws -> RunRecord {
        let made = try sampleRecord(
            startedAt: 1_780_000_000 + Double(index),
            hostname: Bool.random(using: &chance) ? "bench-\(index % 7)" : nil,
            microcode: Bool.random(using: &chance) ? "0x\(index % 3)" : nil,
            rate: .random(in: 1e-3...1e12, using: &chance),
            tags: Bool.random(using: &chance) ? ["site=o/s \"lo\"", "rack=b\(index)"] : [])
        let energy = Energy(
            joules: .random(in: 0...1e6, using: &chance), seconds: 12.5, boundary: .wall, source: "acpi",
            errorJoules: Bool.random(using: &chance) ? 0.125 : nil)
        let measurements = made.measurements.map { measurement in
            var changed = measurement
            let count = Int.random(in: 0...9, using: &chance)
            changed.samples = (0..<count).compactMap { _ in
                guard var sample = measurement.samples.first else { return nil }
                sample.rate = .random(in: 1...1e12, using: &chance)
                sample.dirt = Bool.random(using: &chance) ? [.steal] : []
                return sample
            }
            changed.energy = Bool.random(using: &chance) ? energy : nil
            changed.otherEnergies = Bool.random(using: &chance) ? [energy, energy] : nil
            changed.hugePageShare = Bool.random(using: &chance) ? 0.5 : nil
            changed.memoryChoice =
                Bool.random(using: &chance) ? MemoryChoice(tried: 8, slowestOverFastest: 1.5) : nil
            changed.fractionOfPeak = Bool.random(using: &chance) ? Estimate(exactly: 0.25) : nil
            changed.warnings =
                Bool.random(using: &chance) ? [Warning(.debugBuild, "a \u{e9} \\ b", nextStep: "c")] : []
            return changed
        }
        let row = RevenueRow(
            subject: .thisHost, model: .hashprice, mwBasis: .it, usdPerMwYear: Estimate(exactly: 1e6),
            netUsdPerMwYear: Estimate(exactly: -3.5), market: "2026-06-29", site: "x",
            powerProfile: nil, assumptions: ["pue": "1.05"])
        return try RunRecord(
            label: Bool.random(using: &chance) ? "label \(index)" : nil, tags: made.tags,
            startedAt: made.startedAt, finishedAt: made.finishedAt, tool: made.tool, host: made.host,
            environment: made.environment, fingerprint: made.fingerprint, measurements: measurements,
            power: Bool.random(using: &chance) ? made.power : nil,
            revenue: Bool.random(using: &chance) ? [row] : [], warnings: [])
    }
}

/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
