package import Profiles
package import RunRecords

/// What was published beside what the roofline gives for the same requests.
package struct TokenComparison: Encodable, Hashable, Sendable {
    /// Why the two are further apart than `tolerance`, or the published one is above what is the most there could be.
    package enum Reason: String, Encodable, Sendable {
        /// How many requests at a time, and how long, was not published.
        case requestsNotPublished = "requests-not-published"
        /// So few that launches and scheduling take longer than reading the weights.
        case fewRequests = "few-requests"
        /// What the roofline leaves out: attention's products, links between devices, scheduling.
        case lossesLeftOut = "losses-left-out"
        /// Above the bound: prompts out of a cache, several tokens a step, or other weights.
        case aboveBound = "above-bound"
    }

    package var subject: Subject
    package var counts: PublishedTokens.Counts
    @Nullable package var batch: Int?
    @Nullable package var contextTokens: Int?
    package var source: String
    package var asOf: String
    package var publishedTokensPerSecond: Double
    package var rooflineTokensPerSecond: Double
    /// Published / roofline.
    package var ratio: Double
    @Nullable package var reason: Reason?
    /// At which batch the roofline gives what was published; `nil` where that batch was published, and where it gives more at
    /// any, or less.
    @Nullable package var equalBatch: Int?
    /// Whether the roofline gives more than was published even where one request is served at a time.
    package var isBelowAtAnyBatch: Bool

    /// Beyond which a reason is given.
    package static let tolerance = 0.3
    /// Below which a step's fixed work is seen: at a hundred microseconds of launches, and the weights of a dense model of
    /// some billion parameters.
    private static let fewRequests = 16

    /// `nil` where the machine cannot hold the model.
    init?(
        _ published: PublishedTokens, of subject: Subject, model: LanguageModel,
        on machine: TokenRoofline.Machine, demand: TokenDemand
    ) {
        let asked = TokenDemand(
            model: model.id, inputTokens: published.inputTokens ?? demand.inputTokens,
            outputTokens: published.outputTokens ?? demand.outputTokens,
            batch: published.batch ?? demand.batch)
        let roofline = TokenRoofline(model, on: machine)
        func predicted(_ demand: TokenDemand) -> Double? {
            TokenRates(roofline, demand).map {
                published.counts == .all ? $0.tokensPerSecond : $0.outputTokensPerSecondAlone ?? 0
            }
        }
        guard let bound = predicted(asked), let figure = published.figure else { return nil }
        self.subject = subject
        counts = published.counts
        batch = published.batch
        contextTokens = published.inputTokens.flatMap { input in published.outputTokens.map { input + $0 } }
        source = figure.provenance.source
        asOf = figure.provenance.asOf.description
        publishedTokensPerSecond = published.perDevice
        rooflineTokensPerSecond = bound
        ratio = published.perDevice / bound
        reason = Self.reason(ratio: ratio, batch: published.batch)
        func predicted(batch: Int) -> Double {
            predicted(
                TokenDemand(
                    model: asked.model, inputTokens: asked.inputTokens, outputTokens: asked.outputTokens,
                    batch: batch)) ?? 0
        }
        isBelowAtAnyBatch = predicted(batch: 1) > published.perDevice
        equalBatch =
            published.batch == nil && !isBelowAtAnyBatch
            ? (1...Self.mostBatch).first { predicted(batch: $0) >= published.perDevice } : nil
    }

    /// Above what one copy of a model is served at.
    private static let mostBatch = 4096

    static func reason(ratio: Double, batch: Int?) -> Reason? {
        guard ratio > 1 || ratio < 1 - tolerance else { return nil }
        guard let batch else { return .requestsNotPublished }
        if ratio > 1 { return .aboveBound }
        return batch < fewRequests ? .fewRequests : .lossesLeftOut
    }
}
