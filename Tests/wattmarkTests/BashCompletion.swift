import Foundation

/// What `--generate-completion-script bash` prints, asked for once.
enum BashCompletion {
    struct Refused: Error {
        var errors: String
    }

    static let script = Result {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["--generate-completion-script", "bash"])
        guard outcome.status == 0, outcome.errors.isEmpty else { throw Refused(errors: outcome.errors) }
        return outcome.output
    }
}
