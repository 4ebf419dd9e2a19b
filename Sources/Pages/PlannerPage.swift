import Charts
import PlainText
import Planning
import Profiles
import Reporting
import RunRecords

/// The page of one view: the form, and beside it the answer or what stands in its way.
struct PlannerPage {
    let view: View
    let reading: Reading
    let form: LeverForm
    /// `nil` where a field is wrong.
    let answer: ViewAnswer?
    /// Why there is no answer though each field is right.
    let refusal: String?
    /// What is to be known of where the figures are from.
    let note: String?
    let tool: Tool

    var html: String {
        PageShell(
            title: view.question, views: PageShell.views(current: view, of: reading.question), tool: tool,
            isPlanner: true
        ).html(
            """
            <main id="answer" tabindex="-1">
            \(headline)<div class="desk">
            \(form.html)<div id="results">
            \(body)</div>
            </div>
            </main>

            """)
    }

    private var headline: String {
        // Read out when it changes.
        "<p class=\"answer\" id=\"headline\" role=\"status\" aria-label=\"Answer\">\(sentence.escapedForXML)</p>\n"
    }

    private var sentence: String {
        if let answer { return answer.headline }
        if let refusal { return "There is no answer: \(refusal)" }
        let sentences = reading.faults.map(\.sentence)
        let more = sentences.count - Self.mostSentences
        let rest =
            more > 0 ? ["\(more) more \(more == 1 ? "field is" : "fields are") not right."] : []
        return (["Nothing is answered."] + sentences.prefix(Self.mostSentences) + rest).joined(separator: " ")
    }

    /// Each stands beside its field too.
    private static let mostSentences = 4

    private var body: String {
        guard let answer else { return "" }
        return """
            \(changes(answer))\(answer.command.html)\(HTMLPage.section(Self.section(of: answer, view)))\(Self.files(of: answer, view, reading.question).html)\(note.map { "<p class=\"note\">\($0.escapedForXML)</p>\n" } ?? "")
            """
    }

    static func files(of answer: ViewAnswer, _ view: View, _ question: Question) -> PageFiles {
        PageFiles(
            place: view.rawValue, query: question.query,
            parts: DocumentParts(of: [section(of: answer, view)])
        ) { CSVTable.render(answer.data) }
    }

    private static func section(of answer: ViewAnswer, _ view: View) -> Document.Section {
        let origin = "Answered by \(answer.command.text)."
        let blocks =
            answer.pictures.map { Document.Block.picture($0, origin: origin) } + [.report(answer.report)]
        return Document.Section(view.title, anchor: "figures", blocks)
    }

    private func changes(_ answer: ViewAnswer) -> String {
        var html = ""
        if !answer.overrides.isEmpty {
            let items = answer.overrides.map { change in
                "<li>\(said(change).escapedForXML)</li>\n"
            }
            html += """
                <section aria-label="What changed"><h2 id="changed">What changed</h2>
                <ul>
                \(items.joined())</ul>

                """
            if let before = answer.presetHeadline {
                html += "<p>With the preset: \(before.escapedForXML)</p>\n"
            }
            html += "</section>\n"
        }
        if !answer.idle.isEmpty {
            html +=
                "<p class=\"note\">Set, but without effect here: \(answer.idle.map(named).joined(separator: ", ").escapedForXML).</p>\n"
        }
        return html
            + answer.asides.map { "<p class=\"note\">\($0.escapedForXML)</p>\n" }.joined()
    }

    /// As the form calls it, beside the key by which commands do.
    private func named(_ key: String) -> String {
        lever(key).map { "\($0.input.title) (\(key))" } ?? key
    }

    private func said(_ change: AppliedOverride) -> String {
        let before = lever(change.key)?.presetText ?? change.previous ?? "unknown"
        let unit = lever(change.key)?.input.unit
        return "\(named(change.key)): \(change.value), was \(before)"
            + (unit.map { $0 == "1" ? "" : ", in \($0)" } ?? "")
    }

    private func lever(_ key: String) -> Lever? { reading.levers.first { $0.key == key } }
}
