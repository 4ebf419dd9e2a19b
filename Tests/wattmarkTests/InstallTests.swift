import Foundation
import Testing

/// `Scripts/install` in a tarball's place, with a stand-in for the binary.
@Suite struct InstallTests {
    private let steps: BashSteps

    init() throws {
        steps = try BashSteps()
        let script = try String(
            contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "../../Scripts/install"), encoding: .utf8)
        try steps.place("release/install", script)
        try steps.place("release/bin/wattmark", "echo 1.2.3")
        try steps.place("release/share/wattmark/Profiles/asics/new.yaml", "")
        try steps.place("release/share/man/man1/wattmark-run.1", "")
    }

    private func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: steps.folder.appending(path: name).path)
    }

    /// `~/.local/share/wattmark` is where users keep their runs, and where the profiles are installed.
    @Test func runsStayBesideTheProfiles() throws {
        defer { steps.remove() }
        let store = "my home/.local/share/wattmark/wattmark.sqlite"
        try steps.place(store, "runs")
        try steps.place("my home/.local/share/wattmark/Profiles/asics/dropped.yaml", "")
        let installed = try steps.run(#"release/install --prefix "my home/.local""#)
        #expect(installed.status == 0 && installed.output.contains("my home/.local; 1.2.3"))
        #expect(exists("my home/.local/bin/wattmark"))
        #expect(exists("my home/.local/share/wattmark/Profiles/asics/new.yaml"))
        #expect(!exists("my home/.local/share/wattmark/Profiles/asics/dropped.yaml"))
        #expect(try steps.content(store).contains("runs"))
        let removed = try steps.run(#"release/install --prefix "my home/.local" --uninstall"#)
        #expect(removed.status == 0)
        for name in ["bin/wattmark", "share/wattmark/Profiles", "share/man/man1/wattmark-run.1"] {
            #expect(!exists("my home/.local/\(name)"))
        }
        #expect(try steps.content(store).contains("runs"))
    }

    @Test func nothingIsInstalledThatDoesNotStart() throws {
        defer { steps.remove() }
        try steps.place("release/bin/wattmark", "exit 127")
        let outcome = try steps.run("release/install --prefix there 2>&1 || echo failed")
        #expect(outcome.output.contains("apt-get install libhwloc15 libssl3 libsqlite3-0"))
        #expect(outcome.output.hasSuffix("failed\n"))
        #expect(!exists("there"))
    }

    @Test func withoutAHomeItAsksForAPrefix() throws {
        defer { steps.remove() }
        try steps.place("id", "echo 1000")
        let outcome = try steps.run("unset HOME; release/install 2>&1 || echo failed")
        #expect(outcome.output == "install: HOME is not set; say where to install with --prefix\nfailed\n")
    }
}
