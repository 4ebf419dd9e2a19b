import ArgumentParser
import Economics
import Foundation
import Planning
import Profiles
import Reporting
import ResultStore
import RunRecords

struct PlanBreakevenCommand: PlanQuestion {
    static let configuration = CommandConfiguration(
        commandName: "breakeven",
        abstract: "At which BTC price, rent or tariff do two uses earn the same, or one earn anything?",
        usage: "wattmark plan breakeven <first> [<second>] [<options>]",
        discussion: """
            For each input, moved alone: the value at which the two earn the same per MW (one named alone: nothing), \
            and how far that is from today; --of says by which result, of a year or of years. Never, where no value does that could come about: it is sought in these \
            ranges, as far as --set takes the value beside all others: \(BreakevenReport.ranges). A tariff is the mean of a year, so it is not negative. \
            What counts in whole months turns between two of them, which are both named.

              wattmark plan breakeven antminer-s21-xp h100-sxm
              wattmark plan breakeven h100-sxm --of npv --years 10
              wattmark plan breakeven b200-sxm/per-token:gpt-oss-120b \\
                --model gpt-oss-120b
              wattmark plan breakeven antminer-s19-xp colocation --set market.btc_usd=90000
              wattmark plan breakeven this-host/hashprice colocation --run latest --json
            """)

    @OptionGroup var options: PlanOptions
    @OptionGroup var result: ResultOption
    @OptionGroup var measured: MeasuredSubjectOption
    @OptionGroup var tokens: TokenOptions
    @Argument(help: ArgumentHelp(PlanCommand.subjectHelp), completion: KnownNames.subjects) var first: String
    @Argument(
        help: "The other one; without it the question is when the first earns nothing.",
        completion: KnownNames.subjects)
    var second: String?

    private var subjects: [String] { [first, second].compactMap(\.self) }

    func validate() throws { try measured.check(on: subjects) }

    func check() throws { try result.check(subjects, of: options, with: measured, selling: tokens) }

    func answered() throws -> PlannedAnswer {
        let scenario = try options.chosenScenario()
        let record = try measured.record()
        let model = try measured.pricing(of: scenario, selling: tokens, with: record)
        let contenders = try subjects.map { try model.offer($0) }
        try tokens.check(on: contenders)
        let breakeven = try breakeven(of: contenders, in: model)
        try result.refuseIdle(options.outlook, for: breakeven.result)
        try options.refuseIdleOverrides { other in
            let other = try measured.pricing(of: other, selling: tokens, with: record)
            // What the two earn says it at once; only where it is the same is more to be looked at.
            let earned = try self.breakeven(of: contenders, in: other, inputs: [])
            guard earned.isOfTheSame(as: breakeven) else { return false }
            return try self.breakeven(of: contenders, in: other).withoutIdleInputs
                == breakeven.withoutIdleInputs
        }
        let answer = PlanAnswer(
            scenario: scenario, contract: result.future.contract, result: breakeven,
            warnings: try result.warnings(on: contenders, in: model, today: CalendarDate(Date())))
        return PlannedAnswer(
            answer, of: answer.scenario.library, runs: try SavedAnswer.Run.of(record, named: measured.run)
        ) {
            BreakevenReport.data(breakeven)
        } summary: {
            AnswerSummary.of(breakeven)
        } text: {
            BreakevenReport.report(breakeven) + answer.footer(withOutlook: breakeven.result.isOfTheFuture)
        } origins: {
            InputOriginsReport.report(
                model.breakevenInputs(contenders, for: breakeven.result), in: model.scenario)
        }
    }

    private func breakeven(
        of contenders: [Offer], in model: Pricing, inputs: [PlanInput]? = nil
    ) throws -> Breakeven {
        try Breakeven(
            contenders[0], contenders.dropFirst().first, in: model,
            measure: try result.measure(of: contenders, in: model), inputs: inputs)
    }
}

extension PlanBreakevenCommand: MeasuredQuestion {
    var runReference: String? { measured.run }
    var runs: StoreOption {
        get { measured.store }
        set { measured.store = newValue }
    }
}
