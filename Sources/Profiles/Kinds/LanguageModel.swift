package import Quantities

/// The shape of a language model, from which follows what serving it takes, and what its tokens are sold for.
package struct LanguageModel: Profile {
    package var id: String
    package var name: String
    package var provenance: Provenance
    /// All that are kept in memory, in billions.
    package var parametersBillion: Figure
    /// Those that one token passes; fewer than all where experts are chosen among.
    package var activeParametersBillion: Figure
    package var layers: Int
    package var heads: Int
    /// Heads that keep keys and values, which several heads of the query share.
    package var kvHeads: Int
    package var headDimension: Int
    /// Layers that look back over `windowTokens` alone.
    package var windowedLayers: Int
    package var windowTokens: Int?
    package var weightBytesPerParameter: Figure
    /// Of a key or a value.
    package var cacheBytesPerElement: Figure
    /// In which its products are computed.
    package var arithmetic: NumberFormat
    /// For a million tokens that it is given; `nil` where no price has a source.
    package var usdPerMillionInputTokens: Figure?
    /// For a million tokens that it writes.
    package var usdPerMillionOutputTokens: Figure?
    package var notes: String?

    /// All weights, in bytes.
    package var weightBytes: Double { parametersBillion.median * 1e9 * weightBytesPerParameter.median }

    /// What a token in the cache takes in one layer: key and value of each head that keeps them, in bytes.
    ///
    /// Example: 8 heads of 128 in bf16 take 2 x 8 x 128 x 2 = 4,096 bytes; in the 80 layers of Llama 3 70B a token takes
    /// 327,680.
    package var cacheBytesPerLayerToken: Double {
        2 * Double(kvHeads * headDimension) * cacheBytesPerElement.median
    }

    /// What a request of so many tokens keeps in the cache, in bytes.
    package func cacheBytes(ofContext tokens: Double) -> Double {
        let seen = min(tokens, windowTokens.map(Double.init) ?? tokens)
        return cacheBytesPerLayerToken
            * (Double(layers - windowedLayers) * tokens + Double(windowedLayers) * seen)
    }
}

extension LanguageModel: ProfileDocument {
    package static let kind = ProfileKind.model

    init?(_ reader: FieldReader, header: ProfileHeader) {
        let own = header.provenance
        let parameters = reader.figure("parameters_billion", .positive(.billionParameters), from: own)
        let active = reader.figure("active_parameters_billion", .positive(.billionParameters), from: own)
        let layers = reader.integer("layers", atLeast: 1, example: "80")
        let heads = reader.integer("heads", atLeast: 1, example: "64")
        let kvHeads = reader.integer("kv_heads", atLeast: 1, example: "8")
        let dimension = reader.integer("head_dimension", atLeast: 1, example: "128")
        let windowed = reader.integer("windowed_layers", atLeast: 1, example: "18", required: false)
        let window = reader.integer("window_tokens", atLeast: 1, example: "128", required: false)
        let weight = reader.figure("weight_bytes_per_parameter", .positive(.bytes), from: own)
        let cache = reader.figure("cache_bytes_per_element", .positive(.bytes), from: own)
        let arithmetic = reader.choice("arithmetic", NumberFormat.self)
        let input = reader.figure(
            "usd_per_million_input_tokens", .positive(.dollarsPerMillionTokens), from: own, required: false)
        let output = reader.figure(
            "usd_per_million_output_tokens", .positive(.dollarsPerMillionTokens), from: own, required: false)
        let notes = reader.text("notes", example: "every second layer has a window", required: false)
        if let parameters, let active, active.median > parameters.median {
            reader.fault(
                "active_parameters_billion",
                "\(plain(active.median)) is more than all parameters, \(plain(parameters.median))",
                "give those that one token passes")
        }
        if let heads, let kvHeads, kvHeads > heads {
            reader.fault(
                "kv_heads", "\(kvHeads) is more than heads, \(heads)",
                "give the heads that keep keys and values, as many as heads at most")
        }
        if let windowed, let layers, windowed > layers {
            reader.fault(
                "windowed_layers", "\(windowed) is more than layers, \(layers)", "give \(layers) at most")
        }
        if (windowed == nil) != (window == nil) {
            reader.fault(
                windowed == nil ? "windowed_layers" : "window_tokens", "is missing beside the other",
                "give windowed_layers and window_tokens, or neither")
        }
        if (input == nil) != (output == nil) {
            reader.fault(
                input == nil ? "usd_per_million_input_tokens" : "usd_per_million_output_tokens",
                "is missing beside the other", "give both prices, or neither")
        }
        guard let own, let parameters, let active, let layers, let heads, let kvHeads, let dimension,
            let weight, let cache, let arithmetic
        else { return nil }
        self.init(
            id: header.id, name: header.name, provenance: own, parametersBillion: parameters,
            activeParametersBillion: active, layers: layers, heads: heads, kvHeads: kvHeads,
            headDimension: dimension, windowedLayers: windowed ?? 0, windowTokens: window,
            weightBytesPerParameter: weight, cacheBytesPerElement: cache, arithmetic: arithmetic,
            usdPerMillionInputTokens: input, usdPerMillionOutputTokens: output, notes: notes)
    }
}
