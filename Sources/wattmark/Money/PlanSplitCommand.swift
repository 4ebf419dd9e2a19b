import ArgumentParser
import Economics
import Foundation
import Planning
import Profiles
import Reporting
import RunRecords

struct PlanSplitCommand: PlanQuestion {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "How many of a site's megawatts should hash, and how many host?",
        usage: "wattmark plan split [<options>]",
        discussion: """
            Within the site's limits: capex budget, convertible megawatts, the contract minimum, and the share that \
            the tariff wants curtailable. The frontier sets expected NPV against P10, and each limit in force has \
            its shadow price.

              wattmark plan split --site conversion-100mw
              wattmark plan split --hosting h100-sxm/per-token:gpt-oss-120b \\
                --model gpt-oss-120b
              wattmark plan split --site ercot-mining-50mw --hashing antminer-s23-hyd \\
                --hosting colocation --objective p10
            """)

    @OptionGroup var options: PlanOptions
    @OptionGroup var bases: MeterBasis
    @OptionGroup var future: FutureOptions
    @OptionGroup var tokens: TokenOptions
    @OptionGroup var chance: ChanceOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The ASIC that hashes (by default the one with the highest projected NPV).", valueName: "id"),
        completion: KnownNames.profiles(.asic))
    var hashing: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What hosts: an accelerator, its tokens or `colocation` (by default the one with the highest projected NPV).",
            valueName: "id"), completion: KnownNames.hosting)
    var hosting: String?

    @Option(
        name: .long, help: ArgumentHelp("What is made as high as it can be.", valueName: "mean|p10"))
    var objective = SplitPlanner.Objective.mean

    @Option(name: .long, parsing: .unconditional, help: ArgumentHelp("How many paths.", valueName: "n"))
    var paths = 20_000

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("How many rows the frontier has.", valueName: "n"))
    var rows = 11

    func validate() throws {
        try ChanceOptions.check(paths: paths)
        guard (2...101).contains(rows) else {
            throw ValidationError("--rows is \(rows); give a whole number from 2 to 101")
        }
    }

    func check() throws { _ = try checkedModel() }

    private func checkedModel() throws -> FutureModel {
        let model = try future.model(of: options, selling: tokens)
        let named = try [hashing, hosting].compactMap(\.self).map { try model.offer($0) }
        // Of who is not named there is a choice, and all that is said may bear on it.
        if named.count == 2 { try future.check(named, in: model) } else { try future.check(model) }
        if future.contract != nil, let hosting, try model.offer(hosting).subject != .colocation {
            throw ValidationError("--contract is of colocation, and \(hosting) hosts; leave one of them out")
        }
        return model
    }

    func answered() throws -> PlannedAnswer {
        let model = try checkedModel()
        let question = try Question(self, in: model)
        try refuseIdleOverrides(
            beside: try self.result(of: question, in: model, paths: FutureModel.fewPaths))
        let result = try result(of: question, in: model, paths: paths)
        let answer = PlanAnswer(
            scenario: model.scenario, contract: future.contract, result: result,
            warnings: try model.advice(on: question.plans, today: CalendarDate(Date())))
        return PlannedAnswer(answer, of: answer.scenario.library) {
            SplitReport.data(result)
        } summary: {
            AnswerSummary.of(result)
        } text: {
            SplitReport.report(result) + answer.footer(withOutlook: true)
        } pictures: { name in
            [PlanPictures.split(result, name: name)]
        } origins: {
            InputOriginsReport.report(try model.inputs(of: question.plans), in: model.scenario)
        }
    }

    /// What moves the split moves that of few paths too.
    private func refuseIdleOverrides(beside few: @autoclosure () throws -> SplitAnswer) throws {
        guard options.setsAnything else { return }
        let few = try few()
        try options.refuseIdleOverrides { other in
            let model = try future.model(
                of: other, selling: try tokens.demand(in: other.library))
            return try result(of: try Question(self, in: model), in: model, paths: FutureModel.fewPaths)
                == few
        }
    }

    /// Between which two uses a site is split.
    private struct Question {
        let hashing: SplitChoice
        let hosting: SplitChoice
        let plans: [UsePlan]

        init(_ split: PlanSplitCommand, in model: FutureModel) throws {
            (hashing, hosting) = try model.bestPair(
                hashing: split.hashing, hosting: split.hosting, by: split.objective,
                seed: split.chance.seed)
            if split.hosting != nil { try split.tokens.check(on: [hosting.offer]) }
            plans = try [hashing, hosting].map { try model.decidedPlan($0.offer, isDrawn: true) }
        }
    }

    private func result(of question: Question, in model: FutureModel, paths: Int) throws -> SplitAnswer {
        try model.splitAnswer(
            hashing: question.hashing, hosting: question.hosting, plans: question.plans,
            objective: objective, paths: paths, seed: chance.seed,
            threads: chance.threads ?? ProcessInfo.processInfo.activeProcessorCount, rows: rows)
    }
}

extension SplitPlanner.Objective: ExpressibleByArgument {}
