import ArgumentParser

/// What a simulation draws.
struct ChanceOptions: ParsableArguments {
    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "The seed: the same digits on every machine, however many threads.", valueName: "n"))
    var seed: UInt64 = 1

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("How many threads (all CPUs by default).", valueName: "n"))
    var threads: Int?

    func validate() throws {
        if let threads, !(1...1024).contains(threads) {
            throw ValidationError("--threads is \(threads); give a whole number from 1 to 1024")
        }
    }

    /// - Throws: where `paths` is not from 100 to 10,000,000.
    static func check(paths: Int) throws {
        guard (100...10_000_000).contains(paths) else {
            throw ValidationError("--paths is \(paths); give a whole number from 100 to 10000000")
        }
    }
}
