import Foundation
import Profiles
import Testing

@Suite struct LanguageModelTests {
    private static let sound = """
        schema: wattmark.model/1
        id: tiny
        name: Tiny
        source: a page
        as_of: 2026
        confidence: low
        parameters_billion: 2
        active_parameters_billion: 1
        layers: 4
        heads: 8
        kv_heads: 2
        head_dimension: 64
        windowed_layers: 2
        window_tokens: 16
        weight_bytes_per_parameter: 1
        cache_bytes_per_element: 2
        arithmetic: fp8

        """

    private func faults(_ text: String, in kind: String = "models", named id: String = "tiny") throws
        -> [String]
    {
        let library = try TemporaryLibrary()
        try library.write(text, to: "\(kind)/\(id).yaml")
        return try library.faults()
    }

    @Test func aSoundModelIsRead() throws { #expect(try faults(Self.sound) == []) }

    @Test(arguments: [
        ("active_parameters_billion: 1", "active_parameters_billion: 3", "more than all parameters"),
        ("kv_heads: 2", "kv_heads: 16", "more than heads"),
        ("windowed_layers: 2", "windowed_layers: 5", "more than layers"),
        ("window_tokens: 16\n", "", "window_tokens"), ("layers: 4", "layers: 4.5", "whole number"),
        ("arithmetic: fp8", "arithmetic: fp4", "is unknown"),
        ("weight_bytes_per_parameter: 1", "weight_bytes_per_parameter: 200", "beyond anything"),
        ("arithmetic: fp8", "arithmetic: fp8\nusd_per_million_input_tokens: 0.1", "beside the other"),
    ])
    func whatCannotBeIsRefused(old: String, new: String, problem: String) throws {
        let found = try faults(Self.sound.replacing(old, with: new))
        #expect(!found.isEmpty && found[0].contains(problem), "\(found)")
    }

    /// A rate is given by one of two keys, of a model that is there.
    @Test(arguments: [
        ("tokens_per_second_per_device: 10", "there is no language model"),
        ("counts: all", "is not the one rate"),
        ("tokens_per_second_per_mw: 10", "is not the one rate"),
        ("tokens_per_second_per_device: 10\n    tokens_per_second_per_mw: 10", "is not the one rate"),
    ])
    func aPublishedRateIsOne(keys: String, problem: String) throws {
        let text = """
            schema: wattmark.accelerator/1
            id: device
            name: Device
            maker: Maker
            source: a page
            as_of: 2026
            confidence: low
            tdp_watts: 100
            dense_peak:
              bf16_tflops: 10
            published_tokens:
              - model: tiny
            \(keys.hasPrefix("counts") ? "" : "    counts: all\n")    \(keys)

            """
        let found = try faults(text, in: "accelerators", named: "device")
        #expect(found.contains { $0.contains(problem) }, "\(found)")
    }
}
