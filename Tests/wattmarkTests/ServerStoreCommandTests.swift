import Foundation
import Testing

/// What the commands say of a server that they cannot use. None of these needs one.
@Suite struct ServerStoreCommandTests {
    private static let hasLibrary = dlopen("libpq.so.5", RTLD_NOW) != nil
    private static let commands = [
        ["results", "list"], ["results", "show"], ["results", "export", "latest"], ["history"], ["fleet"],
        ["metrics"],
        ["results", "import", Program.record], ["compare", "latest~1", "latest"], ["revenue", "latest"],
    ]

    @Test(arguments: commands) func aPasswordInTheAddressIsRefused(command: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        let address = "postgresql://bench:hunter2@db.example/fleet"
        for outcome in [
            try program.run(command + ["--store", address]),
            try program.run(command, environment: ["WATTMARK_STORE": address]),
        ] {
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(outcome.errors.contains("PGPASSFILE") && !outcome.errors.contains("hunter2"))
        }
    }

    /// Nobody listens on the first port.
    @Test(.enabled(if: hasLibrary, "libpq is not installed (Debian: libpq5)"), arguments: commands)
    func aServerThatIsAwayIsNamed(command: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(
            command + ["--store", "postgresql://bench@127.0.0.1:1/fleet?connect_timeout=2"])
        #expect(outcome.status == 6 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("postgresql://bench@127.0.0.1:1/fleet cannot be reached"))
        // And no file takes the address for its name.
        #expect(try program.contents().isEmpty)
    }

    @Test func anotherHostWithoutTLSIsRefused() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run([
            "results", "list", "--store", "postgresql://db.example/fleet?sslmode=require",
        ])
        #expect(outcome.status == 1 && outcome.errors.contains("certificate"))
    }
}
