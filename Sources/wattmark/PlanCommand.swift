import ArgumentParser

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Ask what would change what a megawatt earns.",
        discussion: """
            Every input comes from the profiles and can be replaced with --set; what was replaced is said with the \
            answer.

              wattmark plan concentration pools-2026-06-29
            """,
        subcommands: [Concentration.self])
}
