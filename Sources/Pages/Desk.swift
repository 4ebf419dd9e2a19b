import Economics
import Planning
package import Profiles
package import ResultStore
import RunRecords

/// Answers the questions of the page from one library of profiles and one store, with the code of the commands.
package struct Desk: Sendable {
    package let library: ProfileLibrary
    /// What stands in every command that is shown, because the page was started with it: `--profiles-dir FOLDER`.
    let profileWords: [String]
    /// The same of the store.
    let storeWords: [String]
    /// Where runs are looked for, as people write it.
    let storePlace: String
    /// Of a simulation, which gives the same digits by any number.
    let threads: Int
    /// Who is compared where nobody is named: of what hashes and of what is rented by the hour the one that leaves most at the
    /// usual site and market, and powered space.
    package let usualSubjects: [String]
    /// The market, the site and the outlook where none is named.
    package let usual: ProfileChoice
    let scenarios: ScenarioDesk
    /// One takes some hundred kilobytes.
    let axes = RecentValues<AxisKey, DollarAxis>(room: 24)
    /// What the preset was answered with, in a sentence: every move of a lever is set beside it.
    private let presets = RecentValues<PresetKey, String>(room: 200)
    /// Of the presets and machines that were asked about last.
    let bounds = RecentValues<LeverBounds.Key, LeverBounds>(room: 24)
    /// `nil` where there is none yet.
    private let openStore: @Sendable () throws -> (any RunStore)?

    /// - Throws: where the profiles have no market or no site.
    package init(
        library: ProfileLibrary, profileWords: [String] = [], storeWords: [String] = [],
        storePlace: String = "the store", threads: Int, today: CalendarDate,
        store: @escaping @Sendable () throws -> (any RunStore)?
    ) throws {
        (self.library, self.storePlace) = (library, storePlace)
        (self.profileWords, self.storeWords, self.threads) = (profileWords, storeWords, threads)
        openStore = store
        scenarios = ScenarioDesk(library)
        let scenario = try scenarios.scenario(ScenarioChoice(future: .usual), today: today)
        usual = ProfileChoice(
            market: scenario.market.id, site: scenario.site.id, outlook: scenario.outlook?.id)
        let axis = try DollarAxis(in: Pricing(scenario), isShown: false, today: today)
        let ranked = axis.entries.filter { $0.notRanked == nil && $0.row.mwBasis == .facility }.map(\.row)
        let best = [PriceModel.hashprice, .perDeviceHour, .perKilowatt].compactMap { model in
            ranked.first { $0.model == model }
        }
        usualSubjects = best.map(\.subject.description)
    }

    package func store() throws -> (any RunStore)? { try openStore() }

    /// Waits until the store answers at all, whatever it says.
    func touchStore() { _ = try? store()?.list(limit: 1) }

    /// - Throws: where there is no such run.
    func record(_ reference: String) throws -> RunRecord {
        guard let store = try store() else { throw NoRuns(place: storePlace) }
        return try store.record(matching: reference)
    }

    /// What to do then, which every page of them says.
    struct NoRuns: Error, CustomStringConvertible {
        let place: String

        var description: String {
            """
            no runs are stored in \(place) yet; `wattmark run` measures this host and makes the first, and `wattmark results \
            import FILE` takes in those of others
            """
        }
    }

    package func reading(_ query: FormQuery, for view: View = .axis, today: CalendarDate) -> Reading {
        QuestionReader.read(query, for: view, at: self, today: today)
    }

    /// - Throws: why it has no answer, in a sentence.
    package func answer(_ view: View, to inquiry: Inquiry) throws -> ViewAnswer {
        switch view {
        case .axis: try axis(inquiry)
        case .breakeven: try breakeven(inquiry)
        case .sensitivity: try sensitivity(inquiry)
        case .project: try project(inquiry)
        case .simulate: try simulate(inquiry)
        case .split: try split(inquiry)
        case .concentration: try concentration(inquiry)
        }
    }

    /// A scenario without what does not move its answer, which a command would refuse.
    struct Settled<Answer> {
        var scenario: Scenario
        var answer: Answer
        var overrides: [ProfileOverride]
        /// Keys of what was left out.
        var idle: [String]
    }

    /// - Parameter isSame: whether the answer to another scenario is the same.
    func settled<Answer>(
        _ inquiry: Inquiry, _ future: ScenarioChoice.Future, answer: (Scenario) throws -> Answer,
        isSame: (Scenario, Answer) throws -> Bool
    ) throws -> Settled<Answer> {
        var choice = inquiry.choice(future)
        let all = inquiry.question.overrides
        var scenario = try scenarios.scenario(choice, today: inquiry.today)
        var value = try answer(scenario)
        var isWhole = true
        while let place = try choice.idlePlace(
            of: { try scenarios.scenario($0, today: inquiry.today) }, answer: { try isSame($0, value) })
        {
            choice.overrides.remove(at: place)
            isWhole = false
        }
        if !isWhole {
            scenario = try scenarios.scenario(choice, today: inquiry.today)
            value = try answer(scenario)
        }
        let kept = Set(choice.overrides.map(\.key))
        return Settled(
            scenario: scenario, answer: value, overrides: choice.overrides,
            idle: all.map(\.key).filter { !kept.contains($0) })
    }

    /// What the preset would say; `nil` where nothing was moved.
    ///
    /// - Parameter now: what is answered, which is the preset's where nothing was moved.
    func atPreset(
        _ view: View, _ inquiry: Inquiry, _ future: ScenarioChoice.Future, moved: [ProfileOverride],
        now: String, headline: (Scenario) throws -> String
    ) throws -> String? {
        let key = PresetKey(view, inquiry)
        guard !moved.isEmpty else {
            _ = presets.value(key) { now }
            return nil
        }
        return try presets.value(key) {
            var choice = inquiry.choice(future)
            choice.overrides = []
            return try headline(try scenarios.scenario(choice, today: inquiry.today))
        }
    }

    /// The command of a view, up to what is its own.
    func command(
        _ view: View, of inquiry: Inquiry, names: [String], options: [String],
        setting overrides: [ProfileOverride]
    )
        -> ShownCommand
    {
        let question = inquiry.question
        var command = ShownCommand(view.command + names + profileWords)
        command.add("--market", question.market)
        command.add("--site", question.site)
        if view.looksAhead { command.add("--outlook", question.outlook) }
        command.words += options
        for override in overrides { command.add("--set", "\(override.key)=\(override.value)") }
        return command
    }
}
