import Charts
import PlainText

/// A document as one HTML file that asks nobody for anything: no script, no font, no address. It is read in light or dark, on
/// a telephone and on paper. Its markup is XML as well, so that a strict reader can check it.
package enum HTMLPage {
    package static func render(_ document: Document) -> String {
        let title = document.title.escapedForXML
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width,initial-scale=1"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline';img-src data:"/>
            <link rel="icon" href="data:,"/>
            <title>\(title)</title>
            <style>
            \(ChartStyle.variables)
            \(ChartStyle.rules)
            \(PageStyle.rules)
            </style>
            </head>
            <body>
            <a class="skip" href="#answer">Skip to the answer</a>
            <header>
            <p class="kind">wattmark</p>
            <h1>\(title)</h1>
            </header>
            \(contents(document))<main>
            <section id="answer" aria-label="Answer">
            <p class="answer">\(HTMLProse.html(document.answer))</p>
            \(figures(document))\(beside(document))</section>
            \(document.sections.map(section).joined())</main>
            <footer><p>\(HTMLProse.html(document.colophon))</p></footer>
            </body>
            </html>

            """
    }

    private static func contents(_ document: Document) -> String {
        guard document.sections.count > 1 else { return "" }
        let items = document.sections.map {
            "<li><a href=\"#\($0.anchor.escapedForXML)\">\($0.title.escapedForXML)</a></li>\n"
        }
        return "<nav aria-label=\"Sections\">\n<ul>\n\(items.joined())</ul>\n</nav>\n"
    }

    private static func beside(_ document: Document) -> String {
        guard !document.beside.isEmpty else { return "" }
        let items = document.beside.map { "<li>\(HTMLProse.html($0))</li>\n" }
        return "<ul>\n\(items.joined())</ul>\n"
    }

    private static func figures(_ document: Document) -> String {
        guard !document.figures.isEmpty else { return "" }
        let cards = document.figures.map { figure in
            """
            <div class="card">
            <p class="value">\(figure.value.escapedForXML)</p>
            <p class="label">\(figure.label.escapedForXML)</p>
            </div>

            """
        }
        // Below the cards, for a table needs the width of the page.
        let origins = document.figures.enumerated().map { place, figure in
            let blocks = HTMLBlocks(scope: "figure-\(place + 1)", anchors: [], title: figure.label)
            return """
                <details>
                <summary>where \(figure.value.escapedForXML) comes from: \(figure.label.escapedForXML)</summary>
                \(blocks.html([.report(figure.origin)]))</details>

                """
        }
        return "<div class=\"cards\">\n\(cards.joined())</div>\n\(origins.joined())"
    }

    package static func section(_ section: Document.Section) -> String {
        let blocks = HTMLBlocks(
            scope: section.anchor, anchors: HTMLBlocks.anchors(in: section.blocks), title: section.title)
        let anchor = section.anchor.escapedForXML
        return """
            <section id="\(anchor)" aria-labelledby="\(anchor)-h">
            <h2 id="\(anchor)-h">\(section.title.escapedForXML)</h2>
            \(blocks.html(section.blocks))</section>

            """
    }
}
