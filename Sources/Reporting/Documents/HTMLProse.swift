import PlainText

/// Sentences as HTML: a command between two backticks is typed, and looks so. Whatever else stands there may be of a record's
/// words, which make no elements.
enum HTMLProse {
    private static let typed = ["wattmark ", "ipmitool ", "curl ", "--"]

    static func html(_ text: String) -> String {
        let parts = text.escapedForXML.split(separator: "`", omittingEmptySubsequences: false)
        var (html, place) = (String(parts.first ?? ""), 1)
        while place < parts.count {
            let part = parts[place]
            if place + 1 < parts.count, typed.contains(where: part.hasPrefix) {
                html += "<code>\(part)</code>\(parts[place + 1])"
                place += 2
            } else {
                html += "`\(part)"
                place += 1
            }
        }
        return html
    }
}
