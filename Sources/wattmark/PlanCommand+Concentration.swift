import ArgumentParser

extension PlanCommand {
    struct Concentration: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Measure how concentrated pools, countries or tenants are.")

        @OptionGroup var profiles: ProfilesOption
        @OptionGroup var format: FormatOptions

        func run() throws {}
    }
}
