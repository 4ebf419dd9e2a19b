import ArgumentParser

struct ProfilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles",
        abstract: "List, show and check profiles of machines, markets, sites and contracts.",
        discussion: """
            Every figure in them names its source and date, and every file can be changed or added to.

              wattmark profiles list
              wattmark profiles show antminer-s21-xp
              wattmark profiles validate
              bitcoin-cli getmininginfo | wattmark profiles new market 2026-11-29 --json -
            """,
        subcommands: [
            ProfilesListCommand.self, ProfilesShowCommand.self, ProfilesValidateCommand.self,
            ProfilesNewCommand.self,
        ])
}
