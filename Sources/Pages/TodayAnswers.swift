import Charts
import Economics
import Planning
import Profiles
import Quantities
import Reporting
import RunRecords

/// Questions about a year at today's prices.
extension Desk {
    func axis(_ inquiry: Inquiry) throws -> ViewAnswer {
        func pricing(_ scenario: Scenario) throws -> Pricing {
            var pricing = try Pricing(scenario)
            pricing.tokens = inquiry.tokens
            return pricing
        }
        func reckoned(_ scenario: Scenario) throws -> DollarAxis {
            try axes.value(AxisKey(scenario, of: inquiry)) {
                try DollarAxis(
                    in: pricing(scenario), with: inquiry.record, isShown: false, today: inquiry.today)
            }
        }
        let settled = try settled(inquiry, .today, answer: reckoned) { scenario, axis in
            // All rows are priced only where the first look does not tell.
            try !axis.isSeenToDiffer(in: pricing(scenario)) && reckoned(scenario).isAsPriced(as: axis)
        }
        let answer = settled.answer
        let library = settled.scenario.library
        let outlook = try inquiry.choice(inquiry.outlook).outlook(in: library)
        let picture = AxisPictures.afterCapital(
            RevenueAxisReport.shown(of: answer.entries),
            contracts: ContractFigures.sorted(
                library.contracts, escalator: outlook?.contractEscalatorSharePerYear.median))
        var options = inquiry.record == nil ? [] : storeWords
        if let tokens = inquiry.tokens { options += ["--model", tokens.model] }
        return ViewAnswer(
            headline: Self.headline(answer, of: inquiry.subjects),
            presetHeadline: try atPreset(inquiry, .today, moved: settled.overrides) {
                Self.headline(try reckoned($0), of: inquiry.subjects)
            },
            report: .groups([
                RevenueAxisReport.report(answer.entries, by: .afterCapital, unrented: answer.unrentedHosts),
                answer.tokens.map(TokensReport.report) ?? Report(),
                OverridesReport.report(library.overrides), WarningsReport.report(answer.warnings),
            ]),
            pictures: [picture].compactMap(\.self), data: RevenueAxisReport.data(answer.entries),
            command: command(
                .axis, of: inquiry, names: [inquiry.question.run].compactMap(\.self), options: options,
                setting: settled.overrides), overrides: library.overrides, idle: settled.idle)
    }

    /// Of what leads, and of each that is compared.
    private static func headline(_ axis: DollarAxis, of subjects: [String]) -> String {
        let ranked = axis.entries.filter { $0.notRanked == nil && $0.row.mwBasis == .facility }
        func left(_ entry: RevenueEntry) -> String? {
            entry.row.steps?.afterCapital.map {
                "\(entry.row.subject) leaves \(NumberText.dollars($0.center)) USD"
            }
        }
        guard let first = ranked.first, let best = left(first) else { return "Nothing can be ranked here." }
        // By what it leaves most by, where it is sold in several ways.
        let others = subjects.compactMap { name in
            ranked.first { $0.row.subject.description == name || "\($0.row.subject)/\($0.row.model)" == name }
        }.filter { $0.row.subject != first.row.subject }.compactMap(left)
        return (["\(best) per MW and year after capital, the most"] + others).joined(separator: "; ") + "."
    }

    func breakeven(_ inquiry: Inquiry) throws -> ViewAnswer {
        let names = Array(inquiry.subjects.prefix(2))
        struct Asked {
            var breakeven: Breakeven
            var warnings: [Warning]
        }
        func reckoned(in scenario: Scenario, inputs: [PlanInput]? = nil) throws -> Breakeven {
            try self.breakeven(names, inquiry, in: scenario, inputs: inputs)
        }
        func asked(_ scenario: Scenario) throws -> Asked {
            let pricing = try inquiry.pricing(in: scenario)
            let offers = try names.map { try pricing.offer($0) }
            return Asked(
                breakeven: try reckoned(in: scenario),
                warnings: try pricing.advice(on: offers, today: inquiry.today))
        }
        let settled = try settled(inquiry, .usual, answer: asked) { scenario, answer in
            // What the two earn says it at once; only where it is the same is more to be looked at.
            let earned = try reckoned(in: scenario, inputs: [])
            guard earned.isOfTheSame(as: answer.breakeven) else { return false }
            return try reckoned(in: scenario).withoutIdleInputs == answer.breakeven.withoutIdleInputs
        }
        let breakeven = settled.answer.breakeven
        return ViewAnswer(
            headline: Self.headline(breakeven),
            presetHeadline: try atPreset(inquiry, .usual, moved: settled.overrides) { scenario in
                Self.headline(try self.breakeven(names, inquiry, in: scenario, inputs: []))
            },
            report: BreakevenReport.report(breakeven)
                + footer(settled.scenario, settled.answer.warnings, withOutlook: false),
            pictures: [], data: BreakevenReport.data(breakeven),
            command: command(
                .breakeven, of: inquiry, names: names, options: options(of: names, in: inquiry),
                setting: settled.overrides),
            overrides: settled.scenario.library.overrides, idle: settled.idle)
    }

    private func breakeven(
        _ names: [String], _ inquiry: Inquiry, in scenario: Scenario, inputs: [PlanInput]?
    ) throws -> Breakeven {
        let pricing = try inquiry.pricing(in: scenario)
        let offers = try names.map { try pricing.offer($0) }
        let known = try ResultMeasure.lastKnown(of: offers, in: pricing, basis: .facility)
        return try Breakeven(
            offers[0], offers.dropFirst().first, in: pricing,
            measure: ResultMeasure(known, basis: .facility), inputs: inputs)
    }

    private static func headline(_ breakeven: Breakeven) -> String {
        let sides =
            [(breakeven.first, breakeven.firstUsdPerMw)]
            + (breakeven.second.map { [($0, breakeven.secondUsdPerMw)] } ?? [])
        let earned = sides.map { "\($0.0) earns \(NumberText.dollars($0.1)) \(breakeven.result.unit)" }
        return earned.joined(separator: "; ") + ", \(breakeven.result.title)."
    }

    func sensitivity(_ inquiry: Inquiry) throws -> ViewAnswer {
        let names = Array(inquiry.subjects.prefix(2))
        struct Asked {
            var sensitivity: Sensitivity
            var warnings: [Warning]
        }
        func asked(_ scenario: Scenario) throws -> Asked {
            let pricing = try inquiry.pricing(in: scenario)
            let offers = try names.map { try pricing.offer($0) }
            let known = try ResultMeasure.lastKnown(of: offers, in: pricing, basis: .facility)
            return Asked(
                sensitivity: try Sensitivity(
                    of: offers, in: pricing, measure: ResultMeasure(known, basis: .facility)),
                warnings: try pricing.advice(on: offers, today: inquiry.today))
        }
        let settled = try settled(inquiry, .usual, answer: asked) { scenario, answer in
            let pricing = try inquiry.pricing(in: scenario)
            for (name, tornado) in zip(names, answer.sensitivity.tornados) {
                let measure = ResultMeasure(tornado.result, basis: .facility)
                guard try measure.value(of: try pricing.offer(name), in: pricing) == tornado.usdPerMw
                else { return false }
            }
            return try asked(scenario).sensitivity == answer.sensitivity
        }
        let sensitivity = settled.answer.sensitivity
        let pictures =
            sensitivity.tornados.enumerated().compactMap { PlanPictures.tornado($1, name: "moves-\($0)") }
            + (sensitivity.grid.map { [PlanPictures.grid($0, name: "moves")] } ?? [])
        return ViewAnswer(
            headline: pictures.first.map { "\($0.title): \($0.description)" } ?? "Nothing moves it.",
            presetHeadline: nil,
            report: SensitivityReport.report(sensitivity)
                + footer(settled.scenario, settled.answer.warnings, withOutlook: false),
            pictures: pictures, data: SensitivityReport.data(sensitivity),
            command: command(
                .sensitivity, of: inquiry, names: names, options: options(of: names, in: inquiry),
                setting: settled.overrides),
            overrides: settled.scenario.library.overrides, idle: settled.idle)
    }

    /// What stands below the result's own report, as commands of `plan` have it.
    func footer(_ scenario: Scenario, _ warnings: [Warning], withOutlook: Bool) -> Report {
        .groups([
            ScenarioReport.report(scenario, withOutlook: withOutlook), WarningsReport.report(warnings),
        ])
    }

    private func options(of names: [String], in inquiry: Inquiry) -> [String] {
        let options = tokenOptions(of: names, in: inquiry)
        // Where the host takes no part, commands of `plan` refuse what is said of it.
        guard let run = inquiry.question.run, names.contains(where: isOfThisHost) else { return options }
        return storeWords + options + ["--run", run]
    }

    private func isOfThisHost(_ name: String) -> Bool {
        Subject(String(name.prefix { $0 != "/" })) == .thisHost
    }

    /// A language model is named where its tokens are sold, and commands of `plan` refuse it elsewhere.
    func tokenOptions(of names: [String], in inquiry: Inquiry) -> [String] {
        guard let tokens = inquiry.tokens,
            names.contains(where: { $0.hasSuffix("/\(PriceModel.perToken(tokens.model))") })
        else { return [] }
        return ["--model", tokens.model]
    }

    func concentration(_ inquiry: Inquiry) throws -> ViewAnswer {
        let shares = library.shares.first { $0.id == inquiry.question.shares } ?? newestShares
        guard let shares else { throw PlanningError.noShares(place: "the library of profiles") }
        let answer = Concentration(of: try Holdings(shares), top: Self.top)
        let judged = answer.asDust
        return ViewAnswer(
            headline: """
                \(shares.id): the largest \(Self.top) hold \(NumberText.percent(judged.topShare)), and HHI is \
                \(NumberText.significant(judged.herfindahl, 4)), with the rest as many small ones.
                """, presetHeadline: nil,
            report: ConcentrationReport.report(answer), pictures: [],
            data: ConcentrationReport.data(answer),
            command: ShownCommand(View.concentration.command + [shares.id] + profileWords),
            overrides: [], idle: inquiry.question.overrides.map(\.key))
    }

    /// As `plan concentration` adds up by default.
    private static let top = 4

    var newestShares: Shares? {
        library.shares.max { ($0.date.lastDay?.dayNumber ?? 0) < ($1.date.lastDay?.dayNumber ?? 0) }
    }
}
