import Economics
import Foundation
import Planning
import Profiles
import Quantities
import RunRecords

/// What a form holds, read against the profiles: the question, or which field is wrong and why.
package struct Reading: Sendable {
    /// As it was written.
    package let written: FormQuery
    /// Of the fields that are right.
    package let question: Question
    package let faults: [FieldFault]
    /// Of the site, the market and the machines; empty where these are wrong.
    package let levers: [Lever]
    /// `nil` where it cannot be had.
    let preset: Scenario?
    /// With what is set, as far as it goes together; else the preset.
    let scenario: Scenario?
    /// `nil` where a field is wrong.
    package let inquiry: Inquiry?

    /// Where there is no answer: what is wrong with the store is no fault of who asks.
    var status: Int { faults.map(\.status).max() ?? 422 }
}

struct QuestionReader {
    private let desk: Desk
    private let today: CalendarDate
    private let query: FormQuery
    private let view: View
    private var question = Question()
    private var faults: [FieldFault] = []
    /// Of the levers, once these are known.
    private var words = PageWords()

    static func read(_ query: FormQuery, for view: View, at desk: Desk, today: CalendarDate) -> Reading {
        var reader = QuestionReader(desk: desk, today: today, query: query, view: view)
        return reader.reading()
    }

    private init(desk: Desk, today: CalendarDate, query: FormQuery, view: View) {
        (self.desk, self.today, self.query, self.view) = (desk, today, query, view)
    }

    private mutating func reading() -> Reading {
        readNames()
        readNumbers()
        let (desk, today, named) = (desk, today, question)
        let tokens = named.model.map { TokenDemand.usual(of: $0) }
        var record: RunRecord?
        if let run = named.run { record = noting(.run) { try desk.record(run) } }
        let subjects = named.subjects.isEmpty ? desk.usualSubjects : named.subjects
        func inquiry(_ question: Question) -> Inquiry {
            Inquiry(question: question, today: today, record: record, subjects: subjects, tokens: tokens)
        }
        let asked = inquiry(named)
        let preset = noting(nil) { try desk.scenarios.scenario(Self.choice(of: named), today: today) }
        let list = preset.flatMap { preset in
            noting(.subject) { try LeverList(of: asked, in: preset) }
        }
        var levers = list?.levers ?? []
        words = PageWords(levers)
        var reader = OverrideReader(
            levers, words: words, origin: Origin(query, of: asked, at: desk), choice: Self.choice(of: named),
            desk: desk, today: today)
        reader.read(query)
        question.overrides = reader.overrides
        faults += reader.faults
        var scenario = preset
        var unpriced = list?.faults ?? []
        if faults.isEmpty, let list {
            let asked = inquiry(question)
            scenario = reader.together(asked.choice(asked.outlook))
            faults += reader.faults
            // What cannot be priced as the profiles are may be by what is set; where nothing is, the list is known.
            if let scenario, !question.overrides.isEmpty,
                let moved = noting(.subject, { try LeverList(of: asked, in: scenario) })
            {
                levers = list.levers(moved: moved, setting: question.overrides)
                words = PageWords(levers)
                unpriced = moved.faults
            }
        }
        for (place, error) in unpriced {
            let field = Question.Parameter.subject.rawValue
            faults.append(FieldFault(field, at: place, words.sentence(error)))
        }
        return Reading(
            written: query, question: question, faults: faults, levers: levers, preset: preset,
            scenario: scenario ?? preset, inquiry: faults.isEmpty ? inquiry(question) : nil)
    }

    /// Of the preset.
    private static func choice(of question: Question) -> ScenarioChoice {
        ScenarioChoice(
            market: question.market, site: question.site,
            future: question.outlook.map { .named($0) } ?? .usual)
    }

    private mutating func readNames() {
        let library = desk.library
        let usual = desk.usual
        question.market = name(.market, unless: usual.market) { try library.market($0).id }
        question.site = name(.site, unless: usual.site) { try library.site($0).id }
        question.outlook = name(.outlook, unless: usual.outlook) { try library.outlook($0).id }
        question.model = name(.model) { try library.model($0).id }
        question.shares = name(.shares, unless: desk.newestShares?.id) { try library.shares($0).id }
        question.run = name(.run) { $0 }
        var subjects: [String] = []
        for subject in query.values(of: Question.Parameter.subject.rawValue).map(\.trimmed)
        where !subject.isEmpty && !subjects.contains(subject) {
            subjects.append(subject)
        }
        if subjects.count > Question.mostSubjects {
            note(.subject, "\(subjects.count) machines are named; compare \(Question.mostSubjects) at most")
            subjects = []
        }
        // Where nobody is named a split is between the best, and not between the usual ones.
        question.subjects = subjects == desk.usualSubjects && view != .split ? [] : subjects
        for field in query.fields
        where !field.name.contains(".") && Question.Parameter(rawValue: field.name) == nil {
            faults.append(.stranger(field.name))
        }
    }

    private mutating func readNumbers() {
        question.years =
            number(.years, 1...30, "how many years are looked ahead is a whole number from 1 to 30")
            ?? Question.usualYears
        question.paths =
            number(
                .paths, 100...Question.mostPaths,
                "how many paths are drawn is a whole number from 100 to \(Question.mostPaths); the command takes more"
            ) ?? Question.usualPaths
        question.seed =
            number(.seed, 0...UInt64.max, "the seed is a whole number from 0 to \(UInt64.max)")
            ?? Question.usualSeed
    }

    /// The one value of a field; `nil` where it is empty.
    private mutating func value(_ parameter: Question.Parameter) -> String? {
        let values = query.values(of: parameter.rawValue).map(\.trimmed).filter { !$0.isEmpty }
        guard values.count <= 1 else {
            note(parameter, "\(parameter.rawValue) is given \(values.count) times; give it once")
            return nil
        }
        return values.first
    }

    /// - Parameter usual: what need not be named.
    private mutating func name(
        _ parameter: Question.Parameter, unless usual: String? = nil, _ find: (String) throws -> String
    ) -> String? {
        guard let value = value(parameter), value != usual else { return nil }
        return noting(parameter) { try find(value) }
    }

    private mutating func number<Number: FixedWidthInteger>(
        _ parameter: Question.Parameter, _ range: ClosedRange<Number>, _ sentence: String
    ) -> Number? {
        guard let text = value(parameter) else { return nil }
        guard let number = Number(text), range.contains(number) else {
            note(parameter, sentence)
            return nil
        }
        return number
    }

    private mutating func note(_ parameter: Question.Parameter?, _ sentence: String) {
        faults.append(FieldFault(parameter?.rawValue, sentence))
    }

    private mutating func noting<Value>(_ parameter: Question.Parameter?, _ read: () throws -> Value)
        -> Value?
    {
        do {
            return try read()
        } catch {
            faults.append(
                FieldFault(parameter?.rawValue, words.sentence(error), status: StoreStatus.of(error)))
            return nil
        }
    }
}

extension String {
    /// Without the spaces around it.
    var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
