import PlainText
import Reporting

/// What a page of what was measured says, before it is written.
struct StoredAnswer {
    /// What is there where something is stored.
    struct Found {
        let sections: [Document.Section]
        /// That says the same.
        let command: ShownCommand
        /// As its `--csv` has it.
        let data: () throws -> String
        /// Markup that stands before the sections.
        var lead = ""
    }

    let page: StoredPage
    let query: FormQuery
    let title: String
    /// In a sentence.
    let answer: String
    /// `nil` where nothing is stored yet.
    let found: Found?

    var files: PageFiles? {
        found.map {
            PageFiles(
                place: page.rawValue, query: query, parts: DocumentParts(of: $0.sections), data: $0.data)
        }
    }

    var html: String {
        let body = found.map {
            "\($0.lead)\($0.command.html)\($0.sections.map(HTMLPage.section).joined())\(files?.html ?? "")"
        }
        return """
            <main id="answer" tabindex="-1">
            <p class="answer" id="headline">\(answer.escapedForXML)</p>
            \(body ?? "")</main>

            """
    }
}
