import ArgumentParser
import Economics
import Foundation
import Planning
import Profiles
import Reporting
import RunRecords

struct PlanProjectCommand: PlanQuestion {
    static let configuration = CommandConfiguration(
        commandName: "project",
        abstract: "What does a use earn month by month, through the halving?",
        usage: "wattmark plan project <subject> ... [<options>]",
        discussion: """
            From the market's day on, everything follows the outlook's growth: yearly cash flow, NPV, the equal \
            yearly value, IRR and payback of each subject. Machines are bought again when their life ends where that \
            pays, at the price of that day; owned ones cost what they would fetch; what is left at the end counts, \
            and so does the rest of a lease that is signed today. A use is closed in the month in which that is worth \
            most, from the first on (--close never keeps it open): its machines are sold, and the site's equipment \
            brings nothing. Where the last of the years cuts off months that still earn, the answer says so.

              wattmark plan project antminer-s23-hyd --site ercot-mining-50mw --years 6
              wattmark plan project antminer-s19-xp --owned antminer-s19-xp=40 \\
                --rebuy never
              wattmark plan project colocation --contract anthropic-hut8-2025-12 --years 15
              wattmark plan project h100-sxm h100-sxm/per-token:gpt-oss-120b \\
                --model gpt-oss-120b --context 8192
              wattmark plan project colocation h100-sxm \\
                --set outlook.hosting_price_growth_share_per_year=-0.3
            """)

    @OptionGroup var options: PlanOptions
    @OptionGroup var future: FutureOptions
    @OptionGroup var tokens: TokenOptions
    @OptionGroup var bases: MeterBasis
    @Argument(help: ArgumentHelp(PlanCommand.useHelp), completion: KnownNames.subjects) var subjects: [String]

    func check() throws {
        try future.check(subjects, selling: tokens, in: try future.model(of: options, selling: tokens))
    }

    func answered() throws -> PlannedAnswer {
        let model = try future.model(of: options, selling: tokens)
        let plans = try plans(in: model)
        var result = try model.projectionAnswer(of: plans)
        let findings = try plans.map { try model.findings(on: $0) }
        try options.refuseIdleOverrides { other in
            let model = try future.model(
                of: other, selling: try tokens.demand(in: other.library))
            let plans = try self.plans(in: model)
            // What is found beside takes longest, and is asked only where all else is the same.
            return try model.projectionAnswer(of: plans).withoutIdleWorld == result.withoutIdleWorld
                && plans.map { try model.findings(on: $0) } == findings
        }
        result.take(findings)
        let answer = PlanAnswer(
            scenario: model.scenario, contract: future.contract, result: result,
            warnings: try model.advice(on: plans, today: CalendarDate(Date())))
        return PlannedAnswer(answer, of: answer.scenario.library) {
            ProjectionReport.data(result)
        } summary: {
            AnswerSummary.of(result)
        } text: {
            ProjectionReport.report(result) + answer.footer(withOutlook: true)
        } worths: {
            PlanWorth.all(of: result)
        } pictures: { name in
            [PlanPictures.projection(result, name: name)]
        } origins: {
            InputOriginsReport.report(try model.inputs(of: plans), in: model.scenario)
        }
    }

    private func plans(in model: FutureModel) throws -> [UsePlan] {
        try future.plans(subjects, selling: tokens, in: model, isDrawn: false)
    }
}
