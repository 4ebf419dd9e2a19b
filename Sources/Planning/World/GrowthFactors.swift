/// Prices of a month relative to today's, without chance.
struct GrowthFactors {
    /// Of bitcoin.
    let price: Double
    /// Of a device-hour.
    let hosting: Double
    /// Of powered space that is let anew.
    let space: Double
    /// Of a language model's tokens.
    let tokens: Double
}
