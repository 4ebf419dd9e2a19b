import Charts
import PlainText

/// The blocks of one section as HTML.
struct HTMLBlocks {
    /// The section's anchor, which all anchors within it begin with.
    let scope: String
    /// To which cells may lead.
    let anchors: Set<String>
    /// Of the section; names its tables to those who cannot see where they stand.
    let title: String

    static func anchors(in blocks: [Document.Block]) -> Set<String> {
        blocks.reduce(into: []) { found, block in
            guard case .fold(_, let anchor, let inner) = block else { return }
            if let anchor { found.insert(anchor) }
            found.formUnion(anchors(in: inner))
        }
    }

    func html(_ blocks: [Document.Block]) -> String {
        blocks.map { block in
            switch block {
            case .report(let report): html(report)
            case .picture(let picture, let origin): html(picture, origin: origin)
            case .fold(let title, let anchor, let inner): fold(title, anchor, html(inner))
            }
        }.joined()
    }

    private func fold(_ title: String, _ anchor: String?, _ inner: String) -> String {
        // The anchor is within, so that who is led here finds it open.
        let id = anchor.map { " id=\"\("\(scope)-\($0)".escapedForXML)\"" } ?? ""
        return """
            <details>
            <summary>\(title.escapedForXML)</summary>
            <div\(id)>
            \(inner)</div>
            </details>

            """
    }

    private func html(_ picture: Picture, origin: String) -> String {
        """
        <figure>
        \(picture.element)
        <figcaption>
        <details>
        <summary>\("values and origin: \(picture.title)".escapedForXML)</summary>
        <p>\(HTMLProse.html(origin))</p>
        \(HTMLTable(ReportTable(picture.table), named: "Values: \(picture.title)", link: link).html)</details>
        </figcaption>
        </figure>

        """
    }

    private func link(_ anchor: String) -> String? {
        anchors.contains(anchor) ? "#\(scope)-\(anchor)" : nil
    }

    private func html(_ report: Report) -> String {
        var html = ""
        var fields: [(label: String, text: String, look: String?)] = []
        func closeFields() {
            guard !fields.isEmpty else { return }
            html += self.html(fields)
            fields = []
        }
        for block in report.blocks {
            if case .field(let label, let text, let emphasis) = block {
                fields.append((label, text, Self.look(emphasis)))
                continue
            }
            closeFields()
            html += self.html(block)
        }
        closeFields()
        return html
    }

    private func html(_ fields: [(label: String, text: String, look: String?)]) -> String {
        // Most lists have one look, which is said once.
        let areHeads = fields.allSatisfy { $0.look == "strong" }
        let items = fields.map { field in
            let look = areHeads ? "" : field.look.map { " class=\"\($0)\"" } ?? ""
            return
                "<div><dt\(look)>\(field.label.escapedForXML)</dt><dd>\(HTMLProse.html(field.text))</dd></div>\n"
        }
        return "<dl\(areHeads ? " class=\"heads\"" : "")>\n\(items.joined())</dl>\n"
    }

    private func html(_ block: Report.Block) -> String {
        switch block {
        case .title(let phrase): "<h3>\(Self.html(phrase))</h3>\n"
        case .table(let table):
            table.rows.isEmpty ? "" : HTMLTable(table, named: name(of: table), link: link).html
        case .note(let phrase): "<p class=\"note\">\(Self.html(phrase))</p>\n"
        case .field(let label, let text, _): "<p>\(label.escapedForXML): \(HTMLProse.html(text))</p>\n"
        case .warning(let message, let nextStep):
            """
            <div class="warning"><p><strong>warning</strong> \(HTMLProse.html(message))</p>
            <p>\(HTMLProse.html(nextStep))</p></div>

            """
        case .branch(let depth, let phrase):
            "<p class=\"branch d\(min(depth, 9))\">\(Self.html(phrase))</p>\n"
        case .series(let label, _, let words):
            "<p class=\"note\">\(HTMLProse.html("\(label): \(words)"))</p>\n"
        case .chart(let chart):
            // Words, for whoever cannot see its dots, stand beside it in every report.
            "<pre aria-hidden=\"true\">\(PointChartText(chart, on: TextPage()).text().printableLines.escapedLines)</pre>\n"
        case .gap: ""
        }
    }

    private func name(of table: ReportTable) -> String {
        [title, table.columns.first?.title ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    static func html(_ phrase: Phrase) -> String {
        phrase.spans.map { span in
            let text = HTMLProse.html(span.text)
            return look(span.emphasis).map { "<span class=\"\($0)\">\(text)</span>" } ?? text
        }.joined()
    }

    static func look(_ emphasis: Emphasis) -> String? {
        switch emphasis {
        case .plain: nil
        case .strong: "strong"
        case .faint: "faint"
        case .good: "good"
        case .caution: "caution"
        case .bad: "bad"
        }
    }
}

extension String {
    fileprivate var escapedLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { String($0).escapedForXML }
            .joined(separator: "\n")
    }
}
