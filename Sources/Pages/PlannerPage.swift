import Charts
import PlainText
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
        let origin = "Answered by \(answer.command.text)."
        let blocks =
            answer.pictures.map { Document.Block.picture($0, origin: origin) } + [.report(answer.report)]
        return """
            \(changes(answer))<p class="command">The same by command:</p>
            <pre class="command" tabindex="0" id="command">\(HTMLProse.words(answer.command.text))</pre>
            \(HTMLPage.section(Document.Section(view.title, anchor: "figures", blocks)))\(files(answer))\(note.map { "<p class=\"note\">\($0.escapedForXML)</p>\n" } ?? "")
            """
    }

    private func changes(_ answer: ViewAnswer) -> String {
        var html = ""
        if !answer.overrides.isEmpty {
            let items = answer.overrides.map { change in
                "<li>\("\(change.key): \(change.value), was \(change.previous ?? "unknown")".escapedForXML)</li>\n"
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
                "<p class=\"note\">Set, but without effect here: \(answer.idle.joined(separator: ", ").escapedForXML).</p>\n"
        }
        return html
    }

    private func files(_ answer: ViewAnswer) -> String {
        func link(_ name: String, _ title: String) -> String {
            let address = PageAddress.file(name, of: view, reading.question).escapedForXML
            return "<li><a href=\"\(address)\">\(title.escapedForXML)</a></li>\n"
        }
        let tables = answer.tables.enumerated().map { place, table in
            link(
                "table-\(place + 1).csv",
                "table \(place + 1)\(table.columns.first.map { $0.title.isEmpty ? "" : ", \($0.title)" } ?? "") (CSV)"
            )
        }
        let charts = answer.pictures.map { picture in
            link("\(picture.name).svg", "\(picture.title) (SVG)")
                + link("chart-\(picture.name).csv", "\(picture.title), its numbers (CSV)")
        }
        return """
            <section aria-label="Files"><h2 id="files">Files</h2>
            <ul>
            \(link("data.csv", "all figures, as the command's --csv"))\(tables.joined())\(charts.joined())</ul>
            </section>

            """
    }
}
