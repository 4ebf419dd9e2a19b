import Economics
import Profiles

extension PlanInput {
    // From a hundredth of the cheapest listing of 2026 to a hundred times the dearest.
    private static let sought = 0.001...100.0

    /// What a million tokens that a model writes is sold for.
    static func outputTokens(of id: String) -> PlanInput {
        price("output", of: id, \.usdPerMillionOutputTokens)
    }

    /// What a million tokens that a model is given is sold for.
    static func inputTokens(of id: String) -> PlanInput {
        price("input", of: id, \.usdPerMillionInputTokens)
    }

    private static func price(
        _ kind: String, of id: String, _ path: any WritableKeyPath<LanguageModel, Figure?> & Sendable
    ) -> PlanInput {
        PlanInput(
            "\(ProfileKind.model.rawValue).\(id).usd_per_million_\(kind)_tokens", "$/M \(kind) tokens, \(id)",
            "USD/M tokens", .positive, sought: sought, get: { $0.library.models[id]?[keyPath: path] },
            set: { $0.library.models[id]?[keyPath: path] = $1 })
    }

    /// Tokens/s that one device was published to serve of a model, prompts and answers together: from a few of one request to
    /// far above any device of 2026.
    static func publishedTokens(of device: String, _ model: String) -> PlanInput {
        PlanInput(
            "accelerator.\(device).\(PublishedTokens.listKey).\(model).\(PublishedTokens.rateKey)",
            "tokens/s of \(device)", "tokens/s", .positive, sought: 1...1_000_000,
            get: { $0.library.accelerators[device]?.publishedTokens[allOf: model] },
            set: { $0.library.accelerators[device]?.publishedTokens[allOf: model] = $1 })
    }
}

extension [PublishedTokens] {
    /// What one device serves of a model's tokens, prompts and answers together.
    fileprivate subscript(allOf model: String) -> Figure? {
        get { first { $0.model == model && $0.counts == .all }?.ratePerDevice }
        set {
            guard let place = firstIndex(where: { $0.model == model && $0.counts == .all }) else { return }
            self[place].ratePerDevice = newValue
        }
    }
}

extension Array where Element: Profile {
    /// The one with this id.
    subscript(id: String) -> Element? {
        get { first { $0.id == id } }
        set {
            guard let newValue, let place = firstIndex(where: { $0.id == id }) else { return }
            self[place] = newValue
        }
    }
}
