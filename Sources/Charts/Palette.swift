/// The colours of drawings, by what they are for; a reader's setting chooses light or dark.
///
/// The four of series are told apart by people who see all colours and by those who lack one kind of cone (a test holds
/// them to it, by the matrices of Machado, Oliveira and Fernandes, IEEE TVCG 15 (2009) 1291-1298), and stand out from the ground by
/// 3 : 1 (WCAG 2.2, 1.4.11). In print without colour, markers and hatches tell them apart.
package struct Palette: Sendable {
    package var ground: String
    /// Behind a table's head, a fold, a card.
    package var panel: String
    package var ink: String
    package var muted: String
    package var grid: String
    package var series: [String]
    package var good: String
    package var caution: String
    package var bad: String

    package static let light = Palette(
        ground: "#ffffff", panel: "#f4f6f8", ink: "#1a1f24", muted: "#56606b", grid: "#d5dae0",
        series: ["#1f5fcc", "#d9480f", "#1b2f2a", "#b5579f"], good: "#0f6b4f", caution: "#8a5300",
        bad: "#b3261e")

    package static let dark = Palette(
        ground: "#14181d", panel: "#1c2229", ink: "#e8ecf0", muted: "#a9b4bf", grid: "#37414c",
        series: ["#5b98ff", "#ff9a3c", "#8cf0c0", "#dda0e8"], good: "#6fd6ab", caution: "#f0b65a",
        bad: "#ff9a91")

    /// As CSS variables.
    package var variables: String {
        let named =
            [
                ("ground", ground), ("panel", panel), ("ink", ink), ("muted", muted), ("grid", grid),
                ("good", good), ("caution", caution), ("bad", bad),
            ] + series.enumerated().map { ("s\($0 + 1)", $1) }
        return named.map { "--\($0):\($1)" }.joined(separator: ";")
    }
}
