import ArgumentParser
import Charts
import Profiles
import Reporting
import ResultStore

/// A question of `plan` whose answer can be printed, kept, and drawn in a report.
protocol PlanQuestion: ParsableCommand {
    /// Asked anew each time.
    func answered() throws -> PlannedAnswer
}

/// An answer of `plan` in all the forms in which it is shown.
struct PlannedAnswer {
    let answer: any Encodable
    /// Whose files it rests on.
    let library: ProfileLibrary
    /// On which it rests too.
    let runs: [SavedAnswer.Run]
    /// For programs.
    let data: () -> ReportTable
    /// For people.
    let text: () -> Report
    /// By a name that no other answer has.
    let pictures: (String) -> [Picture]

    init(
        _ answer: some Encodable, of library: ProfileLibrary, runs: [SavedAnswer.Run] = [],
        data: @escaping () -> ReportTable,
        text: @escaping () -> Report, pictures: @escaping (String) -> [Picture]
    ) {
        (self.answer, self.library, self.runs, self.data) = (answer, library, runs, data)
        (self.text, self.pictures) = (text, pictures)
    }
}

extension AnswerOptions {
    func print(_ planned: PlannedAnswer) throws {
        try print(
            planned.answer, of: planned.library, runs: planned.runs, csv: planned.data, text: planned.text)
    }
}
