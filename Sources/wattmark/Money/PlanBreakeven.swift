import ArgumentParser
import Foundation
import Planning
import Profiles
import Reporting

extension PlanCommand {
    struct Breakeven: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "At which BTC price, rent or tariff do two uses earn the same?",
            usage: "wattmark plan breakeven <first> <second> [<options>]",
            discussion: """
                For each input, moved alone: the value at which the two earn the same per MW, net of power, and how \
                far that is from today; never, where no value does that could come about. It is sought in these \
                ranges: \(BreakevenReport.ranges). A tariff is the mean of a year, so it is not negative.

                  wattmark plan breakeven antminer-s21-xp h100-sxm
                  wattmark plan breakeven antminer-s19-xp colocation --set market.btc_usd=90000
                  wattmark plan breakeven this-host/hashprice colocation --run latest --json
                """)

        @OptionGroup var options: PlanOptions
        @OptionGroup var basis: BasisOption
        @OptionGroup var measured: MeasuredSubjectOption
        @Argument(help: ArgumentHelp(PlanCommand.subjectHelp)) var first: String
        @Argument(help: "The other one.") var second: String

        func run() throws {
            let scenario = try options.chosenScenario()
            let model = try measured.pricing(of: scenario)
            let contenders = (try model.offer(first), try model.offer(second))
            let breakeven = try Planning.Breakeven(
                contenders.0, contenders.1, in: model, basis: basis.basis)
            let answer = PlanAnswer(
                scenario: scenario, result: breakeven,
                warnings: model.advice(
                    on: [contenders.0, contenders.1], today: CalendarDate(Date())))
            try options.format.print(answer) {
                BreakevenReport.data(breakeven)
            } text: {
                BreakevenReport.report(breakeven) + answer.footer()
            }
        }
    }
}
