/// What somebody published that a device serves of a language model, as it was published.
package struct PublishedTokens: Encodable, Hashable, Sendable {
    package enum Counts: String, Encodable, CaseIterable, Sendable {
        /// Prompts and answers together.
        case all
        /// Answers alone.
        case output
    }

    /// The id of a language model.
    package var model: String
    package var counts: Counts
    /// Either this, in tokens/s of one device, or `tokensPerSecondPerMw`.
    package var tokensPerSecondPerDevice: Figure?
    /// Tokens/s of a megawatt, of which a device takes `provisionedWattsPerDevice`.
    package var tokensPerSecondPerMw: Figure?
    /// What must be there to feed a device, as whoever published the rate counts it, in W.
    package var provisionedWattsPerDevice: Figure?
    /// Requests at one time; `nil` where it was not published.
    package var batch: Int?
    /// Of a request; `nil` where it was not published.
    package var inputTokens: Int?
    package var outputTokens: Int?

    /// Keys in the file: of the list, of the rate of one device, and of all that says a rate.
    package static let listKey = "published_tokens"
    package static let rateKey = "tokens_per_second_per_device"
    static let rateKeys = [rateKey, "tokens_per_second_per_mw", "provisioned_watts_per_device"]

    /// Of one device, tokens/s: as published, or its part of what was published of a megawatt.
    package var ratePerDevice: Figure? {
        get {
            if let tokensPerSecondPerDevice { return tokensPerSecondPerDevice }
            guard let provisionedWattsPerDevice else { return nil }
            return tokensPerSecondPerMw?.scaled(by: provisionedWattsPerDevice.median / 1e6)
        }
        set {
            (tokensPerSecondPerDevice, tokensPerSecondPerMw, provisionedWattsPerDevice) = (newValue, nil, nil)
        }
    }
}

extension PublishedTokens {
    init?(_ reader: FieldReader, from own: Provenance?) {
        let model = reader.text("model", example: "gpt-oss-120b")
        let counts = reader.choice("counts", Counts.self)
        let perDevice = reader.figure(
            "tokens_per_second_per_device", .positive(.tokensPerSecond), from: own, required: false)
        let perMegawatt = reader.figure(
            "tokens_per_second_per_mw", .positive(.tokensPerSecond), from: own, required: false)
        let watts = reader.figure(
            "provisioned_watts_per_device", .positive(.watts), from: own, required: false)
        let batch = reader.integer("batch", atLeast: 1, example: "64", required: false)
        let input = reader.integer("input_tokens", atLeast: 1, example: "1024", required: false)
        let output = reader.integer("output_tokens", atLeast: 1, example: "1024", required: false)
        reader.finish()
        guard let model, let counts else { return nil }
        guard (perDevice == nil) != (perMegawatt == nil), (perMegawatt == nil) == (watts == nil) else {
            reader.fault(
                "tokens_per_second_per_device", "is not the one rate that is needed",
                "give it alone, or tokens_per_second_per_mw with provisioned_watts_per_device")
            return nil
        }
        self.init(
            model: model, counts: counts, tokensPerSecondPerDevice: perDevice,
            tokensPerSecondPerMw: perMegawatt, provisionedWattsPerDevice: watts, batch: batch,
            inputTokens: input, outputTokens: output)
    }
}
