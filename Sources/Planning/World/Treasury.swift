import Quantities

/// What a miner does with its bitcoin: sell all in the month, hold all, or hold a share.
package struct Treasury: Hashable, Sendable, CustomStringConvertible {
    /// Of what is mined, 0 to 1.
    package let heldShare: Double

    package static let sell = Treasury(heldShare: 0)
    package static let hold = Treasury(heldShare: 1)

    private init(heldShare: Double) { self.heldShare = heldShare }

    /// `sell`, `hold`, or `hybrid:0.5`, which holds half; `nil` for anything else.
    package init?(_ text: String) {
        switch text {
        case "sell": self = .sell
        case "hold": self = .hold
        default:
            guard text.hasPrefix("hybrid:"),
                let share = ShareText.value(of: String(text.dropFirst("hybrid:".count))),
                (0...1).contains(share)
            else { return nil }
            self.init(heldShare: share)
        }
    }

    package var description: String {
        switch heldShare {
        case 0: "sell"
        case 1: "hold"
        default: "hybrid:\(heldShare)"
        }
    }
}
