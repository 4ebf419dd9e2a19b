import ArgumentParser
import Economics
import Foundation
import Planning
import Profiles
import Reporting
import RunRecords

struct PlanSimulateCommand: PlanQuestion {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "How likely is it that a use pays, and that hosting beats hashing?",
        usage: "wattmark plan simulate <subject> ... [<options>]",
        discussion: """
            Walks all subjects over the same random paths of BTC price, difficulty, rents and tenants, each with its own \
            draw of what site, market and outlook give a low and a high for: P10, P50 and P90 of NPV and of each year, \
            which part of the band is which, and how often one beats the other, survives and pays back. What is bought \
            again, and the month of closing, are those that `plan project` decides, fixed at the start; a use that \
            stands still for long enough is closed sooner.

              wattmark plan simulate antminer-s23-hyd h100-sxm --paths 1000000 --seed 7
              wattmark plan simulate antminer-s23-hyd \\
                b200-sxm/per-token:gpt-oss-120b --model gpt-oss-120b \\
                --set accelerator.b200-sxm.price_usd=40000
              wattmark plan simulate antminer-s21-xp colocation \\
                --set outlook.btc_volatility_share_per_year=0.7
            """)

    @OptionGroup var options: PlanOptions
    @OptionGroup var bases: MeterBasis
    @OptionGroup var future: FutureOptions
    @OptionGroup var tokens: TokenOptions
    @OptionGroup var chance: ChanceOptions

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("How many paths; an odd number is made even.", valueName: "n"))
    var paths = 100_000

    @Argument(help: ArgumentHelp(PlanCommand.useHelp), completion: KnownNames.subjects) var subjects: [String]

    func validate() throws { try ChanceOptions.check(paths: paths) }

    func check() throws {
        try future.check(subjects, selling: tokens, in: try future.model(of: options, selling: tokens))
    }

    func answered() throws -> PlannedAnswer {
        let model = try future.model(of: options, selling: tokens)
        let plans = try plans(in: model)
        try refuseIdleOverrides(beside: try self.result(of: plans, in: model, paths: FutureModel.fewPaths))
        let result = try result(of: plans, in: model, paths: paths)
        let answer = PlanAnswer(
            scenario: model.scenario, contract: future.contract, result: result,
            warnings: try model.advice(on: plans, today: CalendarDate(Date())))
        return PlannedAnswer(answer, of: answer.scenario.library) {
            SimulationReport.data(result)
        } summary: {
            AnswerSummary.of(result)
        } text: {
            SimulationReport.report(result) + answer.footer(withOutlook: true)
        } worths: {
            PlanWorth.all(of: result)
        } pictures: { name in
            PlanPictures.simulation(result, name: name)
        } origins: {
            InputOriginsReport.report(try model.inputs(of: plans), in: model.scenario)
        }
    }

    /// What moves the walk moves it on few paths too.
    private func refuseIdleOverrides(beside few: @autoclosure () throws -> SimulationAnswer) throws {
        guard options.setsAnything else { return }
        let few = try few()
        try options.refuseIdleOverrides { other in
            let model = try future.model(
                of: other, selling: try tokens.demand(in: other.library))
            return try result(of: try plans(in: model), in: model, paths: FutureModel.fewPaths) == few
        }
    }

    private func plans(in model: FutureModel) throws -> [UsePlan] {
        try future.plans(subjects, selling: tokens, in: model, isDrawn: true)
    }

    private func result(of plans: [UsePlan], in model: FutureModel, paths: Int) throws -> SimulationAnswer {
        try model.simulationAnswer(
            of: plans, paths: paths, seed: chance.seed,
            threads: chance.threads ?? ProcessInfo.processInfo.activeProcessorCount)
    }
}
