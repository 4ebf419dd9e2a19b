/// What charts are drawn with.
package enum ChartGlyphs: Sendable {
    /// Braille patterns and box drawing.
    case unicode
    /// For a terminal whose locale is not UTF-8.
    case ascii

    /// - Parameter environment: LC_ALL outweighs LC_CTYPE, which outweighs LANG (POSIX, 8.2); a locale that nobody
    ///   named is "C", which has no characters beyond ASCII.
    package init(environment: [String: String]) {
        let locale =
            ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
        let codeset = locale.uppercased().replacing("-", with: "")
        self = codeset.contains("UTF8") ? .unicode : .ascii
    }

    var level: Character { self == .unicode ? "─" : "-" }
    var change: Character { self == .unicode ? "│" : "|" }
    var corner: Character { self == .unicode ? "└" : "+" }
    var axis: Character { self == .unicode ? "─" : "-" }
    /// From low to high.
    var steps: [Character] { Array(self == .unicode ? "▁▂▃▄▅▆▇█" : "_.-=*#") }
}
