/// What a piece of a report is, as far as its looks go; each form of output shows it in its own way.
package enum Emphasis: Sendable {
    case plain
    /// What the eye should find first.
    case strong
    /// What is said beside the answer.
    case faint
    case good
    case caution
    case bad
}
