import ArgumentParser
import Benchmarking
import Economics
import Foundation
import MachineTopology
import Power
import Profiles
import Reporting
import ResultStore
import RunRecords
import SystemFiles
import Workloads

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Measure this host, turn it into revenue per megawatt, store and print it.",
        usage: "wattmark run [<options>]",
        discussion: """
            Every engine is checked before it is timed; a failed check ends with exit 3 and stores nothing. \
            Where there are no profiles, rates are measured and kept all the same, and nothing is priced.

              wattmark run                               everything, in about 35 seconds
              wattmark run --quick --json --output r.json
              wattmark run --workload sha256d --engine native --placement all-cores
              wattmark run --workload matmul --data-type f64 --size 2048
              wattmark run --shape decode --prepacked --data-type bf16
              wattmark run --tag site=oslo --tag rack=b12
            """)

    @OptionGroup var duration: DurationOptions
    @OptionGroup var options: RunOptions
    @OptionGroup var pricing: PricingOptions
    @OptionGroup var store: StoreOption
    @OptionGroup var overrides: OverrideOption
    @OptionGroup var bases: BothBases
    @OptionGroup var format: FormatOptions

    @Flag(name: .customLong("no-store"), help: "Do not keep the run.")
    var noStore = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Also write the run record to this file; to standard output (-) in place of the text.",
            valueName: "file"), completion: .file(extensions: ["json"]))
    var output: String?

    @OptionGroup var line: SummaryOption

    @Flag(name: .long, help: "Show no progress, and say nothing on standard error but errors.")
    var quiet = false

    @Option(name: .long, help: "A name to find the run by.")
    var label: String?

    @Option(
        name: .customLong("tag"),
        help: ArgumentHelp(
            "Where the run belongs, as in site=oslo; kept in its record. `wattmark fleet` prices a host at the site that its tag names. May be repeated.",
            valueName: "key=value"
        ), completion: KnownNames.tags, transform: RunTag.init(argument:))
    var tag: [RunTag] = []

    func validate() throws {
        if noStore, store.store != nil {
            throw ValidationError("give either --store or --no-store, not both")
        }
        if format.csv, output == "-" {
            throw ValidationError("--csv and --output - would mix on standard output: give the record a file")
        }
        if let label, let fault = RunLabel.fault(of: label) { throw ValidationError("--label \(fault)") }
        do {
            _ = try RunTags(tag)
        } catch {
            throw ValidationError("\(error)")
        }
        if noStore, output == nil, !format.json, !format.csv,
            let idle = !tag.isEmpty ? "--tag" : label.map({ _ in "--label" })
        {
            throw ValidationError(
                "\(idle) is kept in the run's record, and --no-store keeps none; give the record a file with --output, or leave one of them out"
            )
        }
        try PackedName.refuse(output)
        try line.check(beside: format)
        if line.summary, output == "-" {
            throw ValidationError("--summary is a line of text: leave out --output -, or --summary")
        }
    }

    /// Whether standard output gets the record or its rates, and nothing else.
    private var printsRecord: Bool { format.json || format.csv || output == "-" }

    func run() throws {
        // Everything that can go wrong without measuring goes wrong first.
        if BuildMode.isDebug, !noStore { throw BuildMode.Refusal() }
        let file = try output.flatMap { $0 == "-" ? nil : $0 }.map(OutputFile.init)
        let survey = try HostSurvey.takeToMeasure()
        let prices =
            try overrides.assignments.isEmpty
            ? pricing.pricingIfThere()
            : pricing.pricing(in: overrides.scenario(of: pricing.scenario))
        let placements = try options.selection.placements(of: survey)
        let choice = try options.choice(isQuick: duration.quick)
        let database = noStore ? nil : try store.opened()

        Interruption.begin()
        if !printsRecord, !line.summary {
            try Console.print(
                HostReport.report(survey.host, environment: survey.environment) + leftOut(choice)
                    + Report([.gap]))
        }
        let session = MeasuringSession(
            survey: survey, placements: placements, choice: choice,
            parameters: survey.parameters(matmul: options.problem, arrayBytes: options.arrayBytes),
            settings: duration.settings,
            champions: database.map { Champions.of(survey, in: $0, isQuiet: quiet) } ?? [:],
            plausible: try PlausibleWatts(host: survey.host, library: prices?.scenario.library), tool: .this)
        let outcome = try measure(session)
        let (record, revenue) = try finished(outcome.run, prices, RunTags(tag))
        Interruption.end()
        // Kept before it is printed, because a reader that goes away ends the program; printed even where it could not
        // be kept, because it took long to measure.
        let kept = Result {
            try RunKeeping(store: database, file: file).keepOrShow(record, isPrinted: printsRecord)
        }
        try present(
            record, earning: revenue.priced.map { RevenueEntry($0) }, choices: outcome.choices, prices: prices
        )
        try kept.get().present(printsPlace: !printsRecord && !line.summary, isQuiet: quiet)
    }

    private func finished(
        _ run: MeasuredRun, _ prices: Pricing?, _ tags: RunTags?
    ) throws -> (record: RunRecord, revenue: Revenue) {
        guard let prices else {
            return (try Pricing.unpricedRecord(of: run, label: label, tags: tags), .none)
        }
        return try prices.record(of: run, label: label, tags: tags)
    }

    private func measure(_ session: MeasuringSession) throws -> MeasuringSession.Outcome {
        let progress = ProgressLine()
        defer { progress.clear() }
        return try session.run { event in
            if !quiet, let text = event.text { progress.show(text) }
        }
    }

    private func leftOut(_ choice: EngineChoice) -> Report {
        choice.leftOut.map { KernelsReport.absent($0.engine, needs: $0.missing.joined(separator: ", ")) }
            ?? Report()
    }

    private func present(
        _ record: RunRecord, earning own: [RevenueEntry], choices: [KernelChoice], prices: Pricing?
    ) throws {
        guard !format.csv else {
            let input = try ExportInput(runs: [try record.canonicalJSON()])
            return try ReportFiles(format: try ExportFormat.named("csv"), path: nil).write(input)
        }
        guard !printsRecord else { return try Console.write(try record.canonicalJSON()) }
        guard !line.summary else { return try line.print(RunReport.summary(record, own: own)) }
        let profiles = try prices?.revenueOfProfiles().priced ?? []
        try Console.print(
            .groups([
                KernelsReport.report(choices.compactMap(\.report), asked: options.kernel),
                RunReport.results(
                    record, own: own,
                    comparedWith: profiles.map { RevenueEntry($0) },
                    advice: prices?.advice(today: CalendarDate(Date())) ?? [],
                    all: noStore
                        ? "wattmark revenue" : "wattmark revenue latest\(StoreWords.option(of: store.path))"),
                OverridesReport.report(prices?.scenario.library.overrides ?? []),
            ]))
    }
}

extension KernelChoice {
    /// For people.
    fileprivate var report: KernelsReport.Choice? {
        ranking.first.map { winner in
            KernelsReport.Choice(
                of: winner.kernel.computation, ranking: ranking.map { ($0.kernel.kernel, $0.rate) },
                ground: ground)
        }
    }
}

extension MeasuringSession.Event {
    /// For the progress line; `nil` where there is nothing to wait for.
    fileprivate var text: String? {
        switch self {
        case .lookingForMeters: "looking for energy meters"
        case .measuring(.choosing(let computation)): "racing the \(computation.title) kernels"
        case .measuring(.verifying(let work)): "checking \(work.engine.rawValue) \(work.kernel)"
        case .measuring(.measuring(let work, let placement, let index, let total)):
            "[\(index)/\(total)] \(work.engine.rawValue) \(work.kernel), \(placement.name.rawValue)"
        case .measuring(.chose), .measuring(.rejected), .measuring(.measured): nil
        }
    }
}
