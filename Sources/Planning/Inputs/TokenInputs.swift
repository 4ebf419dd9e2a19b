import Economics
import Profiles

extension PlanInput {
    // From a hundredth of the cheapest listing of 2026 to a hundred times the dearest.
    private static let sought = 0.001...100.0

    /// What a million tokens that a model writes is sold for.
    static func outputTokens(of id: String) -> PlanInput {
        PlanInput(
            "\(ProfileKind.model.rawValue).\(id).usd_per_million_output_tokens", "$/M output tokens, \(id)",
            "USD/M tokens", .positive, sought: sought,
            get: { model(id, in: $0)?.usdPerMillionOutputTokens },
            set: { scenario, figure in
                change(id, in: &scenario) { $0.usdPerMillionOutputTokens = figure }
            })
    }

    /// What a million tokens that a model is given is sold for.
    static func inputTokens(of id: String) -> PlanInput {
        PlanInput(
            "\(ProfileKind.model.rawValue).\(id).usd_per_million_input_tokens", "$/M input tokens, \(id)",
            "USD/M tokens", .positive, sought: sought,
            get: { model(id, in: $0)?.usdPerMillionInputTokens },
            set: { scenario, figure in
                change(id, in: &scenario) { $0.usdPerMillionInputTokens = figure }
            })
    }

    private static func model(_ id: String, in scenario: Scenario) -> LanguageModel? {
        scenario.library.models.first { $0.id == id }
    }

    private static func change(
        _ id: String, in scenario: inout Scenario, _ change: (inout LanguageModel) -> Void
    ) {
        guard let place = scenario.library.models.firstIndex(where: { $0.id == id }) else { return }
        change(&scenario.library.models[place])
    }
}
