import Foundation
import GRDB
import RunRecords
import Testing

/// What the program said is on disk is there, whenever it is killed. Scripts/verify kills does this 200 times, for `run`
/// too, which a debug build does not store.
@Suite struct KillTests {
    private static let kills = Int(ProcessInfo.processInfo.environment["WATTMARK_KILLS"] ?? "") ?? 8

    @Test func importsOutliveKills() throws {
        let program = try Program()
        defer { try? program.remove() }
        let records = try GeneratedRecords.make(24)
        try program.write(records)
        let names = records.indices.map { "\($0).json" }
        let start = ContinuousClock.now
        #expect(try program.run(["results", "import", "--store", "timing.sqlite"] + names).status == 0)
        let whole = (ContinuousClock.now - start) / Duration.seconds(1)
        for kill in 0..<Self.kills {
            let store = "\(kill).sqlite"
            let process = try program.start(["results", "import", "--store", store] + names)
            Thread.sleep(forTimeInterval: .random(in: 0...whole))
            // It may be done; then there is nobody to kill, and all is acknowledged.
            if process.isRunning { _ = Foundation.kill(process.processIdentifier, SIGKILL) }
            process.waitUntilExit()
            try checkWhatIsLeft(in: store, of: program, records: records)
        }
    }

    private func checkWhatIsLeft(in store: String, of program: Program, records: [RunRecord]) throws {
        let said = (program.text(of: ".stdout") ?? "").split(separator: "\n")
            .filter { $0.hasSuffix(": 1 imported, 0 already there") }.count
        guard program.exists(store) else { return #expect(said == 0) }
        if said > 0 {
            let listed = try program.list(["results", "list", "--json", "--store", store])
            let ids = Set(listed.compactMap { $0["id"] as? String })
            #expect(ids.isSuperset(of: records.prefix(said).map(\.id)))
        }
        // The next writer goes on from whatever is there.
        #expect(try program.run(["results", "import", "--store", store, "23.json"]).status == 0)
        let database = try DatabaseQueue(path: program.path(store))
        let answer = try database.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
        #expect(answer == ["ok"])
    }
}
