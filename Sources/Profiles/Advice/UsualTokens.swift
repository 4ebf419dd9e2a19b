/// What is usual of a language model: prices from a tenth of the cheapest listing of 2026 to well above the dearest.
enum UsualTokens {
    static func numbers(_ model: LanguageModel) -> [UsualNumber?] {
        let price = 0.003...200.0
        let slips: [UsualNumber.Slip] = [
            .init("USD per thousand tokens", times: 1000), .init("USD per token", times: 1e6),
            .init("cents", times: 0.01),
        ]
        return [
            UsualNumber(
                "usd_per_million_input_tokens", model.usdPerMillionInputTokens, price, slips),
            UsualNumber(
                "usd_per_million_output_tokens", model.usdPerMillionOutputTokens, price, slips),
            UsualNumber(
                "parameters_billion", model.parametersBillion, 0.05...20_000,
                [.init("millions", times: 1e-3), .init("trillions", times: 1000)]),
            UsualNumber(
                "active_parameters_billion", model.activeParametersBillion, 0.05...5_000,
                [.init("millions", times: 1e-3), .init("trillions", times: 1000)]),
            UsualNumber(
                "weight_bytes_per_parameter", model.weightBytesPerParameter, 0.2...4,
                [.init("bits", times: 0.125)]),
            UsualNumber(
                "cache_bytes_per_element", model.cacheBytesPerElement, 0.2...4,
                [.init("bits", times: 0.125)]),
        ]
    }
}
