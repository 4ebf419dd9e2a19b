extension String {
    /// Names in records come from other machines and people: what would move a terminal's cursor, change its colours or
    /// the direction of its writing is shown as a replacement character.
    var printable: String {
        let isHarmless = { (scalar: Unicode.Scalar) in
            guard !(0x20...0x7E ~= scalar.value) else { return true }
            return switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: false
            default: !scalar.properties.isNoncharacterCodePoint
            }
        }
        guard !unicodeScalars.allSatisfy(isHarmless) else { return withoutLogCommands }
        return String(String.UnicodeScalarView(unicodeScalars.map { isHarmless($0) ? $0 : "\u{fffd}" }))
            .withoutLogCommands
    }
}
