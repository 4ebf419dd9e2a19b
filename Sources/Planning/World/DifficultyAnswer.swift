/// How far difficulty has answered what a hash earns: each month it comes nearer by the same part of what is missing, as
/// machines are ordered or switched off.
///
/// Checked against April 2024: 18.7 days after the halving difficulty was retargeted by -5.62 %; an elasticity of 0.28 and
/// a mean lag of 2 months give 1 - 2^(-0.28 x (1 - e^(-0.61 / 2))) = 5.0 %.
package struct DifficultyAnswer<Number: Lane>: BitwiseCopyable, Sendable {
    /// ln of what is answered so far.
    package private(set) var answered = Number(repeating: 0)

    package init() {}

    /// Moves a month on.
    ///
    /// - Parameters:
    ///   - earned: ln of what a hash earns relative to its path.
    ///   - rate: 1 - e^(-1 / lag).
    @inline(__always)
    package mutating func follow(_ earned: Number, rate: Double) -> Number {
        answered = answered + (earned - answered) * rate
        return answered
    }
}
