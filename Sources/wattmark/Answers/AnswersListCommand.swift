import ArgumentParser
import Reporting
import ResultStore

struct AnswersListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the answers that are kept.",
        discussion: """
            A damaged one is listed with what is wrong.

              wattmark answers list
              wattmark answers list --csv
            """)

    @OptionGroup var format: FormatOptions

    func run() throws { try Self.list(AnswerOptions.shelf, format: format) }

    static func list(_ shelf: AnswerShelf, format: FormatOptions) throws {
        let rows = try shelf.names().map { name in
            do {
                return KeptAnswersReport.Row(try shelf.answer(name))
            } catch {
                return KeptAnswersReport.Row(
                    name: name, savedAt: nil, tool: nil, arguments: nil, runs: nil, fault: "\(error)")
            }
        }
        try format.print(rows) {
            KeptAnswersReport.data(rows)
        } text: {
            KeptAnswersReport.report(rows)
        }
    }
}

extension KeptAnswersReport.Row {
    fileprivate init(_ saved: SavedAnswer) {
        self.init(
            name: saved.name, savedAt: saved.savedAt, tool: saved.tool, arguments: saved.arguments,
            runs: saved.runs.map(\.id), fault: nil)
    }
}
