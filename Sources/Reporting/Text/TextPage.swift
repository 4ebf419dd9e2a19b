/// What text is written on: its width, and what it can show.
package struct TextPage: Sendable {
    /// In columns of a terminal.
    package var columns: Int
    package var style: TextStyle
    package var glyphs: ChartGlyphs

    /// What a page has where nobody says more: the width of the terminals of old.
    package static let usualColumns = 80
    /// Below this not even single words fit.
    private static let narrowest = 20
    /// Longer lines are hard to read (Bringhurst, The Elements of Typographic Style, 2.1.2, counts 75 as the most).
    private static let widestProse = 100

    package init(
        columns: Int = usualColumns, style: TextStyle = .plain, glyphs: ChartGlyphs = .unicode
    ) {
        self.columns = max(Self.narrowest, columns)
        self.style = style
        self.glyphs = glyphs
    }

    /// Of running text.
    var proseColumns: Int { min(columns, Self.widestProse) }
}
