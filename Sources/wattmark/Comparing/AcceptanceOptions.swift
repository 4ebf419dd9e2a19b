import ArgumentParser
import Regression

/// Which differences are compared across.
struct AcceptanceOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Compare although this field differs: cpu.model, kernel, or a whole group such as openssl. May be repeated.",
            valueName: "field"))
    var across: [String] = []

    @Flag(name: .customLong("across-hosts"), help: "Compare although the machines differ, in whatever field.")
    var acrossHosts = false

    func validate() throws {
        for field in across where !Acceptance.known.contains(field) {
            throw ValidationError(
                "--across \(field) is no field; choose from \(Acceptance.known.sorted().joined(separator: ", "))"
            )
        }
    }

    var acceptance: Acceptance { Acceptance(fields: Set(across), hosts: acrossHosts) }
}
