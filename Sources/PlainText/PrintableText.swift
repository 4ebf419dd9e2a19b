extension String {
    /// Names in records come from other machines and people: what would move a terminal's cursor, change its colours or
    /// the direction of its writing is shown as a replacement character.
    package var printable: String {
        replacingScalars { $0.isHarmless ? nil : "\u{fffd}" }.withoutLogCommands
    }

    /// Printable line by line, for formats that can say where a line ends.
    package var printableLines: String {
        replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
            .map { String($0).printable }.joined(separator: "\n")
    }
}

extension Unicode.Scalar {
    /// Whether a terminal shows it where it stands, and does no more.
    package var isHarmless: Bool {
        guard !(0x20...0x7E ~= value) else { return true }
        return switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: !properties.isNoncharacterCodePoint
        }
    }
}
