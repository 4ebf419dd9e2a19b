/// Text broken into lines between words, so that it fits the page.
package enum WrappedText {
    /// The width that every report keeps to: what a terminal has at least.
    package static let columns = 80

    /// Fills the page; lines after the first are indented.
    ///
    /// - Parameter used: columns that the caller writes before the first line; `indent` where it is not given.
    package static func fill(_ text: String, after used: Int? = nil, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        return lines(of: text, first: columns - (used ?? indent), rest: columns - indent)
            .joined(separator: "\n" + margin)
    }

    /// At most `first` and then `rest` characters a line. A longer word is not broken, because it may be a path that
    /// someone copies.
    static func lines(of text: String, first: Int, rest: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace).map({ String($0).printable }) {
            if !line.isEmpty, line.count + 1 + word.count > (lines.isEmpty ? first : rest) {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return lines + [line]
    }
}
