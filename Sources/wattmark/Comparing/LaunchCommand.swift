import ArgumentParser
import Checking
import RunRecords

/// The measuring process that `check` starts again and again; prints a launch report.
struct LaunchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "launch", abstract: "Measure once for `check`, and print a launch report.",
        shouldDisplay: false)

    @Option(name: .long, help: ArgumentHelp("What to measure.", valueName: "json"))
    var plan: String

    func run() throws {
        let launch = PlannedLaunch(try LaunchPlan(argument: plan), tool: .this)
        try Console.write(try CanonicalJSON.encode(try launch.run()))
        try Console.print("")
    }
}
