extension String {
    /// For a message: in quotes, at most 80 characters, and none that would control a terminal or end the line.
    package var quoted: String { "\"\(excerpt)\"" }

    /// The same without quotes.
    package var excerpt: String {
        // By scalars, of which a single character may have any number.
        let head = unicodeScalars.prefix(81)
        let shown = head.prefix(head.count > 80 ? 79 : 80).map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: "\u{fffd}"
            default: scalar.properties.isNoncharacterCodePoint ? "\u{fffd}" : scalar
            }
        }
        return String(String.UnicodeScalarView(shown)) + (head.count > 80 ? "…" : "")
    }
}
