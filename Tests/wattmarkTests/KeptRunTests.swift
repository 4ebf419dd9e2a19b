import Foundation
import RunRecords
import Testing

/// What was measured once is found again, by the commands of a user.
@Suite struct KeptRunTests {
    private func withSpooledRun(_ body: (Program, RunRecord) throws -> Void) throws {
        let program = try Program()
        defer { try? program.remove() }
        let records = try GeneratedRecords.make(2)
        try program.write(records)
        try #require(try program.run(["results", "import", "--store", "s.sqlite", "0.json"]).status == 0)
        // As a run leaves it that found its store locked.
        try FileManager.default.moveItem(
            atPath: program.path("1.json"),
            toPath: program.path("s.sqlite.spool-\(records[1].id.prefix(16)).json"))
        try body(program, records[1])
    }

    @Test(arguments: [
        ["results", "list"], ["history"], ["results", "show"], ["results", "annotate", "latest", "x"],
    ])
    func theNextCommandTakesItIn(command: [String]) throws {
        try withSpooledRun { program, record in
            let outcome = try program.run(command + ["--store", "s.sqlite"])
            #expect(outcome.status == 0)
            #expect(
                outcome.errors.contains("is now in the store") && outcome.errors.count { $0 == "\n" } == 1)
            let again = try program.run(["results", "list", "--json", "--store", "s.sqlite"])
            #expect(again.errors.isEmpty && again.output.contains(record.id))
            #expect(!program.exists("s.sqlite.spool-\(record.id.prefix(16)).json"))
        }
    }

    @Test func aForgedOneStaysOut() throws {
        try withSpooledRun { program, record in
            let name = "s.sqlite.spool-\(record.id.prefix(16)).json"
            try program.write((program.text(of: name) ?? "").replacing("6.1.0", with: "6.1.1"), to: name)
            let outcome = try program.run(["results", "list", "--json", "--store", "s.sqlite"])
            #expect(outcome.status == 0 && !outcome.output.contains(record.id))
            #expect(outcome.errors.contains("is refused, and is in"))
            #expect(!program.exists(name) && program.exists("s.sqlite.refused/\(name)"))
            #expect(try program.run(["results", "list", "--store", "s.sqlite"]).errors.isEmpty)
        }
    }

    /// Where every file is full, what took minutes to measure is on standard error.
    @Test func aRunThatNoFileTakesIsShown() throws {
        let program = try Program()
        defer { try? program.remove() }
        let words = Program.shortRun.joined(separator: " ")
        // The reader at the end of the pipe may write; a file size that may not grow is a full disk to the others.
        let process = try program.shell(
            "(trap '' XFSZ; ulimit -f 0; exec \"$WATTMARK\" \(words) --output r.json) 2>&1 >/dev/null | cat > errors"
        )
        process.waitUntilExit()
        let said = try #require(program.text(of: "errors"))
        let start = try #require(said.firstIndex(of: "{")), end = try #require(said.lastIndex(of: "}"))
        #expect(said[..<start].contains("No file took the run."), "\(said.prefix(500))")
        #expect(try RunRecord(validating: Data("\(said[start...end])\n".utf8)).measurements.count == 1)
        #expect(said[end...].contains("Error: cannot write "), "\(said[end...])")
        #expect(!program.exists("r.json"))
    }

    /// A link that leads nowhere, and one in a circle, say nothing of what is stored.
    @Test(arguments: [
        ["results", "list"], ["history"], ["check", "--baseline", "main"], ["results", "show"],
    ])
    func anUnreachableStoreIsNotAnEmptyOne(command: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        try FileManager.default.createSymbolicLink(
            atPath: program.path("s.sqlite"), withDestinationPath: "unmounted/s.sqlite")
        let outcome = try program.run(command + ["--store", "s.sqlite"])
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(
            outcome.errors.contains(program.path("s.sqlite")) && outcome.errors.contains("cannot be reached"))
    }

    @Test(
        .enabled(if: Privilege.canBeGivenUp, "no other user, or no setpriv"),
        arguments: [
            ["results", "list"], ["history"], ["check", "--baseline", "main"], ["results", "show"],
        ])
    func aClosedFolderIsNoEmptyStore(command: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        try FileManager.default.createDirectory(
            atPath: program.path("closed"), withIntermediateDirectories: false)
        try #require(
            try program.run(["results", "import", "--store", "closed/s.sqlite", Program.record]).status == 0)
        chmod(program.path("closed"), 0)
        defer { chmod(program.path("closed"), 0o755) }
        let outcome = try program.runAsNobody(command + ["--store", "closed/s.sqlite"])
        #expect(outcome.status == 6 && outcome.output.isEmpty)
        #expect(outcome.errors.contains(program.path("closed/s.sqlite")))
    }
}

/// The permissions of files hold for everybody but root.
enum Privilege {
    static let nobody = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]

    static let canBeGivenUp: Bool = {
        guard geteuid() == 0 else { return true }
        let process = Process()
        process.executableURL = URL(filePath: nobody[0])
        process.arguments = nobody.dropFirst() + ["/bin/true"]
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            return false
        }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()
}

extension Program {
    /// Without the rights of root.
    func runAsNobody(_ arguments: [String]) throws -> Outcome {
        let words =
            (geteuid() == 0 ? Privilege.nobody : []) + [Self.executable.path(percentEncoded: false)]
            + arguments
        let line = words.map { "'\($0)'" }.joined(separator: " ")
        let process = try shell("\(line) > out 2> err")
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: text(of: "out") ?? "", errors: text(of: "err") ?? "")
    }
}
