import ArgumentParser
import Economics
import Planning
import Profiles
import RunRecords

/// What of a megawatt a question is about.
struct ResultOption: ParsableArguments {
    @OptionGroup var basis: BasisOption

    @Option(
        name: .customLong("of"),
        help: ArgumentHelp(
            """
            What is compared: net-of-power, operating-margin, after-capital, npv or equal-annual-value (by default the last \
            of the first three that is known of all).
            """,
            valueName: "result"))
    var result: PlanResult?

    @OptionGroup var future: FutureOptions

    func measure(of offers: [Offer], in pricing: Pricing) throws -> ResultMeasure {
        let known = try result ?? ResultMeasure.lastKnown(of: offers, in: pricing, basis: basis.basis)
        if known.isOfTheFuture {
            try future.check(
                offers, in: try future.model(of: pricing.scenario, selling: pricing.tokens))
        } else if let unused = future.unusedInAYear {
            throw ValidationError(
                "\(unused) is of years to come, and \(known.title) is of a year at today's prices; add --of npv"
            )
        }
        return ResultMeasure(
            known, basis: basis.basis, owner: try future.owner(in: pricing.scenario.library))
    }

    /// Refuses what cannot be asked of these subjects, before anything is reckoned.
    func check(
        _ subjects: [String], of options: PlanOptions, with measured: MeasuredSubjectOption,
        selling tokens: TokenOptions
    ) throws {
        let pricing = try measured.pricing(
            of: try options.chosenScenario(), selling: tokens, with: try measured.record())
        let offers = try subjects.map { try pricing.offer($0) }
        try tokens.check(on: offers)
        try refuseIdle(options.outlook, for: try measure(of: offers, in: pricing).result)
    }

    /// Refuses an outlook where nothing is asked of years to come.
    func refuseIdle(_ outlook: OutlookOption, for result: PlanResult) throws {
        guard outlook.outlook != nil, !result.isOfTheFuture else { return }
        throw ValidationError(
            "--outlook is of years to come, and \(result.title) is of a year at today's prices; add --of npv")
    }

    /// What is to be known of the figures that the answer rests on.
    func warnings(
        on offers: [Offer], in pricing: Pricing, today: CalendarDate
    ) throws -> [Warning] {
        let known = try result ?? ResultMeasure.lastKnown(of: offers, in: pricing, basis: basis.basis)
        let start =
            known.isOfTheFuture ? Warning(monthsFrom: pricing.scenario.market, today: today) : nil
        return try [start].compactMap(\.self) + pricing.advice(on: offers, today: today)
    }
}

extension PlanResult: ExpressibleByArgument {}
