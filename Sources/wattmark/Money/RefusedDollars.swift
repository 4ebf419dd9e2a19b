import ArgumentParser

/// `--basis` where all dollars are of one megawatt.
struct MeterBasis: ParsableArguments {
    @Option(name: .customLong("basis"), help: .hidden)
    var basis: String?

    func validate() throws {
        guard basis != nil else { return }
        throw ValidationError(
            "--basis is of `plan breakeven` and `plan sensitivity`; here dollars are per MW at the meter, or of the whole site"
        )
    }
}

/// `--set` and `--basis` where dollars are those that a run recorded.
struct RecordedDollars: ParsableArguments {
    @Option(name: .customLong("set"), parsing: .singleValue, help: .hidden)
    var assignments: [String] = []

    @Option(name: .customLong("basis"), help: .hidden)
    var basis: String?

    func validate() throws {
        guard !assignments.isEmpty || basis != nil else { return }
        throw ValidationError(
            "\(basis == nil ? "--set" : "--basis") is of dollars that are reckoned anew, and these are those of the run's day; ask `wattmark revenue RUN`"
        )
    }
}

/// The same where both sides are priced alike.
struct HeldDollars: ParsableArguments {
    @Option(name: .customLong("set"), parsing: .singleValue, help: .hidden)
    var assignments: [String] = []

    @Option(name: .customLong("basis"), help: .hidden)
    var basis: String?

    func validate() throws {
        guard !assignments.isEmpty || basis != nil else { return }
        throw ValidationError(
            "\(basis == nil ? "--set" : "--basis") would move both sides of a check alike, and a check judges what differs; leave it out"
        )
    }
}
