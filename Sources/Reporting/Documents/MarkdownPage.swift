import Charts

/// A document in GitHub Flavored Markdown: the same sentences and tables; of a drawing its words and its numbers.
package enum MarkdownPage {
    package static func render(_ document: Document) -> String {
        var lines = ["# \(escaped(document.title))", "", prose(document.answer), ""]
        for figure in document.figures {
            lines += ["- \(bold(figure.value)) \(escaped(figure.label))"]
        }
        lines += [""] + document.beside.map { "- \(prose($0))" }
        for figure in document.figures {
            lines += ["", "Where \(escaped(figure.value)) comes from:", ""] + self.lines(figure.origin)
        }
        for section in document.sections {
            lines += ["", "## \(escaped(section.title))", ""] + self.lines(section.blocks, level: 3)
        }
        lines += ["", prose(document.colophon)]
        return tidy(lines).joined(separator: "\n") + "\n"
    }

    private static func lines(_ blocks: [Document.Block], level: Int) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .report(let report): return lines(report)
            case .picture(let picture, let origin):
                return [
                    "", "\(bold(picture.title)) \(escaped(picture.description)) \(prose(origin))", "",
                ] + MarkdownTable.lines(ReportTable(picture.table)) + [""]
            case .fold(let title, _, let inner):
                let heading = String(repeating: "#", count: min(6, level))
                return ["", "\(heading) \(escaped(title))", ""] + lines(inner, level: level + 1)
            }
        }
    }

    private static func lines(_ report: Report) -> [String] {
        var isInList = false
        return report.blocks.flatMap { block -> [String] in
            let wasInList = isInList
            isInList = isItem(block)
            // What follows a list without an empty line becomes part of its last item.
            return (wasInList != isInList ? [""] : []) + lines(block)
        } + (isInList ? [""] : [])
    }

    private static func isItem(_ block: Report.Block) -> Bool {
        switch block {
        case .field, .branch: true
        case .title, .table, .note, .warning, .series, .chart, .gap: false
        }
    }

    private static func lines(_ block: Report.Block) -> [String] {
        switch block {
        case .title(let phrase): [bold(phrase.text), ""]
        case .table(let table): table.rows.isEmpty ? [] : MarkdownTable.lines(table) + [""]
        case .note(let phrase): [prose(phrase.text), ""]
        case .field(let label, let text, _): ["- \(escaped(label)): \(prose(text))"]
        case .warning(let message, let nextStep):
            ["", "> **warning** \(prose(Sentence.closed(message))) \(prose(nextStep))", ""]
        case .branch(let depth, let phrase):
            [String(repeating: "  ", count: depth) + "- \(prose(phrase.text))"]
        case .series(let label, _, let words): [escaped("\(label): \(words)"), ""]
        case .chart: []
        case .gap: [""]
        }
    }

    /// Without more than one empty line between two others; a table ends before what follows it.
    private static func tidy(_ lines: [String]) -> [String] {
        var tidy: [String] = []
        for line in lines {
            if line.isEmpty, tidy.last?.isEmpty ?? true { continue }
            tidy.append(line)
        }
        while tidy.last?.isEmpty == true { tidy.removeLast() }
        return tidy
    }

    /// Spaces within the asterisks, as a label may begin with, would be no bold but asterisks.
    private static func bold(_ text: String) -> String { MarkdownTable.bold(escaped(text)) }

    /// What is typed is a code span, as on the page.
    private static func prose(_ text: String) -> String {
        Prose.parts(text).map { part in
            switch part {
            case .plain(let words): escaped(words)
            case .typed(let words): MarkdownTable.code(words)
            }
        }.joined()
    }

    private static func escaped(_ text: String) -> String { MarkdownTable.escaped(text) }
}
