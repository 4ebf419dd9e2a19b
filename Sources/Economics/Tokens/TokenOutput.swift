package import Profiles
package import Statistics

/// What one device serves of a language model and sells it for: what a plan over years starts from.
package struct TokenOutput: Sendable {
    /// Prompts and answers, as the requests have them.
    package let tokensPerSecond: Double
    package let usdPerMillionTokens: Figure
    /// Of the rate.
    package let spread: LogSpread
    /// Whether the rate is the most that there could be, and not one that was published.
    package let isBound: Bool
}

extension Scenario {
    /// - Throws: where a figure is none that can be.
    package func tokenOutput(
        of device: AcceleratorProfile, for demand: TokenDemand
    ) throws(EconomicsError) -> Result<TokenOutput, TokenAbsence> {
        guard let model = library.models.first(where: { $0.id == demand.model }) else {
            return .failure(.noPrice(demand.model))
        }
        let sale = TokenSale(self, model, demand)
        guard let price = sale.price else { return .failure(.noPrice(model.id)) }
        return try sale.supply(of: device).map { supply in
            TokenOutput(
                tokensPerSecond: supply.rates.tokensPerSecond, usdPerMillionTokens: price,
                spread: supply.spread, isBound: supply.rates.origin == .roofline)
        }
    }
}
