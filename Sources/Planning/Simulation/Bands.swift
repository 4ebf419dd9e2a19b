/// Where a number lies on the paths, or the standard errors of that.
package struct Bands: Hashable, Encodable, Sendable {
    package var p10: Double
    package var p50: Double
    package var p90: Double
    package var mean: Double

    static let fractions = [0.1, 0.5, 0.9]

    /// Of what is that much more on each path.
    func adding(_ amount: Double) -> Bands {
        Bands(p10: p10 + amount, p50: p50 + amount, p90: p90 + amount, mean: mean + amount)
    }
}
