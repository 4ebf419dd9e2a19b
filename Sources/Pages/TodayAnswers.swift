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
        let headline = Self.headline(answer, of: inquiry.subjects)
        var options = inquiry.record == nil ? [] : storeWords
        if let tokens = inquiry.tokens { options += ["--model", tokens.model] }
        return ViewAnswer(
            headline: headline,
            presetHeadline: try atPreset(
                .axis, inquiry, .today, moved: settled.overrides, now: headline
            ) { Self.headline(try reckoned($0), of: inquiry.subjects) },
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

    /// Of what leads, and of each use that is compared, all with how they are sold: what is moved may put another sale of the
    /// same machine first.
    private static func headline(_ axis: DollarAxis, of subjects: [String]) -> String {
        let entries = axis.entries.filter { $0.row.mwBasis == .facility }
        func named(_ entry: RevenueEntry) -> Offer {
            Offer(subject: entry.row.subject, model: entry.row.model)
        }
        func left(_ entry: RevenueEntry) -> String? {
            if let reason = entry.notRanked { return "\(named(entry)) is not ranked (\(reason.words))" }
            return entry.row.steps?.afterCapital.map {
                "\(named(entry)) leaves \(NumberText.dollars($0.center)) USD"
            }
        }
        let first = RevenueAxisReport.shown(of: entries).first { $0.notRanked == nil }
        guard let first, let best = left(first) else { return "Nothing can be ranked here." }
        let compared = subjects.compactMap { name in chosen(name, among: entries) }
            .filter { named($0) != named(first) }.compactMap(left)
        return (["\(best) per MW and year after capital, the most"] + compared).joined(separator: "; ") + "."
    }

    /// The use that commands take a name for.
    private static func chosen(_ name: String, among entries: [RevenueEntry]) -> RevenueEntry? {
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        let own = entries.filter { $0.row.subject.description == parts.first }
        let model = parts.count == 2 ? PriceModel(parts[1]) : PriceModel.usual(among: own.map(\.row.model))
        return own.first { $0.row.model == model }
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
        func headline(_ breakeven: Breakeven) -> String {
            PageWords.whole(BreakevenWords.sentence(on: breakeven))
        }
        let offers = [breakeven.first, breakeven.second].compactMap(\.self)
        return ViewAnswer(
            headline: headline(breakeven),
            presetHeadline: try atPreset(
                .breakeven, inquiry, .usual, moved: settled.overrides, now: headline(breakeven)
            ) { headline(try reckoned(in: $0)) },
            report: BreakevenReport.report(breakeven)
                + footer(settled.scenario, settled.answer.warnings, withOutlook: false),
            pictures: [], data: BreakevenReport.data(breakeven),
            command: command(
                .breakeven, of: inquiry, names: names, options: options(of: offers, in: inquiry),
                setting: settled.overrides),
            overrides: settled.scenario.library.overrides, idle: settled.idle,
            asides: asides(.breakeven, inquiry, offers: offers))
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

    func sensitivity(_ inquiry: Inquiry) throws -> ViewAnswer {
        let names = Array(inquiry.subjects.prefix(2))
        struct Asked {
            var sensitivity: Sensitivity
            var offers: [Offer]
            var warnings: [Warning]
        }
        func asked(_ scenario: Scenario) throws -> Asked {
            let pricing = try inquiry.pricing(in: scenario)
            let offers = try names.map { try pricing.offer($0) }
            let known = try ResultMeasure.lastKnown(of: offers, in: pricing, basis: .facility)
            return Asked(
                sensitivity: try Sensitivity(
                    of: offers, in: pricing, measure: ResultMeasure(known, basis: .facility)),
                offers: offers, warnings: try pricing.advice(on: offers, today: inquiry.today))
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
        let (sensitivity, offers) = (settled.answer.sensitivity, settled.answer.offers)
        func pictures(_ sensitivity: Sensitivity) -> [Picture] {
            sensitivity.tornados.enumerated().compactMap { PlanPictures.tornado($1, name: "moves-\($0)") }
                + (sensitivity.grid.map { [PlanPictures.grid($0, name: "moves")] } ?? [])
        }
        func headline(_ pictures: [Picture]) -> String {
            pictures.first.map { "\($0.title): \($0.description)" } ?? "Nothing moves it."
        }
        let drawn = pictures(sensitivity)
        return ViewAnswer(
            headline: headline(drawn),
            presetHeadline: try atPreset(
                .sensitivity, inquiry, .usual, moved: settled.overrides, now: headline(drawn)
            ) { headline(pictures(try asked($0).sensitivity)) },
            report: SensitivityReport.report(sensitivity)
                + footer(settled.scenario, settled.answer.warnings, withOutlook: false),
            pictures: drawn, data: SensitivityReport.data(sensitivity),
            command: command(
                .sensitivity, of: inquiry, names: names, options: options(of: offers, in: inquiry),
                setting: settled.overrides),
            overrides: settled.scenario.library.overrides, idle: settled.idle,
            asides: asides(.sensitivity, inquiry, offers: offers))
    }

    /// What stands below the result's own report, as commands of `plan` have it.
    func footer(_ scenario: Scenario, _ warnings: [Warning], withOutlook: Bool) -> Report {
        .groups([
            ScenarioReport.report(scenario, withOutlook: withOutlook), WarningsReport.report(warnings),
        ])
    }

    private func options(of offers: [Offer], in inquiry: Inquiry) -> [String] {
        let options = tokenOptions(of: offers, in: inquiry)
        // Where the host takes no part, commands of `plan` refuse what is said of it.
        guard let run = inquiry.question.run, offers.contains(where: { $0.subject == .thisHost })
        else { return options }
        return storeWords + options + ["--run", run]
    }

    /// A language model is named where its tokens are sold, and commands of `plan` refuse it elsewhere.
    func tokenOptions(of offers: [Offer], in inquiry: Inquiry) -> [String] {
        guard let tokens = inquiry.tokens, offers.contains(where: \.model.isPerToken) else { return [] }
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
