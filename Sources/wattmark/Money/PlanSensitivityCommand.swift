import ArgumentParser
import Economics
import Foundation
import Planning
import Profiles
import Reporting
import ResultStore
import RunRecords

struct PlanSensitivityCommand: PlanQuestion {
    static let configuration = CommandConfiguration(
        commandName: "sensitivity",
        abstract: "Which inputs move what a megawatt earns, and who wins where two of them move?",
        usage: "wattmark plan sensitivity <subject> ... [<options>]",
        discussion: """
            A tornado for each subject: every input that the result depends on from its low to its high, all others at \
            their medians; --of says which result, of a year or of years. For \
            two or more subjects also a grid: the winner at each pair of values of two inputs.

              wattmark plan sensitivity h100-sxm
              wattmark plan sensitivity antminer-s21-xp colocation --swing 0.2
              wattmark plan sensitivity h100-sxm --of npv --years 10
              wattmark plan sensitivity antminer-s21-xp colocation --steps 6 \\
                --x market.btc_usd=40000:200000 --y site.tariff_usd_per_mwh
            """)

    @OptionGroup var options: PlanOptions
    @OptionGroup var result: ResultOption
    @OptionGroup var measured: MeasuredSubjectOption
    @OptionGroup var tokens: TokenOptions

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "Move inputs without a known spread by this share both ways, as far as they can go, as in 0.2 or 20%.",
            valueName: "share"), transform: ShareArgument.init(argument:))
    var swing: ShareArgument?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The grid's columns: an input, and its ends if they are not to be half and twice today's value.",
            valueName: "key[=low:high]"))
    var x: String?

    @Option(name: .long, help: ArgumentHelp("The grid's rows.", valueName: "key[=low:high]"))
    var y: String?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "How many values each input takes in the grid, 2 to 7 (\(Sensitivity.usualSteps) by default).",
            valueName: "n"))
    var steps: Int?

    @Argument(help: ArgumentHelp(PlanCommand.subjectHelp), completion: KnownNames.subjects) var subjects:
        [String]

    func validate() throws {
        if let steps, !(2...7).contains(steps) {
            throw ValidationError("--steps is \(steps); give a number from 2 to 7")
        }
        guard subjects.count <= 26 else { throw ValidationError("give 26 subjects at most") }
        guard subjects.count > 1 || (x == nil && y == nil && steps == nil) else {
            throw ValidationError("--x, --y and --steps need two subjects, because a grid shows the winner")
        }
        try measured.check(on: subjects)
    }

    func check() throws { try result.check(subjects, of: options, with: measured, selling: tokens) }

    func answered() throws -> PlannedAnswer {
        let scenario = try options.chosenScenario()
        let record = try measured.record()
        let model = try measured.pricing(of: scenario, selling: tokens, with: record)
        let contenders = try subjects.map { try model.offer($0) }
        try tokens.check(on: contenders)
        let sensitivity = try sensitivity(of: contenders, in: model)
        if let asked = sensitivity.tornados.first?.result {
            try result.refuseIdle(options.outlook, for: asked)
        }
        try options.refuseIdleOverrides { other in
            let other = try measured.pricing(of: other, selling: tokens, with: record)
            let measure = try result.measure(of: contenders, in: other)
            // What each earns says it at once; only where it is the same is more to be looked at.
            for (contender, tornado) in zip(contenders, sensitivity.tornados) {
                guard measure.result == tornado.result,
                    try measure.value(of: contender, in: other) == tornado.usdPerMw
                else { return false }
            }
            return try self.sensitivity(of: contenders, in: other) == sensitivity
        }
        let answer = PlanAnswer(
            scenario: scenario, contract: result.future.contract, result: sensitivity,
            warnings: try result.warnings(on: contenders, in: model, today: CalendarDate(Date())))
        return PlannedAnswer(
            answer, of: answer.scenario.library, runs: try SavedAnswer.Run.of(record, named: measured.run)
        ) {
            SensitivityReport.data(sensitivity)
        } summary: {
            AnswerSummary.of(sensitivity)
        } text: {
            SensitivityReport.report(sensitivity)
                + answer.footer(withOutlook: sensitivity.tornados.contains { $0.result.isOfTheFuture })
        } pictures: { name in
            sensitivity.tornados.enumerated().compactMap {
                PlanPictures.tornado($1, name: "\(name)-\($0)")
            } + (sensitivity.grid.map { [PlanPictures.grid($0, name: name)] } ?? [])
        } origins: {
            let result = sensitivity.tornados.first?.result ?? .afterCapital
            return InputOriginsReport.report(model.inputs(of: contenders, for: result), in: model.scenario)
        }
    }

    private func sensitivity(
        of contenders: [Offer], in model: Pricing
    ) throws -> Sensitivity {
        try Sensitivity(
            of: contenders, in: model, measure: try result.measure(of: contenders, in: model),
            swing: swing?.share, x: x, y: y, steps: steps ?? Sensitivity.usualSteps)
    }
}

extension PlanSensitivityCommand: MeasuredQuestion {
    var runReference: String? { measured.run }
    var runs: StoreOption {
        get { measured.store }
        set { measured.store = newValue }
    }
}
