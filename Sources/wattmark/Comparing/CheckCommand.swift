import ArgumentParser
import Benchmarking
import Checking
import Economics
import Foundation
import Power
import Regression
import Reporting
import ResultStore
import RunRecords

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Fail where this build is slower than a baseline, and only then.",
        usage: "wattmark check [<options>]",
        discussion: """
            Starts itself anew for each launch and compares launches, because two processes of the same code differ. \
            Red (exit 2) only where the interval lies beyond the threshold and p < 0.01 after Holm's adjustment; too \
            noisy is exit 7, no baseline 5, another machine 8. What is launched is what the stored baseline measured, else \
            sha256d and matmul f32 (256 rows) by the native engine on one core.

              wattmark check --save-baseline main
              wattmark check --baseline main --confirm
              wattmark check --baseline-binary ../main/wattmark --until-mde 2%
              wattmark check --self-test
            """)

    @Option(
        name: .long,
        help: ArgumentHelp("The stored baseline: an id, `latest`, a label or a file.", valueName: "run"),
        completion: KnownNames.runsOrFiles)
    var baseline: String?

    @Option(
        name: .customLong("baseline-binary"),
        help: ArgumentHelp(
            "Launch this wattmark in turn with this one: the surest comparison.", valueName: "path"),
        completion: .file())
    var baselineBinary: String?

    @Option(
        name: .customLong("save-baseline"),
        help: ArgumentHelp("Measure and store the launches under this label.", valueName: "label"),
        completion: KnownNames.labels)
    var saveBaseline: String?

    @Flag(
        name: .customLong("self-test"), help: "Slow the work down by 5 % and see that the check catches it.")
    var selfTest = false

    @Option(
        name: .customLong("report"),
        help: ArgumentHelp(
            "Also write the answer for another tool, as in junit=report.xml (- is standard output). May be repeated.",
            discussion: "Formats: \(ExportFormat.all.map(\.name).joined(separator: ", ")).",
            valueName: "format=file"), completion: KnownNames.reportFormats,
        transform: ReportFiles.init(argument:))
    var reports: [ReportFiles] = []

    @OptionGroup var gate: GateOptions
    @OptionGroup var acceptance: AcceptanceOptions
    @OptionGroup(title: "Benchmarks") var options: RunOptions
    @OptionGroup var pricing: PricingOptions
    @OptionGroup var store: StoreOption
    @OptionGroup var dollars: HeldDollars
    @OptionGroup var format: FormatOptions
    @OptionGroup var line: SummaryOption

    @Flag(name: .long, help: "Show no progress, and say nothing on standard error but errors.")
    var quiet = false

    @Option(
        name: .customLong("slow-down"), parsing: .unconditional, help: .hidden,
        transform: ShareArgument.init(argument:))
    var slowDown: ShareArgument?

    @Option(name: .customLong("slow-down-by"), help: .hidden)
    var slowDownWay = SlowDown.Way.time

    private var selfTestShare: Double { slowDown?.share ?? 0.05 }

    func validate() throws {
        let modes = [baseline != nil || baselineBinary != nil, saveBaseline != nil, selfTest]
        guard modes.count(where: \.self) == 1 else {
            throw ValidationError(
                "give one of --baseline, --baseline-binary, --save-baseline and --self-test")
        }
        if let label = saveBaseline, let fault = RunLabel.fault(of: label) {
            throw ValidationError("--save-baseline \(fault)")
        }
        if !reports.isEmpty, saveBaseline != nil || selfTest {
            throw ValidationError("--report is of a check; leave it out with --save-baseline and --self-test")
        }
        try line.check(beside: format)
        if format.csv || line.summary, saveBaseline != nil || selfTest {
            throw ValidationError(
                "\(format.csv ? "--csv" : "--summary") is of a check; leave it out with --save-baseline and --self-test"
            )
        }
        if format.json || format.csv, reports.contains(where: \.isStandardOutput) {
            throw ValidationError(
                "\(format.json ? "--json" : "--csv") and a --report to - would mix on standard output: give the report a file"
            )
        }
        if saveBaseline == nil {
            if gate.quantities == [.rate], let idle = pricing.given {
                throw ValidationError(
                    "\(idle) is of watts and dollars, and rates alone are judged; add --metric usd_per_mw_year"
                )
            }
            // That there is no such baseline is an answer of its own, whatever else was asked for.
            if baseline.map({ FileManager.default.fileExists(atPath: $0) }) ?? true {
                try store.refuseIdle(naming: [baseline].compactMap(\.self))
            }
        }
        if selfTest, gate.threshold.share >= selfTestShare {
            throw ValidationError(
                "--self-test slows down by \(selfTestShare * 100) %, which a threshold of \(gate.threshold.share * 100) % must not catch: give a smaller --threshold"
            )
        }
        if slowDown != nil, saveBaseline != nil {
            throw ValidationError("what was slowed down on purpose is never stored")
        }
    }

    func run() throws {
        do {
            Interruption.begin()
            if let saveBaseline {
                return try BaselineToSave(
                    label: saveBaseline, gate: gate, options: options, pricing: pricing, store: store,
                    format: format, isQuiet: quiet
                ).save()
            }
            if selfTest { return try testItself() }
            // A file that cannot be written is found before anything is measured.
            for report in reports { try report.probe() }
            try finish(try check())
        } catch let refusal as NotComparable {
            try refusal.present(format, isSummary: line.summary)
            throw ExitStatus.notComparable
        }
    }

    private func check() throws -> CheckReport {
        let session = try session()
        let first = try session.run()
        guard gate.confirm, first.isToBeConfirmed else { return first }
        note("\(first.verdict.rawValue) found; measuring once more to confirm it")
        return try session.run().confirming(first)
    }

    private func session() throws -> CheckSession {
        let candidate = try LaunchProgram.current(
            slowDown: slowDown.map { SlowDown(share: $0.share, way: slowDownWay) }
        ).within(gate.timeLimit)
        guard let baseline else {
            let program = try baselineBinary.map { try LaunchProgram.named($0) } ?? .current()
            return try paired(program.within(gate.timeLimit), candidate)
        }
        let record = try BaselineReference(text: baseline).record(in: store)
        let hasLaunches = LaunchRecord.launches(of: record.measurements).count > 1
        guard hasLaunches || baselineBinary != nil else {
            throw BaselineError.oneLaunch(reference: baseline)
        }
        let wanted = try GateBenchmarks.repeating(record.measurements, as: options.selection)
        guard !wanted.isEmpty else {
            throw BaselineError.lacks(reference: baseline, has: record.measurements.map(\.benchmark.title))
        }
        let plan = LaunchPlan(
            options.selection,
            // Longer launches are warmer ones: both sides get the same.
            seconds: gate.launchSeconds ?? (hasLaunches ? LaunchPlan.seconds(of: record) : gate.seconds)
        ).repeating(try comparable(record, wanted))
        // The record says what to measure, and the program beside it is measured now.
        if let baselineBinary {
            let program = try LaunchProgram.named(baselineBinary).within(gate.timeLimit)
            return try session(
                candidate: candidate, baseline: .program(program),
                common: try GateBenchmarks(options.selection, isSized: options.isSized)
                    .common(plan, baseline: program, candidate: candidate))
        }
        return try session(
            candidate: candidate, baseline: .stored(record, name: baseline),
            common: CommonPlan(
                plan, leftOut: GateBenchmarks.leftOut(of: options.selection, having: wanted, in: baseline)))
    }

    /// What is known before anything is measured: another machine need not be measured to be refused.
    private func comparable(
        _ record: RunRecord, _ wanted: [RateMeasurement]
    ) throws -> [RateMeasurement] {
        let here = try CheckedHost.side(
            measuring: wanted, with: try options.selection.allKernels(), tool: .this)
        _ = try NotComparable.check(
            baseline: .init(record), candidate: here, acceptance: acceptance.acceptance)
        let able = here.measurements.filter { $0.kernel != CheckedHost.noKernel }
        guard !able.isEmpty else { throw BaselineError.nothingToMeasure }
        return able
    }

    private func session(
        candidate: LaunchProgram, baseline: CheckSession.Baseline, common: CommonPlan
    ) throws -> CheckSession {
        // A check of rates needs no profiles.
        let prices = gate.quantities == [.rate] ? nil : try pricing.pricing()
        if !quiet { PricingOptions.noteFaults(of: prices) }
        var common = common
        let isPaired: Bool
        switch baseline {
        case .program: isPaired = true
        case .stored(let record, _):
            isPaired = false
            let hasPeak = record.measurements.contains { $0.samples.contains { $0.peakRate != nil } }
            common.plan.isBesidePeak = hasPeak ? true : nil
        }
        common.plan.plausible = try prices.flatMap(gate.plausible)
        let isQuiet = quiet
        return CheckSession(
            candidate: candidate, baseline: baseline, common: common, rule: gate.rule,
            acceptance: acceptance.acceptance,
            gated: Gated(gate.quantities) { try prices?.price($0, on: $1).revenue.rows ?? [] },
            launches: gate.fewestLaunches,
            more: gate.more(isPaired: isPaired), timeLimit: gate.timeLimit,
            report: { if !isQuiet { Self.show($0) } })
    }

    /// What is no error.
    private func note(_ text: String) {
        if !quiet { Console.error("note: \(text)") }
    }

    private static func show(_ event: CheckSession.Event) {
        let progress = ProgressLine()
        switch event {
        case .launching(let isPair, let index, let total, let secondsLeft):
            let title = "\(index)" + (total.map { " of \($0)" } ?? "")
            progress.show(
                "\(isPair ? "pair of launches" : "launch") \(title)", secondsLeft: secondsLeft,
                isAtMost: total == nil)
        case .raised(let asked, let taken, let metrics):
            progress.clear()
            Console.error(
                "note: \(asked) launches cannot show a regression of any of \(metrics) metrics at p < \(GateRule().alpha); \(taken) are taken"
            )
        case .done: progress.clear()
        }
    }

    /// The baseline's race decides which kernels both sides launch.
    private func paired(_ baseline: LaunchProgram, _ candidate: LaunchProgram) throws -> CheckSession {
        if !quiet { ProgressLine().show("choosing kernels") }
        let common = try GateBenchmarks(options.selection, isSized: options.isSized)
            .plan(seconds: gate.seconds, baseline: baseline, candidate: candidate)
        return try session(candidate: candidate, baseline: .program(baseline), common: common)
    }

    private func testItself() throws {
        let honest = try LaunchProgram.current().within(gate.timeLimit)
        let test = try paired(honest, honest).testingItself(
            SlowDown(share: selfTestShare, way: slowDownWay))
        if format.json {
            try format.printJSON(test)
        } else {
            try Console.print(SelfTestReport.report(test))
        }
        switch test.outcome {
        case .passed: break
        case .inconclusive: throw ExitStatus.inconclusive
        case .failed: throw ExitStatus.checkFailed
        }
    }

    private func finish(_ report: CheckReport) throws {
        let input = try ExportInput(report)
        // Files first: a reader that went away must not take the answer from the others.
        for file in reports where !file.isStandardOutput { try file.write(input) }
        if format.json {
            try format.printJSON(report)
        } else if line.summary {
            try line.print(AnswerSummary.of(report))
        } else if format.csv {
            try ReportFiles(format: try ExportFormat.named("csv"), path: nil).write(input)
        } else if !reports.contains(where: { $0.isStandardOutput && !$0.format.isOfLogs }) {
            try Console.print(VerdictReport.report(report))
        }
        for text in reports where text.isStandardOutput { try text.write(input) }
        switch report.verdict {
        case .regression: throw ExitStatus.regression
        case .inconclusive: throw ExitStatus.inconclusive
        case .improvement where gate.failOnImprovement: throw ExitStatus.improvement
        case .improvement, .worse, .better, .unchanged: break
        }
    }
}
