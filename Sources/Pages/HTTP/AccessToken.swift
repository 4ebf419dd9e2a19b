/// What whoever asks from another machine must know.
package struct AccessToken: Sendable {
    /// So long that it cannot be guessed by trying.
    package static let fewestCharacters = 20
    /// So short that a header and a cookie have room for it.
    package static let mostCharacters = 512

    private let bytes: [UInt8]

    /// `nil` where it is too short or too long, or cannot stand in a header: letters, digits and `-._~+/=` can (RFC 6750, 2.1).
    package init?(_ text: String) {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                || "-._~+/=".unicodeScalars.contains(scalar)
        }
        guard isPlain, (Self.fewestCharacters...Self.mostCharacters).contains(text.utf8.count) else {
            return nil
        }
        bytes = Array(text.utf8)
    }

    /// From the first line of a file, whose end editors and systems write in several ways.
    package init?(firstLineOf text: String) {
        let line = text.split(maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .first
        self.init(
            String((line ?? "").drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        )
    }

    /// In a time that depends on the offered text alone, so that it does not tell how much of it is right.
    package func isEqual(to offered: String) -> Bool {
        let other = Array(offered.utf8)
        var difference = UInt(bitPattern: bytes.count ^ other.count)
        for place in other.indices {
            difference |= UInt(other[place] ^ bytes[place % bytes.count])
        }
        return difference == 0
    }
}
