import PlainText

extension String {
    /// For a message: in quotes, at most 80 characters, and none that would control a terminal or a log, or end the line.
    package var quoted: String { "\"\(excerpt())\"" }

    /// The same without quotes.
    ///
    /// - Parameter longest: how many scalars it may have.
    package func excerpt(_ longest: Int = 80) -> String {
        // By scalars, of which a single character may have any number.
        let head = unicodeScalars.prefix(longest + 1)
        let isCut = head.count > longest
        let shown = head.prefix(isCut ? longest - 1 : longest).map { scalar -> Unicode.Scalar in
            scalar.isHarmless ? scalar : "\u{fffd}"
        }
        return String(String.UnicodeScalarView(shown)).withoutLogCommands + (isCut ? "…" : "")
    }
}
