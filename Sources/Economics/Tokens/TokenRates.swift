import Profiles
import Quantities
package import RunRecords

/// Tokens/s of one device, or of a whole host.
package struct TokenRates: Encodable, Hashable, Sendable {
    package enum Origin: String, Encodable, Sendable {
        case published, roofline
    }

    package var origin: Origin
    /// Where it does nothing but read prompts; `nil` where only the sum was published.
    @Nullable package var inputTokensPerSecondAlone: Double?
    /// Where it does nothing but write answers.
    @Nullable package var outputTokensPerSecondAlone: Double?
    @Nullable package var inputBound: TokenRoofline.Bound?
    @Nullable package var outputBound: TokenRoofline.Bound?
    /// Where it does both, as the requests ask.
    package var inputTokensPerSecond: Double
    package var outputTokensPerSecond: Double
    /// That hold one copy of the model; `nil` where it was not published.
    @Nullable package var devices: Int?

    package var tokensPerSecond: Double { inputTokensPerSecond + outputTokensPerSecond }

    /// `nil` where the machine's memory is too small.
    ///
    /// A request's prompt and answer take the machine one after the other: requests/s = 1 / (prompt / input rate + answer /
    /// output rate).
    package init?(_ roofline: TokenRoofline, _ demand: TokenDemand) {
        guard let devices = roofline.devices(demand) else { return nil }
        self.devices = devices
        origin = .roofline
        let (input, output) = (roofline.input(demand), roofline.output(demand))
        inputTokensPerSecondAlone = input.tokensPerSecond
        outputTokensPerSecondAlone = output.tokensPerSecond
        inputBound = input.bound
        outputBound = output.bound
        let requests =
            1
            / (Double(demand.inputTokens) / input.tokensPerSecond
                + Double(demand.outputTokens) / output.tokensPerSecond)
        inputTokensPerSecond = requests * Double(demand.inputTokens)
        outputTokensPerSecond = requests * Double(demand.outputTokens)
    }

    /// A sum that was published, shared out as the requests are made of.
    package init(published tokensPerSecond: Double, _ demand: TokenDemand) {
        origin = .published
        (inputTokensPerSecondAlone, outputTokensPerSecondAlone) = (nil, nil)
        (inputBound, outputBound, devices) = (nil, nil, nil)
        inputTokensPerSecond = tokensPerSecond * demand.inputShare
        outputTokensPerSecond = tokensPerSecond * (1 - demand.inputShare)
    }
}

extension PublishedTokens {
    /// Tokens/s of one device.
    package var perDevice: Double {
        if let tokensPerSecondPerDevice { return tokensPerSecondPerDevice.median }
        guard let tokensPerSecondPerMw, let provisionedWattsPerDevice else { return 0 }
        return TokenArithmetic.perDevice(
            tokensPerSecondPerMegawatt: tokensPerSecondPerMw.median,
            watts: Watts(provisionedWattsPerDevice.median))
    }

    var figure: Figure? { tokensPerSecondPerDevice ?? tokensPerSecondPerMw }

    /// Whether it names the requests that it is of.
    var namesRequests: Bool { batch != nil && inputTokens != nil && outputTokens != nil }

    /// Whether it may stand for the rate of what is asked: it counts all tokens, of the requests that are asked; what it does
    /// not say of its own is taken as usual, because at another mix the same machine serves another number. What was set by
    /// hand is of what is asked.
    func answers(_ demand: TokenDemand) -> Bool {
        guard model == demand.model, counts == .all else { return false }
        if figure?.provenance.isOverride == true { return true }
        let half = TokenDemand.usualContext / 2
        return (batch ?? TokenDemand.usualBatch) == demand.batch
            && (inputTokens ?? half) == demand.inputTokens
            && (outputTokens ?? half) == demand.outputTokens
    }
}
