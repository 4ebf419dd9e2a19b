import ArgumentParser
import Economics
import Planning
import Profiles
import RunRecords

/// Whose tokens are sold, and in which requests.
struct TokenOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Sell tokens of this language model too (`profiles list models`).", valueName: "id"),
        completion: KnownNames.profiles(.model))
    var model: String?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "Tokens of a request, prompt and answer together (2048 by default).", valueName: "tokens"))
    var context: Int?

    @Option(
        name: .customLong("output-tokens"), parsing: .unconditional,
        help: ArgumentHelp("Of these, the answer's (half by default).", valueName: "tokens"))
    var outputTokens: Int?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "Requests that a copy of the model answers at a time (64 by default).", valueName: "n"))
    var batch: Int?

    /// Above any context that is served, and low enough that nothing overflows.
    private static let highest = 100_000_000

    func validate() throws {
        guard model != nil || (context == nil && outputTokens == nil && batch == nil) else {
            throw ValidationError("--context, --output-tokens and --batch are of tokens; name a --model too")
        }
        let all = context ?? TokenDemand.usualContext
        guard (2...Self.highest).contains(all) else {
            throw ValidationError("--context is \(all); give 2 to \(Self.highest) tokens")
        }
        if let outputTokens, !(1..<all).contains(outputTokens) {
            throw ValidationError(
                "--output-tokens is \(outputTokens); give 1 to \(all - 1), less than the context of \(all)")
        }
        if let batch, !(1...Self.highest).contains(batch) {
            throw ValidationError("--batch is \(batch); give a whole number from 1 to \(Self.highest)")
        }
    }

    /// - Throws: where a language model is named whose tokens none of these sells.
    func check(on offers: [Offer]) throws {
        guard let model, let offer = offers.first, !offers.contains(where: \.model.isPerToken) else { return }
        throw ValidationError(
            "--model \(model) sells tokens, and nothing here is sold by them; write \(offer.subject)/\(PriceModel.perToken(model))"
        )
    }

    /// `nil` where nobody asks for tokens.
    func demand(in library: ProfileLibrary) throws -> TokenDemand? {
        guard let model else { return nil }
        let all = context ?? TokenDemand.usualContext
        let output = outputTokens ?? all / 2
        return TokenDemand(
            model: try library.model(model).id, inputTokens: all - output, outputTokens: output,
            batch: batch ?? TokenDemand.usualBatch)
    }
}
