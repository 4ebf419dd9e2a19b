import ArgumentParser

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Ask what would change what a megawatt earns.",
        discussion: """
            Every input comes from the profiles and can be replaced with --set; what was replaced is said with the \
            answer.

              wattmark plan breakeven antminer-s21-xp h100-sxm
              wattmark plan sensitivity antminer-s21-xp colocation
              wattmark plan project antminer-s23-hyd colocation --years 6
              wattmark plan simulate antminer-s23-hyd h100-sxm
              wattmark plan split --objective p10
              wattmark plan concentration pools-2026-06-29
              wattmark plan again board-paper
            """,
        subcommands: [
            PlanBreakevenCommand.self, PlanSensitivityCommand.self, PlanProjectCommand.self,
            PlanSimulateCommand.self, PlanSplitCommand.self, PlanConcentrationCommand.self,
            PlanAgainCommand.self,
        ])

    static let subjectHelp = """
        A profile's id, `colocation`, or `this-host` with --run; SUBJECT/MODEL where it is sold in several ways, as in \
        h100-sxm/per-flop:bf16.
        """

    static let useHelp = """
        The id of an ASIC (hashes), of an accelerator (own devices by the hour), or `colocation`; with --model also \
        DEVICE/per-token:MODEL (own devices by their tokens).
        """
}
