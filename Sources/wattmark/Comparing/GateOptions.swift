import ArgumentParser
import Benchmarking
import Checking
import Economics
import Power
import Regression

/// When `check` goes red, and how much it measures for it.
struct GateOptions: ParsableArguments {
    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "Process launches a side, each one observation, raised where too few to show anything (default: 10, and more of --baseline-binary until it can tell).",
            valueName: "number"))
    var launches: Int?

    @Option(
        name: .customLong("launch-seconds"), parsing: .unconditional,
        help: ArgumentHelp(
            "How long a launch measures each benchmark (the baseline's time, or 0.25).", valueName: "seconds")
    )
    var launchSeconds: Double?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("How large a change must surely be to count.", valueName: "percent"))
    var threshold = Percent(share: 0.02)

    @Option(
        name: .customLong("metric"),
        help: ArgumentHelp(
            "What is judged: rate; watts, of a meter that a launch can read; usd_per_mw_year, of what this host sells, at the prices of today and of the stored baseline. May be repeated (default: rate).",
            valueName: "metric"))
    var metrics: [GatedQuantity] = []

    @Option(
        name: .customLong("until-mde"), parsing: .unconditional,
        help: ArgumentHelp(
            "Add launches until a change of this size would surely be seen, or the time is up (default with --baseline-binary, unless --launches says how many: half the threshold).",
            valueName: "percent"))
    var untilMDE: Percent?

    @Option(
        name: .customLong("time-limit"), parsing: .unconditional,
        help: ArgumentHelp(
            "Add no launches after this time (90). Where it is given, a launch that takes longer than its work is ended then, while kernels are chosen too.",
            valueName: "seconds"))
    var timeLimit: Double?

    @Flag(
        name: .long,
        help: "Measure once more before calling it worse or better than the threshold; so only if both agree."
    )
    var confirm = false

    @Flag(name: .customLong("fail-on-improvement"), help: "End with exit 4 where something got faster.")
    var failOnImprovement = false

    func validate() throws {
        if let launches, !(2...1_000).contains(launches) {
            throw ValidationError("--launches is \(launches); give a number from 2 to 1000")
        }
        if let launchSeconds, !(0.01...60).contains(launchSeconds) {
            throw ValidationError("--launch-seconds is \(launchSeconds); give a number from 0.01 to 60")
        }
        if let timeLimit, !(timeLimit > 0 && timeLimit <= 86_400) {
            throw ValidationError("--time-limit is \(timeLimit); give seconds above 0, a day at most")
        }
    }

    var quantities: Set<GatedQuantity> { metrics.isEmpty ? [.rate] : Set(metrics) }

    /// The watts that this machine can draw; `nil` where no meter needs to be read.
    func plausible(_ prices: Pricing) throws -> PlausibleWatts? {
        guard quantities != [.rate] else { return nil }
        return try PlausibleWatts(
            host: HostSurvey.takeToMeasure().host, library: prices.scenario.library)
    }

    var seconds: Double { launchSeconds ?? 0.25 }

    var fewestLaunches: Int { launches ?? 10 }

    var rule: GateRule { GateRule(threshold: threshold.share) }

    /// A number of launches that was asked for is taken. A stored baseline's launches are what they are: more on one side
    /// alone narrow the interval little, so they are added only where it is asked for.
    func more(isPaired: Bool) -> CheckSession.Extension? {
        let goal = untilMDE?.share ?? (isPaired && launches == nil ? threshold.share / 2 : nil)
        return goal.map { .init(detectable: $0, timeLimit: timeLimit ?? 90) }
    }
}

extension GatedQuantity: ExpressibleByArgument {}

extension SlowDown.Way: ExpressibleByArgument {}
