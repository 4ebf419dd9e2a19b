/// A share as people write it, the same wherever one is asked for.
package enum ShareText {
    /// `2%`, `2 %` and `0.02` are two hundredths; `nil` for what is no number.
    package static func value(of text: String) -> Double? {
        guard text.hasSuffix("%") else { return Double(text) }
        var digits = text.dropLast()
        if digits.last == " " { digits.removeLast() }
        guard !digits.contains(where: { $0 == "e" || $0 == "E" || $0 == "x" }) else { return nil }
        // Rounded once: 2.2 / 100 is not the number nearest to 0.022.
        return Double(digits + "e-2")
    }
}
