import PlainText

extension String {
    /// For a cell of a file that a spreadsheet opens: what it would take for a formula gets an apostrophe before it, which
    /// makes it text, and no character of it controls anything. Line breaks stay; a quoted field may have them.
    ///
    /// Source: OWASP, "CSV Injection", for the characters that start a formula, the wide forms included.
    var inertInSpreadsheet: String {
        let text = printableLines
        let starts: Set<Unicode.Scalar> = [
            "=", "+", "-", "@", "\u{ff1d}", "\u{ff0b}", "\u{ff0d}", "\u{ff20}",
        ]
        guard let first = text.unicodeScalars.first, starts.contains(first), Double(text) == nil else {
            return text
        }
        return "'" + text
    }
}
