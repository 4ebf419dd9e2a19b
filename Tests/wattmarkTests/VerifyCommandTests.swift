import Foundation
import GRDB
import RunRecords
import Testing

@Suite struct VerifyCommandTests {
    @Test func findsAndRepairsWhatIsListedWrongly() throws {
        let program = try Program()
        defer { try? program.remove() }
        let store = ["--store", "s.sqlite"]
        try #require(try program.run(["results", "import", Program.record] + store).status == 0)
        let listed = try program.run(["results", "list", "--json"] + store).output
        let sound = try program.run(["results", "verify"] + store)
        #expect(sound.status == 0 && sound.output == "1 run checked: all is sound\n")
        try DatabaseQueue(path: program.path("s.sqlite")).write {
            try $0.execute(sql: "UPDATE measurement SET center = center * 3")
        }
        for command in [["results", "list"], ["history"]] {
            let outcome = try program.run(command + store)
            #expect(
                outcome.status == 1 && outcome.output.isEmpty && outcome.errors.contains("verify --repair"))
        }
        #expect(try program.run(["results", "verify"] + store).status == 1)
        let repaired = try program.run(["results", "verify", "--repair", "--json"] + store)
        #expect(repaired.status == 0 && repaired.output.contains("\"repaired\" : true"))
        #expect(try program.run(["results", "list", "--json"] + store).output == listed)
    }

    @Test func aStoreThatIsNotThereIsNotMade() throws {
        let program = try Program()
        defer { try? program.remove() }
        #expect(try program.run(["results", "verify", "--repair", "--store", "s.sqlite"]).status == 1)
        #expect(!program.exists("s.sqlite"))
    }
}
