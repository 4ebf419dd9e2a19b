import ArgumentParser
import Checking
import Regression

/// When `check` goes red, and how much it measures for it.
struct GateOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Process launches a side, each one observation (raised where too few to show anything)."))
    var launches = 10

    @Option(
        name: .customLong("launch-seconds"),
        help: ArgumentHelp(
            "How long a launch measures each benchmark (the baseline's time, or 0.25).", valueName: "seconds")
    )
    var launchSeconds: Double?

    @Option(
        name: .long,
        help: ArgumentHelp("How large a change must surely be to count.", valueName: "percent"))
    var threshold = Percent(share: 0.02)

    @Option(
        name: .customLong("until-mde"),
        help: ArgumentHelp(
            "Add launches until a change of this size would surely be seen, or the time is up.",
            valueName: "percent"))
    var untilMDE: Percent?

    @Option(
        name: .customLong("time-limit"),
        help: ArgumentHelp("Add no launches after this time.", valueName: "seconds"))
    var timeLimit = 600.0

    @Flag(name: .long, help: "Measure once more before going red; red only if both agree.")
    var confirm = false

    @Flag(name: .customLong("fail-on-improvement"), help: "End with exit 4 where something got faster.")
    var failOnImprovement = false

    func validate() throws {
        guard (2...1_000).contains(launches) else {
            throw ValidationError("--launches is \(launches); give a number from 2 to 1000")
        }
        if let launchSeconds, !(0.01...60).contains(launchSeconds) {
            throw ValidationError("--launch-seconds is \(launchSeconds); give a number from 0.01 to 60")
        }
        guard timeLimit > 0 else { throw ValidationError("--time-limit must be above 0") }
    }

    var seconds: Double { launchSeconds ?? 0.25 }

    var rule: GateRule { GateRule(threshold: threshold.share) }

    var more: CheckSession.Extension? {
        untilMDE.map { .init(detectable: $0.share, timeLimit: timeLimit) }
    }
}

/// `2%`, or `2`: both are two hundredths.
struct Percent: ExpressibleByArgument {
    let share: Double

    init(share: Double) { self.share = share }

    init?(argument: String) {
        let digits = argument.hasSuffix("%") ? String(argument.dropLast()) : argument
        guard let percent = Double(digits), percent > 0, percent < 100 else { return nil }
        share = percent / 100
    }

    var defaultValueDescription: String { "2%" }
}
