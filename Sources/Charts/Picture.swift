import PlainText

/// A finished drawing: SVG for the eye, words for whoever cannot see it, and the numbers that it draws.
package struct Picture: Sendable {
    /// Of its file and its element: lower-case letters, digits and hyphens, one of a kind within a page.
    package let name: String
    package let title: String
    /// What is to be seen, in a sentence or two.
    package let description: String
    package let table: ChartTable
    let canvas: Canvas
    let height: Double

    init(_ canvas: Canvas, height: Double, title: String, description: String, table: ChartTable) {
        (self.canvas, self.height, self.table) = (canvas, height, table)
        (name, self.title, self.description) = (canvas.name, title, description)
    }

    /// Where text stands, by the widths of `TextMetrics`.
    package var texts: [Box] { canvas.texts }
    /// All of it.
    package var bounds: Box { Box(x: 0, y: 0, width: canvas.width, height: height) }

    /// For a page that has `ChartStyle` already.
    package var element: String { element(style: "") }

    /// A file of its own.
    package var document: String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + element(style: "<style>\n\(ChartStyle.variables)\n\(ChartStyle.rules)\n</style>\n") + "\n"
    }

    private func element(style: String) -> String {
        let size = "\(Canvas.number(canvas.width)) \(Canvas.number(height))"
        return """
            <svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" viewBox="0 0 \(size)" \
            width="\(Canvas.number(canvas.width))" height="\(Canvas.number(height))" aria-labelledby="\(name)-t \(name)-d">
            <title id="\(name)-t">\(title.escapedForXML)</title>
            <desc id="\(name)-d">\(description.escapedForXML)</desc>
            \(style)\(canvas.content)
            </svg>
            """
    }

    /// A name that any text gives: at most 60 characters.
    package static func name(_ parts: String...) -> String {
        let words = parts.joined(separator: "-").lowercased().unicodeScalars.map { scalar in
            ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
        }
        let joined = String(words).split(separator: "-").joined(separator: "-")
        return joined.isEmpty ? "chart" : String(joined.prefix(60))
    }
}
