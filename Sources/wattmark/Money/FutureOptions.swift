import ArgumentParser
import Economics
import Planning
import Profiles
import RunRecords

/// How far a question about the future looks, and what is there already.
struct FutureOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("How many years to look ahead, 1 to 30.", valueName: "n"))
    var years = 5

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What becomes of mined bitcoin: sell, hold, or hybrid:0.5 to keep half.", valueName: "policy"),
        transform: Treasury.init(argument:))
    var treasury = Treasury.sell

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "A subject whose hardware is there already, so that none is bought; may be repeated.",
            valueName: "subject"))
    var owned: [String] = []

    func validate() throws {
        guard (1...30).contains(years) else {
            throw ValidationError("--years is \(years); give a whole number from 1 to 30")
        }
    }

    /// The subjects of `--owned`.
    var ownedSubjects: Set<Subject> { Set(owned.map { Subject($0) }) }

    func plans(_ subjects: [Subject], in model: FutureModel) throws -> [UsePlan] {
        for name in owned where !subjects.contains(Subject(name)) {
            throw ValidationError("--owned names \(name), which is not asked about; name one that is")
        }
        guard Set(subjects).count == subjects.count else {
            throw ValidationError("a subject is named twice; name each once")
        }
        return try subjects.map { try model.plan($0, isOwned: ownedSubjects.contains($0)) }
    }
}

/// What a simulation draws.
struct ChanceOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The seed: the same digits on every machine, however many threads.", valueName: "n"))
    var seed: UInt64 = 1

    @Option(name: .long, help: ArgumentHelp("How many threads (all CPUs by default).", valueName: "n"))
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

extension PlanOptions {
    /// The chosen scenario with the outlook that questions about the future cannot do without.
    func futureModel() throws -> FutureModel {
        let scenario = try chosenScenario()
        guard let outlook = scenario.outlook else {
            throw LibraryError.noOutlook(directory: scenario.library.directory)
        }
        return FutureModel(scenario: scenario, outlook: outlook)
    }
}

extension Treasury {
    /// `--treasury`.
    fileprivate init(argument: String) throws {
        guard let policy = Treasury(argument) else {
            throw ValidationError(
                "give sell, hold, or hybrid: and the share to keep from 0 to 1, as in hybrid:0.5")
        }
        self = policy
    }
}
