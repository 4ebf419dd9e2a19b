import PlainText

/// Sentences as HTML: what is typed looks so, and a word of it goes on at a space alone, for an option that ends with a
/// hyphen would be another one.
package enum HTMLProse {
    static func html(_ text: String) -> String {
        Prose.parts(text).map { part in
            switch part {
            case .plain(let words): whole(words.escapedForXML)
            case .typed(let words): "<code>\(self.words(words))</code>"
            }
        }.joined()
    }

    /// What is typed, each word in one piece.
    package static func words(_ typed: String) -> String {
        typed.escapedForXML.split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.contains("-") ? piece(word) : String(word)
        }.joined(separator: " ")
    }

    /// Options within a sentence.
    private static func whole(_ escaped: String) -> String {
        guard escaped.contains("--") else { return escaped }
        return escaped.replacing(#/(^|[ (])(--[a-z][a-z-]*)/#) { "\($0.output.1)\(piece($0.output.2))" }
    }

    private static func piece(_ word: Substring) -> String { "<span class=\"typed\">\(word)</span>" }
}
