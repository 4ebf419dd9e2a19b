/// What is asked of a language model: how long its requests are, and how many there are at a time.
package struct TokenDemand: Hashable, Sendable {
    /// The id of its profile.
    package let model: String
    /// Of a prompt.
    package let inputTokens: Int
    /// Of an answer.
    package let outputTokens: Int
    /// Requests that are answered at a time by one copy of the model.
    package let batch: Int

    /// Tokens of a request, prompt and answer together, half of it each, and requests answered at a time.
    package static let usualContext = 2_048
    package static let usualBatch = 64

    /// In the usual requests.
    package static func usual(of model: String) -> TokenDemand {
        TokenDemand(
            model: model, inputTokens: usualContext - usualContext / 2, outputTokens: usualContext / 2,
            batch: usualBatch)
    }

    package init(model: String, inputTokens: Int, outputTokens: Int, batch: Int) {
        self.model = model
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.batch = batch
    }

    /// Of a request at its end.
    package var contextTokens: Int { inputTokens + outputTokens }
    /// Of the tokens, those of prompts.
    package var inputShare: Double { Double(inputTokens) / Double(contextTokens) }
    /// What a request has in the cache while it is answered, on average.
    var meanContextTokens: Double { Double(inputTokens) + Double(outputTokens) / 2 }
}
