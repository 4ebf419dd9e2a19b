/// How a user names a stored record: an id, the start of one, a label, `latest`, or `latest~N`, the Nth before it.
///
/// `latest` is never a label. A word that is both the start of one record's id and the label of another is
/// ambiguous: a guess between them would be wrong in silence.
enum RunReference: Equatable {
    /// Shorter starts of an id are more likely to be a slip than a choice.
    static let shortestPrefix = 4

    case latest(back: Int)
    /// `idPrefix` is `nil` where the word cannot be the start of an id.
    case named(label: String, idPrefix: String?)

    init(_ text: String) throws(MalformedReference) {
        if text == "latest" {
            self = .latest(back: 0)
        } else if text.hasPrefix("latest~") {
            guard let back = Int(text.dropFirst("latest~".count)), back >= 0 else {
                throw MalformedReference()
            }
            self = .latest(back: back)
        } else {
            let digits = text.lowercased()
            let isPrefix =
                (Self.shortestPrefix...64).contains(digits.utf8.count)
                && digits.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
            self = .named(label: text, idPrefix: isPrefix ? digits : nil)
        }
    }
}

/// `latest~` without a whole number after it.
struct MalformedReference: Error {}
