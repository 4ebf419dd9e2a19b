import ArgumentParser
import Economics
import Profiles

/// How the world moves.
struct OutlookOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("How the world moves (the first outlook by default).", valueName: "id"),
        completion: KnownNames.profiles(.outlook))
    var outlook: String?

    var future: ScenarioChoice.Future { outlook.map { .named($0) } ?? .usual }
}
