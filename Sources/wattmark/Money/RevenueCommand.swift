import ArgumentParser
import Economics
import Foundation
import Profiles
import Reporting
import ResultStore
import RunRecords

struct RevenueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revenue",
        abstract: "Price a stored run and the profiles on one axis, without measuring again.",
        usage: "wattmark revenue [<run>] [<options>]",
        discussion: """
            Without a RUN only the profiles are priced. The stored rates are kept; market, site and power profile \
            may be others than the run's, and every input can be set to another value.

              wattmark revenue
              wattmark revenue latest
              wattmark revenue --against contracts
              wattmark revenue --markets all --sort net-of-power
              wattmark revenue --model gpt-oss-120b --context 8192 --batch 128
              wattmark revenue --set market.btc_usd=90000 --csv
              wattmark revenue latest --market 2026-06-29 --power-profile epyc-9654p --json
            """)

    enum Yardstick: String, CaseIterable, ExpressibleByArgument {
        case contracts
    }

    @OptionGroup var pricing: PricingOptions
    @OptionGroup var overrides: OverrideOption
    @OptionGroup var bases: BothBases
    @OptionGroup var tokens: TokenOptions
    @Option(
        name: .long,
        help: ArgumentHelp("Set each beside what signed contracts pay per MW.", valueName: "contracts"))
    var against: Yardstick?
    @Option(
        name: .long,
        help: ArgumentHelp(
            "By what is left after which step the rows are ranked: gross, net-of-power, operating-margin or after-capital.",
            valueName: "step"))
    var sort = MoneySteps.Step.afterCapital
    @Option(
        name: .long,
        help: ArgumentHelp(
            "One market after another, with the network on its day: `all`, or ids with commas.",
            valueName: "ids"), completion: KnownNames.markets)
    var markets: String?
    @OptionGroup var store: StoreOption
    @OptionGroup var kept: AnswerOptions

    @Argument(
        help: ArgumentHelp(
            "The run: an id, `latest`, `latest~2`, a label, or the file of an exported one.", valueName: "run"
        ), completion: KnownNames.runsOrFiles)
    var reference: String?

    struct Answer: Encodable {
        @Nullable var run: String?
        @Nullable var power: PowerSource?
        var overrides: [AppliedOverride]
        var revenue: [RevenueEntry]
        /// On which price the first place hangs; `nil` where none is ranked after capital.
        @Nullable var turn: RankingTurn?
        /// `nil` where no language model was named.
        @Nullable var tokens: TokenAnswer?
        /// Ids of hosts that are not priced.
        var noSourcedRent: [String]
        var warnings: [Warning]
    }

    func validate() throws {
        guard markets == nil || (reference == nil && against == nil && tokens.model == nil) else {
            throw ValidationError(
                "--markets is of the profiles alone; leave out the run, --against and --model")
        }
        guard markets == nil || pricing.scenario.market == nil else {
            throw ValidationError("--markets names the markets; leave out --market")
        }
        guard markets?.split(separator: ",", omittingEmptySubsequences: false).contains("") != true else {
            throw ValidationError(
                "--markets has a blank where an id is wanted; give `all`, or ids with a comma between two, as 2025-12-25,2026-06-29"
            )
        }
        guard pricing.powerProfile == nil || reference != nil else {
            throw ValidationError(
                "--power-profile is of a measured host, and no run is named; name one, or leave it out")
        }
        try store.refuseIdle(naming: [reference].compactMap(\.self))
    }

    var answering: AnswerOptions { kept }

    func answered() throws -> PlannedAnswer {
        if let markets { return try answered(over: markets) }
        let scenario = try overrides.scenario(of: pricing.scenario)
        let record = try reference.map { try store.record($0) }
        let axis = try axis(of: scenario, with: record)
        try overrides.refuseIdle(on: pricing.scenario) { other in
            try self.axis(of: other, with: record, isShown: false).isAsPriced(as: axis)
        }
        let answer = Answer(
            run: record?.id, power: axis.power, overrides: scenario.library.overrides,
            revenue: axis.entries, turn: axis.turn, tokens: axis.tokens, noSourcedRent: axis.unrentedHosts,
            warnings: axis.warnings)
        return PlannedAnswer(
            answer, of: scenario.library, runs: try SavedAnswer.Run.of(record, named: reference)
        ) {
            RevenueAxisReport.data(answer.revenue)
        } summary: {
            AnswerSummary.of(answer.revenue, with: record, by: sort)
        } text: {
            .groups([
                RevenueAxisReport.report(answer.revenue, by: sort, unrented: answer.noSourcedRent),
                answer.tokens.map(TokensReport.report) ?? Report(),
                OverridesReport.report(answer.overrides),
                WarningsReport.report(answer.warnings),
            ])
        }
    }

    /// A market's key without an id is of one market, and several are shown.
    private func checkMarketsAreNamed(in library: ProfileLibrary) throws {
        let prefix = "\(ProfileKind.market.rawValue)."
        for assignment in overrides.assignments {
            let key = try ProfileOverride(assignment).key
            guard key.hasPrefix(prefix) else { continue }
            let rest = key.dropFirst(prefix.count)
            guard !library.markets.contains(where: { rest.hasPrefix($0.id + ".") }) else { continue }
            throw ValidationError(
                "--set \(assignment) is of one market, and --markets shows several; name the one, as in market.\(library.markets.last?.id ?? "ID").\(rest)"
            )
        }
    }

    private func answered(over ids: String) throws -> PlannedAnswer {
        try checkMarketsAreNamed(in: try profiles.load())
        // Of the others none is needed, so none need be sound.
        var options = pricing.scenario
        if !ids.split(separator: ",").contains("all") {
            options.market = ids.split(separator: ",").last.map(String.init)
        }
        func series(_ scenario: Scenario) throws -> MarketSeries {
            let chosen = try self.chosen(ids, in: scenario.library)
            return try MarketSeries(chosen, by: sort, in: try pricing.pricing(in: scenario))
        }
        let scenario = try overrides.scenario(of: options)
        let answer = try series(scenario)
        try overrides.refuseIdle(on: options) { try series($0) == answer }
        return PlannedAnswer(answer, of: scenario.library) {
            MarketSeriesReport.data(answer)
        } summary: {
            AnswerSummary.of(answer)
        } text: {
            .groups([
                MarketSeriesReport.report(answer) + OverridesReport.report(scenario.library.overrides),
                WarningsReport.report(answer.warnings),
            ])
        }
    }

    private func chosen(_ ids: String, in library: ProfileLibrary) throws -> [Market] {
        if ids == "all" { return library.markets }
        let names = ids.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard !names.contains("all") else {
            throw ValidationError("--markets \(ids): `all` holds every market, so it stands alone")
        }
        for name in names where names.count(where: { $0 == name }) > 1 {
            throw ValidationError("--markets names \(name) twice; name each market once")
        }
        return try names.map { try library.market($0) }
    }

    private func axis(
        of scenario: Scenario, with record: RunRecord?, isShown: Bool = true
    ) throws -> DollarAxis {
        var prices = try pricing.pricing(in: scenario)
        prices.tokens = try tokens.demand(in: scenario.library)
        let today = CalendarDate(Date())
        let signed = try against.map { _ in
            try PriceAhead.refuse(in: scenario.library.contracts, today: today)
            return SignedContracts(scenario.library.contracts, market: scenario.market)
        }
        return try DollarAxis(
            in: prices, with: record, against: signed, by: sort, isShown: isShown, today: today)
    }
}

extension RevenueCommand: MeasuredQuestion {
    var profiles: ProfilesOption {
        get { pricing.scenario.profiles }
        set { pricing.scenario.profiles = newValue }
    }
    var runReference: String? { reference }
    var runs: StoreOption {
        get { store }
        set { store = newValue }
    }
}

extension MoneySteps.Step: ExpressibleByArgument {}
