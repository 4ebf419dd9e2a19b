import Foundation
import Testing

/// Which commit the scripts say that they build: records and packages name it, from a checkout and from an archive.
@Suite struct SourceCommitTests {
    private let steps: BashSteps
    private static let script = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Scripts/support/commit.bash")

    init() throws { steps = try BashSteps() }

    private func place(_ text: String) throws {
        try text.write(to: steps.folder.appending(path: "commit.bash"), atomically: true, encoding: .utf8)
    }

    private func text() throws -> String { try String(contentsOf: Self.script, encoding: .utf8) }

    @Test func anArchiveSaysItsCommit() throws {
        defer { steps.remove() }
        let text = try text().replacing("$Format:%H$", with: "0123456789abcdef0123456789abcdef01234567")
            .replacing("$Format:%ct$", with: "1790000000")
        try place(text)
        let outcome = try steps.run("source ./commit.bash; source_commit; source_time")
        #expect(outcome.status == 0 && outcome.output == "0123456789ab\n1790000000\n")
    }

    @Test func withoutGitAndArchiveItIsUnknown() throws {
        defer { steps.remove() }
        try place(text())
        #expect(try steps.run("source ./commit.bash; source_commit").status == 1)
    }

    @Test func aCheckoutSaysWhetherItWasChanged() throws {
        defer { steps.remove() }
        try place(text())
        let outcome = try steps.run(
            """
            export GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org \
            GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org
            git init -q . && git add commit.bash && git commit -q -m first
            source ./commit.bash
            [ "$(source_commit)" = "$(git rev-parse --short=12 HEAD)" ]
            [ "$(source_time)" = "$(git log -1 --format=%ct)" ]
            echo more >other
            source_commit
            # Another checkout's folder is not this one.
            mkdir inner && cp commit.bash inner && cd inner && ! source_commit
            """)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasSuffix("-modified\n"))
    }

    @Test func archivesAreMadeToSayIt() throws {
        defer { steps.remove() }
        let attributes = try String(
            contentsOf: Self.script.deletingLastPathComponent().appending(path: "../../.gitattributes"),
            encoding: .utf8)
        #expect(attributes.contains("Scripts/support/commit.bash export-subst"))
        #expect(try text().contains("'$Format:%H$'"))
    }
}
