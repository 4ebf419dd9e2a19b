/// How engine `native` does a product; each form has kernels, and rates, of its own.
package enum ProductForm: String, CaseIterable, Codable, Hashable, Sendable {
    /// A product a worker, from operands as they lie.
    case plain
    /// A product a worker, by weights that were packed before.
    case prepacked
    /// One product by all workers together, from operands as they lie.
    case split

    var weights: MatmulWeights { self == .prepacked ? .prepacked : .plain }

    /// `gemm_avx2_f32_6x16`, `gemm_avx2_f32_6x16_split`.
    func name(of kernel: GEMMKernel) -> String { self == .plain ? kernel.name : "\(kernel.name)_\(rawValue)" }
}
