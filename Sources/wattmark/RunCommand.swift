import ArgumentParser
import Benchmarking
import Economics
import Foundation
import MachineTopology
import Power
import Reporting
import ResultStore
import RunRecords
import Workloads

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Measure this host, turn it into revenue per megawatt, store and print it.",
        discussion: """
            Every engine is checked before it is timed; a failed check ends with exit 3 and stores nothing.

              wattmark run                               everything, in about 35 seconds
              wattmark run --quick --json --output r.json
              wattmark run --workload sha256d --engine native --placement all-cores
              wattmark run --workload matmul --data-type f64 --size 2048
            """)

    @Flag(name: .long, help: "Measure for about 10 seconds in all, with wider intervals.")
    var quick = false

    @OptionGroup var options: RunOptions
    @OptionGroup var pricing: PricingOptions
    @OptionGroup var store: StoreOption
    @OptionGroup var json: JSONOption

    @Flag(name: .customLong("no-store"), help: "Do not keep the run.")
    var noStore = false

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Also write the run record to this file.", valueName: "file"))
    var output: String?

    @Option(name: .long, help: "A name to find the run by.")
    var label: String?

    func validate() throws {
        if noStore, store.store != nil {
            throw ValidationError("give either --store or --no-store, not both")
        }
        if let label, let fault = RunLabel.fault(of: label) { throw ValidationError("--label \(fault)") }
    }

    func run() throws {
        // Everything that can go wrong without measuring goes wrong first.
        if BuildMode.isDebug, !noStore { throw BuildMode.Refusal() }
        let file = try output.map(OutputFile.init)
        let survey = try HostSurvey.take()
        guard !survey.host.topology.isSimulated else { throw BenchmarkError.simulatedTopology }
        let prices = try pricing.pricing()
        let placements = try options.placements(of: survey)
        let groups = try options.groups()
        let database = noStore ? nil : try ResultStore(path: store.path)

        Interruption.begin()
        if !json.json {
            try Console.print(
                HostText.render(survey.host, environment: survey.environment, style: Console.output))
        }
        let session = MeasuringSession(
            survey: survey, placements: placements, groups: groups, problem: options.problem,
            settings: quick ? .quick : .standard)
        let run = try PricedRun(try session.run(), survey: survey, prices: prices, label: label)
        Interruption.end()
        // Kept before it is printed, because a reader that goes away ends the program; printed even where it could not
        // be kept, because it took long to measure.
        let kept = Result { try keep(run.record, in: database, file: file) }
        try present(run, prices: prices)
        guard let place = try kept.get() else { return }
        if json.json {
            Console.error(place)
        } else {
            try Console.print("\n" + Console.output.dim(place))
        }
    }

    private func present(_ run: PricedRun, prices: Pricing) throws {
        guard !json.json else { return try Console.write(try run.record.canonicalJSON()) }
        let text = RunText.results(
            run.record, comparedWith: try prices.calculator.revenueOfProfiles().rows, style: Console.output)
        try Console.print(text, terminator: "")
    }

    /// - Returns: where it was stored, `nil` without a store.
    private func keep(_ record: RunRecord, in database: ResultStore?, file: OutputFile?) throws -> String? {
        // The file first: a record that the store cannot take is then not lost.
        try file?.write(try record.canonicalJSON())
        guard let database else { return nil }
        _ = try database.insert(record)
        return "stored as \(record.id.prefix(12)) in \(database.path)"
    }
}
