import Foundation

/// Tails of the standard normal distribution.
enum NormalTail {
    /// P(Z > z).
    static func above(_ z: Double) -> Double { 0.5 * erfc(z / 2.0.squareRoot()) }
}
