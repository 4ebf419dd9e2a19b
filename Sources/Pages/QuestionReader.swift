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
        let preset = noting(nil) {
            try desk.scenarios.scenario(Self.choice(of: named), today: today)
        }
        var inquiry = Inquiry(
            question: named, today: today, record: record, subjects: subjects, tokens: tokens)
        var levers: [Lever] = []
        if let preset { levers = self.levers(of: inquiry, in: preset) ?? [] }
        words = PageWords(levers)
        readOverrides(levers, beside: Origin(query, of: inquiry, at: desk))
        inquiry = Inquiry(
            question: question, today: today, record: record, subjects: subjects, tokens: tokens)
        if faults.isEmpty { checkTogether(inquiry) }
        return Reading(
            written: query, question: question, faults: faults, levers: levers,
            inquiry: faults.isEmpty ? inquiry : nil)
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

    /// What the page lets move: every input of one of the subjects, by any of their results, and what all share.
    static func levers(of inquiry: Inquiry, in preset: Scenario) throws -> [Lever] {
        let pricing = try inquiry.pricing(in: preset)
        let offers = try inquiry.subjects.map { try pricing.offer($0) }
        var seen: Set<String> = []
        return (PlanInput.common + pricing.inputs(of: offers, for: .npv)).compactMap { input in
            guard seen.insert(input.key).inserted, let value = input.value(in: preset) else { return nil }
            return Lever(input: input, preset: value)
        }
    }

    private mutating func levers(of inquiry: Inquiry, in preset: Scenario) -> [Lever]? {
        noting(.subject) { try Self.levers(of: inquiry, in: preset) }
    }

    private mutating func readOverrides(_ levers: [Lever], beside origin: Origin?) {
        var overrides: [ProfileOverride] = []
        var seen: Set<String> = []
        for field in query.fields where field.name.contains(".") {
            guard !field.value.allSatisfy({ $0 == " " }) else { continue }
            do {
                guard let override = try moved(field, levers, beside: origin) else {
                    // What is said twice is not clear, even where once it says nothing new.
                    if !seen.insert(field.name.trimmed).inserted { noteTwice(field) }
                    continue
                }
                guard seen.insert(override.key).inserted else {
                    noteTwice(field)
                    continue
                }
                overrides.append(override)
            } catch {
                faults.append(FieldFault(field.name, words.sentence(error)))
            }
        }
        question.overrides = overrides.sorted { $0.key < $1.key }
    }

    private mutating func noteTwice(_ field: FormQuery.Field) {
        faults.append(FieldFault(field.name, "\(words.label(field.name)) is given twice; give it once"))
    }

    /// What a field sets, by its full key and in plain digits, so that each scenario has one address; `nil` where it says what
    /// is there already.
    private func moved(
        _ field: FormQuery.Field, _ levers: [Lever], beside origin: Origin?
    ) throws -> ProfileOverride? {
        let written = try ProfileOverride("\(field.name)=\(field.value)")
        if let lever = levers.first(where: { $0.key == written.key }) {
            return try moved(lever, to: written.plainValue(of: lever.key), beside: origin)
        }
        if let origin, origin.has(written) { return nil }
        var choice = Self.choice(of: question)
        choice.overrides = [written]
        let scenario = try desk.scenarios.scenario(choice, today: today)
        guard let applied = scenario.library.overrides.first, !applied.isAsBefore else { return nil }
        if let lever = levers.first(where: { $0.key == applied.key }) {
            return try moved(lever, to: applied.value, beside: origin)
        }
        let digits = Double(applied.value).map(plain) ?? applied.value
        return try ProfileOverride("\(applied.key)=\(digits)")
    }

    private func moved(_ lever: Lever, to text: String, beside origin: Origin?) throws -> ProfileOverride? {
        let value = Double(text)
        if let sentence = lever.fault(of: value) { throw LeverFault(description: sentence) }
        // The form holds every lever; what is not moved is not set.
        guard let value, !lever.isUnmoved(at: value) else { return nil }
        let override = try ProfileOverride("\(lever.key)=\(plain(value))")
        if let origin, origin.has(override) { return nil }
        var choice = Self.choice(of: question)
        choice.overrides = [override]
        _ = try desk.scenarios.scenario(choice, today: today)
        return override
    }

    private struct LeverFault: Error, CustomStringConvertible {
        let description: String
    }

    /// What is right by itself may contradict something else.
    private mutating func checkTogether(_ inquiry: Inquiry) {
        do {
            _ = try desk.scenarios.scenario(inquiry.choice(inquiry.outlook), today: today)
        } catch EconomicsError.twoHashprices {
            faults.append(
                FieldFault(PlanInput.hashprice.key, words.sentence(EconomicsError.twoHashprices)))
        } catch {
            faults.append(FieldFault(nil, words.sentence(error)))
        }
    }
}

extension String {
    /// Without the spaces around it.
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
