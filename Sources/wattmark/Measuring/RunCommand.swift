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

    @OptionGroup var duration: DurationOptions
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
        let placements = try options.selection.placements(of: survey)
        let choice = try options.choice(usualTypes: duration.usualTypes)
        let database = noStore ? nil : try ResultStore(path: store.path)

        Interruption.begin()
        if !json.json {
            try Console.print(
                HostText.render(survey.host, environment: survey.environment, style: Console.output)
                    + leftOut(choice))
        }
        let session = MeasuringSession(
            survey: survey, placements: placements, choice: choice, problem: options.problem,
            settings: duration.settings)
        let outcome = try session.run()
        let run = try PricedRun(outcome, survey: survey, prices: prices, label: label)
        Interruption.end()
        // Kept before it is printed, because a reader that goes away ends the program; printed even where it could not
        // be kept, because it took long to measure.
        let kept = Result { try keep(run.record, in: database, file: file) }
        try present(run, choices: outcome.choices, prices: prices)
        guard let place = try kept.get() else { return }
        if json.json {
            Console.error(place)
        } else {
            try Console.print("\n" + Console.output.dim(place))
        }
    }

    private func leftOut(_ choice: EngineChoice) -> String {
        choice.leftOut.map {
            KernelsText.absent($0.engine, needs: $0.missing.joined(separator: ", "), style: Console.output)
        } ?? ""
    }

    private func present(_ run: PricedRun, choices: [KernelChoice], prices: Pricing) throws {
        guard !json.json else { return try Console.write(try run.record.canonicalJSON()) }
        let kernels = KernelsText.render(
            choices.compactMap(\.report), asked: options.kernel, style: Console.output)
        if !kernels.isEmpty { try Console.print(kernels) }
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

extension KernelChoice {
    /// For people.
    fileprivate var report: KernelsText.Choice? {
        ranking.first.map { winner in
            KernelsText.Choice(
                of: winner.kernel.computation, ranking: ranking.map { ($0.kernel.kernel, $0.rate) })
        }
    }
}
