/// Strings that were made to leave their place in a format; the same for the same seed.
struct HostileStrings {
    /// SplitMix64.
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private mutating func number(below bound: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    private static let pieces = [
        "=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", "\u{ff1d}1+1", "::error title=x::y", "::add-mask::",
        "##[error]x", "##vso[task.setvariable variable=a]b", "\n::warning::z", "\r\n", "\r", "\n", "\t",
        "\u{0}",
        "\u{1b}[2J", "\u{9b}31m", "\u{7}", "\u{85}", "\u{2028}", "\u{2029}", "\u{202e}", "\u{2066}",
        "\u{feff}",
        "<script>", "]]>", "&amp;", "&#0;", "<!--", "\"",
        "'", "`",
        "|", "\\", "\\|", "\\n", "%0A", "%", ",", ";", ":", "#", "# EOF", "{}", "[x](javascript:y)", "*", "_",
        "$x$",
        "~~", "!", "/", " ", "  ", "é", "漢", "👩‍👩‍👧", "Unit H/s better=lower", "BenchmarkX 1 2 ns/op", "0", "nan",
        "-",
    ]

    mutating func next() -> String {
        var text = ""
        for _ in 0..<1 + number(below: 5) {
            switch number(below: 8) {
            case 0:
                // Any scalar there is.
                if let scalar = Unicode.Scalar(UInt32(number(below: 0x11_0000))) {
                    text.unicodeScalars.append(scalar)
                }
            case 1: text.unicodeScalars.append(Unicode.Scalar(UInt8(number(below: 256))))
            case 2:
                // Some that are no characters, which a literal may not hold.
                let code = [0xffff, 0xfffe, 0x1_ffff, 0xfdd0][number(below: 4)]
                if let scalar = Unicode.Scalar(UInt32(code)) { text.unicodeScalars.append(scalar) }
            default: text += Self.pieces[number(below: Self.pieces.count)]
            }
        }
        return text
    }
}

/// What a reader of a format must get back for a string: the string itself, but for what would control something, in
/// whose place a replacement character stands.
enum ShownString {
    /// - Parameters:
    ///   - keepsLines: whether the format can hold a line break in a value; CR LF is one.
    ///   - spaces: what the format has for white space; `nil` where that stays.
    static func isShown(
        _ text: String, as read: String, keepsLines: Bool = false, spaces: Unicode.Scalar? = nil
    ) -> Bool {
        var expected = Array(text.unicodeScalars)
        if keepsLines { expected = Array(text.replacing("\r\n", with: "\n").unicodeScalars) }
        let found = Array(read.unicodeScalars)
        guard expected.count == found.count else { return false }
        return zip(expected, found).allSatisfy { expected, found in
            if found == "\u{fffd}" { return true }
            if let spaces, expected.properties.isWhitespace { return found == spaces }
            return expected == found && (isHarmless(found) || (keepsLines && found == "\n"))
        } && !read.contains("##[") && !read.contains("##vso[")
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        let isControl = [.control, .format, .lineSeparator, .paragraphSeparator].contains(
            scalar.properties.generalCategory)
        return !isControl && !scalar.properties.isNoncharacterCodePoint
    }
}
