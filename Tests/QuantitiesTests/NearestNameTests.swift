import Quantities
import Testing

@Suite struct NearestNameTests {
    private let kernels = ["gemm_avx2_f32_6x16", "gemm_avx512_f32_14x32", "sha256d_scalar"]

    @Test(arguments: [
        ("gemm_avx2_f32_6x8", ["gemm_avx2_f32_6x16"]), ("sha256d", ["sha256d_scalar"]),
        ("gemm", ["gemm_avx2_f32_6x16", "gemm_avx512_f32_14x32"]), ("fast", []), ("", []),
    ])
    func whatIsNearIsSuggested(name: String, suggestions: [String]) {
        #expect(NearestName.suggestions(for: name, among: kernels) == suggestions)
    }

    @Test func manyThatHoldItAreNoSuggestion() {
        #expect(NearestName.suggestions(for: "a", among: (0..<6).map { "a\($0)" }) == [])
    }

    @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")])
    func aChoiceIsWords(names: [String], words: String) {
        #expect(NearestName.choice(names) == words)
    }
}
