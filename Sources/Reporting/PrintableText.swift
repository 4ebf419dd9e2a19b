extension String {
    /// Names in records come from other machines and people: what would move a terminal's cursor or change its
    /// colours is shown as a replacement character.
    var printable: String {
        let isHarmless = { (scalar: Unicode.Scalar) in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: false
            default: !scalar.properties.isNoncharacterCodePoint
            }
        }
        guard !unicodeScalars.allSatisfy(isHarmless) else { return withoutLogCommands }
        return String(String.UnicodeScalarView(unicodeScalars.map { isHarmless($0) ? $0 : "\u{fffd}" }))
            .withoutLogCommands
    }

    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    /// At most `width` characters; where any had to go, the last one says so.
    func shortened(to width: Int) -> String { count <= width ? self : prefix(width - 1) + "…" }
}
