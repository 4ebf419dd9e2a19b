import PlainText

/// A finished drawing: SVG for the eye, words for whoever cannot see it, and the numbers that it draws.
package struct Picture: Sendable {
    /// Of its file and its element: lower-case letters, digits and hyphens, one of a kind within a page.
    package let name: String
    package let title: String
    /// What is to be seen, in a sentence or two.
    package let description: String
    package let table: ChartTable
    private let wide: Drawing
    private let narrow: Drawing

    /// How a drawing is laid out.
    package enum Layout: CaseIterable, Sendable {
        case wide
        /// For a telephone, where the wide one would have to be moved sideways.
        case narrow
    }

    /// Of the two drawings, in units of which a letter has 12.
    package struct Widths: Sendable {
        var wide: Double
        var narrow: Double

        package init(wide: Double, narrow: Double) { (self.wide, self.narrow) = (wide, narrow) }

        package static let usual = Widths(wide: 720, narrow: 340)
    }

    private struct Drawing: Sendable {
        let canvas: Canvas
        let height: Double

        init(_ title: String, on canvas: Canvas, _ draw: (Double, inout Canvas) -> Double) {
            var canvas = canvas
            let top = Heading.draw(title, on: &canvas)
            height = draw(top, &canvas) + 4
            self.canvas = canvas
        }
    }

    /// - Parameter draw: draws below a place, and says where that ends.
    init(
        name: String, title: String, description: String, table: ChartTable, widths: Widths,
        drawing draw: (Double, inout Canvas) -> Double
    ) {
        (self.name, self.title, self.description, self.table) = (name, title, description, table)
        let id = Self.id(name)
        wide = Drawing(title, on: Canvas(name: id, width: widths.wide), draw)
        narrow = Drawing(title, on: Canvas(name: "\(id)n", width: widths.narrow), draw)
    }

    /// What elements of a page are called by, short because it stands there six times: FNV-1a (Fowler, Noll, Vo) of the name.
    private static func id(_ name: String) -> String {
        let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return "c" + String(hash % 2_821_109_907_456, radix: 36)
    }

    private func drawing(_ layout: Layout) -> Drawing { layout == .wide ? wide : narrow }

    /// Where text stands, by the widths of `TextMetrics`.
    package func texts(_ layout: Layout) -> [Box] { drawing(layout).canvas.texts }
    /// All of it.
    package func bounds(_ layout: Layout) -> Box {
        Box(x: 0, y: 0, width: drawing(layout).canvas.width, height: drawing(layout).height)
    }

    /// Both layouts, one of which a page with `ChartStyle` shows.
    package var element: String { element(.wide, "chart wide") + "\n" + element(.narrow, "chart narrow") }

    /// A file of its own.
    package func document(_ layout: Layout = .wide) -> String {
        let style = "<style>\n\(ChartStyle.variables)\n\(ChartStyle.rules)\n</style>\n"
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(layout, "chart", style: style) + "\n"
    }

    private func element(_ layout: Layout, _ classes: String, style: String = "") -> String {
        let (canvas, height) = (drawing(layout).canvas, Canvas.number(drawing(layout).height))
        // Within a page it is known what is a drawing.
        let space = style.isEmpty ? "" : " xmlns=\"http://www.w3.org/2000/svg\""
        let (id, width) = (canvas.name, Canvas.number(canvas.width))
        return """
            <svg\(space) class="\(classes)" role="img" viewBox="0 0 \(width) \(height)" \
            width="\(width)" height="\(height)" aria-labelledby="\(id)-t \(id)-d">
            <title id="\(id)-t">\(title.escapedForXML)</title>
            <desc id="\(id)-d">\(description.escapedForXML)</desc>
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
