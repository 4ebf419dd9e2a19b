import ArgumentParser
import Charts
import Foundation
import Profiles
import Reporting
import RunRecords
import SystemFiles

/// The questions of `plan` that a report answers too.
struct PlanOfReport: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A file of questions of `plan`, one a line, as in: project h100-sxm --years 10. A line with # is a remark.",
            valueName: "file"),
        completion: .file())
    var plan: String?

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "One such question, in quotes; may be repeated.", valueName: "question"))
    var ask: [String] = []

    /// One that cannot be asked.
    struct Fault: Error, CustomStringConvertible {
        var place: String
        var question: String
        var reason: String

        var description: String { "\(place): \(question.quoted): \(reason)" }
    }

    fileprivate struct Asked {
        var place: String
        var words: [String]
        var text: String { words.joined(separator: " ") }
    }

    /// Questions that can be asked, in their order.
    struct Questions {
        fileprivate var all: [(asked: Asked, question: any PlanQuestion)]
    }

    /// All are looked at before the first is answered, which may take long.
    func questions() throws -> Questions {
        Questions(
            all: try asked().map { asked in
                let question = try Self.question(asked)
                try Self.naming(asked) { try question.check() }
                return (asked, question)
            })
    }

    /// A section for each question.
    static func answers(_ questions: Questions) throws -> [RunDocument.Plan] {
        try questions.all.enumerated().map { order, one in
            let (asked, question) = one
            let answer = try naming(asked) { try question.answered() }
            let origin = """
                Answered by wattmark plan \(asked.text), from what is named below it, with each \
                figure's source and date.
                """
            let pictures = answer.pictures("plan-\(order + 1)")
            let section = Document.Section(
                "Plan: \(asked.text)", anchor: "plan-\(order + 1)",
                pictures.map { .picture($0, origin: origin) } + [.report(answer.text())]
                    + [
                        .fold(
                            title: "What it rests on, with sources and dates", anchor: nil,
                            [.report(try answer.origins())])
                    ])
            return RunDocument.Plan(section, answer: answer.summary() + ".", worths: answer.worths())
        }
    }

    private func asked() throws -> [Asked] {
        var all: [Asked] = []
        if let plan {
            let text = String(decoding: try InputFile(path: plan).read(), as: UTF8.self)
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
                guard let first = words.first, !first.hasPrefix("#") else { continue }
                all.append(Asked(place: "\(plan):\(number + 1)", words: words))
            }
            guard !all.isEmpty else { throw NoQuestion(file: plan) }
        }
        return all
            + ask.map {
                Asked(place: "--ask", words: $0.split(whereSeparator: \.isWhitespace).map(String.init))
            }
    }

    private struct NoQuestion: Error, CustomStringConvertible {
        var file: String
        var description: String {
            "--plan \(file) holds no question; write one a line, as in: project h100-sxm --years 10"
        }
    }

    /// Says which question a fault is of, but where it has an exit code of its own.
    private static func naming<Answer>(_ asked: Asked, _ work: () throws -> Answer) throws -> Answer {
        do {
            return try work()
        } catch  where ExitStatus.code(of: error) == nil {
            throw Fault(place: asked.place, question: asked.text, reason: PlanCommand.message(for: error))
        }
    }

    private static func question(_ asked: Asked) throws -> any PlanQuestion {
        let text = asked.text
        for idle in ["--json", "--csv", "--summary", "--save"] where asked.words.contains(idle) {
            throw Fault(
                place: asked.place, question: text,
                reason: "\(idle) is of an answer that is printed: leave it out")
        }
        if let unknown = UnknownCommand.first(in: ["plan"] + asked.words.prefix(1)) {
            throw Fault(place: asked.place, question: text, reason: unknown.reason)
        }
        guard asked.words.first != "concentration" else {
            throw Fault(
                place: asked.place, question: text,
                reason: "concentration is of pools and not of a megawatt: ask `wattmark plan concentration`")
        }
        let command: any ParsableCommand
        do {
            command = try PlanCommand.parseAsRoot(asked.words)
        } catch {
            let reason = UnknownOption.reworded(
                PlanCommand.message(for: error), in: UnknownOption.command(of: ["plan"] + asked.words))
            throw Fault(place: asked.place, question: text, reason: reason)
        }
        guard let question = command as? any PlanQuestion else {
            throw Fault(
                place: asked.place, question: text,
                reason:
                    "give breakeven, sensitivity, project, simulate or split, with its subjects and options"
            )
        }
        return question
    }
}
