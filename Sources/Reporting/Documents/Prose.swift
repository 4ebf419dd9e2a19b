/// A sentence in its parts: what stands between two backticks and is typed, as a command or a line of a profile, and all
/// else. Whatever else has backticks may be of a record's words, which make no elements.
enum Prose {
    enum Part: Equatable {
        case plain(String)
        case typed(String)
    }

    private static let beginnings = ["wattmark ", "ipmitool ", "curl ", "--"]

    static func parts(_ text: String) -> [Part] {
        let pieces = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        var (parts, plain, place) = ([Part](), pieces.first ?? "", 1)
        while place < pieces.count {
            let piece = pieces[place]
            if place + 1 < pieces.count, isTyped(piece) {
                if !plain.isEmpty { parts.append(.plain(plain)) }
                parts.append(.typed(piece))
                plain = pieces[place + 1]
                place += 2
            } else {
                plain += "`\(piece)"
                place += 1
            }
        }
        if !plain.isEmpty { parts.append(.plain(plain)) }
        return parts
    }

    /// A command, an option, or a key with its value: `price_usd: 3500`, `market.btc_usd=90000`.
    private static func isTyped(_ piece: String) -> Bool {
        beginnings.contains(where: piece.hasPrefix)
            || piece.prefixMatch(of: #/[a-z][a-z0-9_.-]*(: |=)/#) != nil
    }
}
