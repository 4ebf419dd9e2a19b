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

    /// A `share` on another disk, and folders that others may not read, or that a group may write.
    @Test func foldersThatAreThereStayAsTheyAre() throws {
        defer { steps.remove() }
        try steps.place("disk/share/wattmark/wattmark.sqlite", "runs")
        let outcome = try steps.run(
            """
            mkdir -p there/bin && chmod 2770 there/bin && chmod 700 disk/share && ln -s ../disk/share there/share
            release/install --prefix there >/dev/null && stat -c %a there/bin disk/share && stat -c %F there/share
            """)
        #expect(outcome.output == "2770\n700\nsymbolic link\n")
        #expect(exists("disk/share/wattmark/Profiles/asics/new.yaml"))
        #expect(exists("there/share/wattmark/wattmark.sqlite"))
    }

    @Test func anEmptyPrefixIsNone() throws {
        defer { steps.remove() }
        let outcome = try steps.run(#"release/install --prefix "" 2>&1 || echo failed"#)
        #expect(outcome.output == "install: --prefix takes a folder\nfailed\n")
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
