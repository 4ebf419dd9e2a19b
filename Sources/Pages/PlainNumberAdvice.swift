import Foundation

/// How to write what is no plain number, but meant as one.
enum PlainNumberAdvice {
    /// `nil` where the text is a number, of whatever size, or nothing like one.
    static func of(_ text: String) -> String? {
        let text = text.trimmingCharacters(in: .whitespaces)
        guard Double(text) == nil else { return nil }
        if let number = number(in: text) { return "write \(text.prefix(longest)) as \(number)" }
        return text.contains(where: \.isNumber)
            ? "write a plain number, without a unit or separators" : nil
    }

    /// What is longer is not said again.
    private static let longest = 40

    /// Thousands set apart by commas, spaces, apostrophes or underscores; else one comma before decimals.
    private static func number(in text: String) -> String? {
        guard text.count <= longest else { return nil }
        if text.wholeMatch(of: /[+-]?[0-9]{1,3}([, '’_\u{a0}\u{202f}][0-9]{3})+(\.[0-9]+)?/) != nil {
            return text.filter { $0.isASCII && ($0.isNumber || "+-.".contains($0)) }
        }
        guard text.wholeMatch(of: /[+-]?[0-9]+,[0-9]+/) != nil else { return nil }
        return text.replacing(",", with: ".")
    }
}
