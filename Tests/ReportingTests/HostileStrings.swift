/// Strings as nobody names things who means well, the same ones in every run of the tests: SplitMix64 of a seed (Steele, Lea,
/// Flood: "Fast Splittable Pseudorandom Number Generators", 2014).
struct HostileStrings: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// One to eight pieces of what formats and terminals obey, with characters of any kind between them.
    mutating func string() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...8, using: &self) {
            let isKnown = Int.random(in: 0..<4, using: &self) > 0
            let piece = isKnown ? Self.pieces.randomElement(using: &self) ?? "" : String(scalar())
            text.append(contentsOf: piece.unicodeScalars)
        }
        return String(text)
    }

    private mutating func scalar() -> Unicode.Scalar {
        let ranges: [ClosedRange<UInt32>] = [
            0...0xff, 0x300...0x36f, 0x600...0x605, 0xd00...0xd7f, 0x2000...0x206f, 0xfb1d...0xffff,
            0xfdd0...0xfdef, 0...0xd7ff,
            0xe000...0x10ffff,
        ]
        let range = ranges.randomElement(using: &self) ?? 0...0x7f
        return Unicode.Scalar(UInt32.random(in: range, using: &self)) ?? "?"
    }

    private static let pieces = [
        // Commands of CI services.
        "\n::error title=x::y", "\r\n::add-mask::x", "::stop-commands::z", "  ::warning::w", "##[error]x",
        "\u{d4e}##[group]", "##vso[task.complete result=Failed]",
        // Formulas of spreadsheets.
        "=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\u{ff1d}1", ",=1", ";=1", "\n=1",
        // Terminals, directions, and what cannot be seen.
        "\u{1b}[2J", "\u{1b}]0;owned\u{7}", "\u{9b}31m", "\u{8}\u{8}", "\0", "\u{7f}", "\u{202e}", "\u{2066}",
        "\u{200f}", "\u{200d}", "\u{feff}", "\u{e0041}", "\u{85}", "\u{2028}", "\u{2029}",
        // What is no character, and what XML does not allow.
        "\u{ffff}", "\u{fffe}", "\u{1fffe}", "\u{b}", "\u{c}",
        // Ends of strings, cells, lines and elements; with an accent they are other characters to Swift.
        "\"", "\"\"", "\"\u{301}", "\u{d4e}\"", "'", ",", "|", "|\u{301}", "`", "```", "\\", "\\\u{301}",
        "\\n",
        "\n", "\r", "\r\n", "\n\n# EOF\n", "\nUnit ns better=lower\n", "\nBenchmarkX 1 2 ns\n", "<\u{338}",
        "<",
        "</testcase>", "]]>", "<!--", "<script>", "&", "&\u{301}", "&lt;", "%", "%0A", "$x$", "{", "}",
        "[a](b)",
        "**", "~~", "# ", "=", ":", "::", "/", " ", "  ", "\t",
        // Wide, joined, and long.
        "漢字", "👩‍👩‍👧‍👦", "e\u{301}", "ｗ", "word", "main", String(repeating: "long", count: 70),
        String(repeating: "many words ", count: 20), String(repeating: "\u{301}", count: 40),
    ]
}
