import ArgumentParser
import Charts
import Profiles
import Reporting
import ResultStore

/// A question of `plan` whose answer can be drawn in a report.
protocol PlanQuestion: KeptQuestion {
    var options: PlanOptions { get set }
    /// Refuses what it names and cannot be asked about, before anything is reckoned.
    func check() throws
}

extension PlanQuestion {
    var answering: AnswerOptions { options.answer }
    var profiles: ProfilesOption {
        get { options.scenario.profiles }
        set { options.scenario.profiles = newValue }
    }
}

/// An answer in all the forms in which it is shown.
struct PlannedAnswer {
    let answer: any Encodable
    /// The files that it rests on.
    let sources: () throws -> [SavedAnswer.Source]
    /// On which it rests too.
    let runs: [SavedAnswer.Run]
    /// For programs.
    let data: () -> ReportTable
    /// For people.
    let text: () -> Report
    /// The same on one line.
    let summary: () -> String
    /// Of the uses whose years it is about.
    let worths: () -> [PlanWorth]
    /// By a name that no other answer has.
    let pictures: (String) -> [Picture]
    /// What it rests on, with sources and dates.
    let origins: () throws -> Report

    init(
        _ answer: some Encodable, of library: ProfileLibrary, runs: [SavedAnswer.Run] = [],
        data: @escaping () -> ReportTable,
        summary: @escaping () -> String, text: @escaping () -> Report,
        worths: @escaping () -> [PlanWorth] = { [] },
        pictures: @escaping (String) -> [Picture] = { _ in [] },
        origins: @escaping () throws -> Report = { Report() }
    ) {
        self.init(
            answer,
            from: { library.files.map { SavedAnswer.Source(path: $0.place, text: library.text(of: $0)) } },
            runs: runs, data: data, summary: summary, text: text, worths: worths,
            pictures: pictures, origins: origins)
    }

    init(
        _ answer: some Encodable, from sources: @escaping () throws -> [SavedAnswer.Source],
        runs: [SavedAnswer.Run] = [], data: @escaping () -> ReportTable,
        summary: @escaping () -> String, text: @escaping () -> Report,
        worths: @escaping () -> [PlanWorth] = { [] },
        pictures: @escaping (String) -> [Picture] = { _ in [] },
        origins: @escaping () throws -> Report = { Report() }
    ) {
        (self.answer, self.sources, self.runs, self.data) = (answer, sources, runs, data)
        (self.summary, self.text, self.worths) = (summary, text, worths)
        (self.pictures, self.origins) = (pictures, origins)
    }
}
