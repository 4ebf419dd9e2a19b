import ArgumentParser

/// A question whose answer may be kept and asked again: it reads profiles, and what it names, and writes nothing.
///
/// An answer may come from somewhere else, so only what is of this type is asked again.
protocol KeptQuestion: ParsableCommand {
    var answering: AnswerOptions { get }
    var profiles: ProfilesOption { get set }
    /// Asked anew each time.
    func answered() throws -> PlannedAnswer
}

extension KeptQuestion {
    func run() throws {
        try answering.checkShelf()
        try answering.print(try answered())
    }
}

/// One that may be of a stored run.
protocol MeasuredQuestion: KeptQuestion {
    /// The run as the command line names it; `nil` where it names none.
    var runReference: String? { get }
    /// Where that is looked up.
    var runs: StoreOption { get set }
}

/// One that may be of files that are no profiles.
protocol FileQuestion: KeptQuestion {
    /// As the command line names them.
    var namedFiles: [String] { get }
    /// Whether it reads standard input besides.
    var readsInput: Bool { get }
    /// What is read in place of them.
    var keptFiles: [String: String] { get set }
}
