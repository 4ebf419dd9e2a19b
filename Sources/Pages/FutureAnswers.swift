import Charts
import Economics
import Planning
import Profiles
import Quantities
import Reporting
import RunRecords

/// Questions about years to come.
extension Desk {
    func project(_ inquiry: Inquiry) throws -> ViewAnswer {
        let names = inquiry.subjects
        struct Asked {
            var plans: [UsePlan]
            var result: ProjectionAnswer
            var findings: [PlanFindings]
        }
        func asked(_ scenario: Scenario) throws -> Asked {
            let model = try inquiry.future(in: scenario)
            let plans = try decidedPlans(names, in: model, isDrawn: false)
            return Asked(
                plans: plans, result: try model.projectionAnswer(of: plans),
                findings: try plans.map { try model.findings(on: $0) })
        }
        let settled = try settled(inquiry, inquiry.outlook, answer: asked) { scenario, answer in
            let model = try inquiry.future(in: scenario)
            let plans = try decidedPlans(names, in: model, isDrawn: false)
            // What is found beside takes longest, and is asked only where all else is the same.
            return try model.projectionAnswer(of: plans).withoutIdleWorld == answer.result.withoutIdleWorld
                && plans.map { try model.findings(on: $0) } == answer.findings
        }
        var result = settled.answer.result
        result.take(settled.answer.findings)
        let model = try inquiry.future(in: settled.scenario)
        let picture = PlanPictures.projection(result, name: "years")
        let offers = try names.map { try model.offer($0) }
        return ViewAnswer(
            headline: picture.description,
            presetHeadline: try atPreset(
                .project, inquiry, inquiry.outlook, moved: settled.overrides, now: picture.description
            ) { scenario in
                let model = try inquiry.future(in: scenario)
                let plans = try decidedPlans(names, in: model, isDrawn: false)
                return PlanPictures.projection(try model.projectionAnswer(of: plans), name: "preset")
                    .description
            },
            report: ProjectionReport.report(result)
                + footer(
                    settled.scenario, try model.advice(on: settled.answer.plans, today: inquiry.today),
                    withOutlook: true),
            pictures: [picture], data: ProjectionReport.data(result),
            command: command(
                .project, of: inquiry, names: names,
                options: yearOptions(inquiry) + tokenOptions(of: offers, in: inquiry),
                setting: settled.overrides),
            overrides: settled.scenario.library.overrides, idle: settled.idle,
            asides: asides(.project, inquiry, offers: offers))
    }

    func simulate(_ inquiry: Inquiry) throws -> ViewAnswer {
        let names = inquiry.subjects
        let question = inquiry.question
        func simulated(_ scenario: Scenario, paths: Int) throws -> (SimulationAnswer, [UsePlan], FutureModel)
        {
            let model = try inquiry.future(in: scenario)
            let plans = try decidedPlans(names, in: model, isDrawn: true)
            let answer = try model.simulationAnswer(
                of: plans, paths: paths, seed: question.seed, threads: threads)
            return (answer, plans, model)
        }
        let settled = try settledOnFewPaths(inquiry) { scenario in
            try simulated(scenario, paths: FutureModel.fewPaths).0
        }
        let (result, plans, model) = try simulated(settled.scenario, paths: question.paths)
        let pictures = PlanPictures.simulation(result, name: "chance")
        let headline = pictures.first?.description ?? ""
        let offers = try names.map { try model.offer($0) }
        return ViewAnswer(
            headline: headline,
            presetHeadline: try atPreset(
                .simulate, inquiry, inquiry.outlook, moved: settled.overrides, now: headline
            ) { scenario in
                let preset = try simulated(scenario, paths: question.paths).0
                return PlanPictures.simulation(preset, name: "preset").first?.description ?? ""
            },
            report: SimulationReport.report(result)
                + footer(
                    settled.scenario, try model.advice(on: plans, today: inquiry.today), withOutlook: true),
            pictures: pictures, data: SimulationReport.data(result),
            command: command(
                .simulate, of: inquiry, names: names,
                options: yearOptions(inquiry) + chanceOptions(inquiry)
                    + tokenOptions(of: offers, in: inquiry),
                setting: settled.overrides),
            overrides: settled.scenario.library.overrides, idle: settled.idle,
            asides: asides(.simulate, inquiry, offers: offers))
    }

    func split(_ inquiry: Inquiry) throws -> ViewAnswer {
        let question = inquiry.question
        struct Asked {
            var result: SplitAnswer
            var plans: [UsePlan]
        }
        let pair = splitPair(of: question)
        func asked(_ scenario: Scenario, paths: Int) throws -> Asked {
            let model = try inquiry.future(in: scenario)
            let (hashing, hosting) = try model.bestPair(
                hashing: pair.hashing, hosting: pair.hosting, by: .mean, seed: question.seed)
            let plans = try [hashing, hosting].map { try model.decidedPlan($0.offer, isDrawn: true) }
            return Asked(
                result: try model.splitAnswer(
                    hashing: hashing, hosting: hosting, plans: plans, objective: .mean, paths: paths,
                    seed: question.seed, threads: threads, rows: Self.frontierRows), plans: plans)
        }
        let settled = try settledOnFewPaths(inquiry) { scenario in
            try asked(scenario, paths: FutureModel.fewPaths).result
        }
        let model = try inquiry.future(in: settled.scenario)
        let answer = try asked(settled.scenario, paths: question.paths)
        let picture = PlanPictures.split(answer.result, name: "mix")
        var options = yearOptions(inquiry) + chanceOptions(inquiry)
        if let name = pair.hashing { options += ["--hashing", name] }
        let offers = answer.result.offers
        if let name = pair.hosting {
            options += ["--hosting", name] + tokenOptions(of: offers, in: inquiry)
        } else if let tokens = inquiry.tokens {
            // Tokens are among what the best host is chosen from.
            options += ["--model", tokens.model]
        }
        return ViewAnswer(
            headline: picture.description,
            presetHeadline: try atPreset(
                .split, inquiry, inquiry.outlook, moved: settled.overrides, now: picture.description
            ) { scenario in
                PlanPictures.split(
                    try asked(scenario, paths: question.paths).result, name: "preset"
                ).description
            },
            report: SplitReport.report(answer.result)
                + footer(
                    settled.scenario, try model.advice(on: answer.plans, today: inquiry.today),
                    withOutlook: true),
            pictures: [picture], data: SplitReport.data(answer.result),
            command: command(
                .split, of: inquiry, names: [], options: options, setting: settled.overrides),
            overrides: settled.scenario.library.overrides, idle: settled.idle,
            asides: asides(.split, inquiry, offers: offers))
    }

    /// As many as `plan split` shows by default.
    private static let frontierRows = 11

    /// What moves a walk moves it on few paths too. Nothing is asked where nothing was set.
    private func settledOnFewPaths<Answer: Equatable>(
        _ inquiry: Inquiry, answer: (Scenario) throws -> Answer
    ) throws -> Settled<Answer?> {
        let isUnset = inquiry.question.overrides.isEmpty
        return try settled(inquiry, inquiry.outlook) {
            isUnset ? nil : try answer($0)
        } isSame: {
            try answer($0) == $1
        }
    }

    private func decidedPlans(_ names: [String], in model: FutureModel, isDrawn: Bool) throws -> [UsePlan] {
        try names.map { try model.decidedPlan(try model.offer($0), isDrawn: isDrawn) }
    }

    private func yearOptions(_ inquiry: Inquiry) -> [String] {
        let years = inquiry.question.years
        return years == Question.usualYears ? [] : ["--years", "\(years)"]
    }

    /// Commands draw more paths by default, so the number is always named.
    private func chanceOptions(_ inquiry: Inquiry) -> [String] {
        let question = inquiry.question
        let seed = question.seed == Question.usualSeed ? [] : ["--seed", "\(question.seed)"]
        return ["--paths", "\(question.paths)"] + seed
    }
}
