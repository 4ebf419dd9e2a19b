/// A kind of work.
package enum Workload: String, Codable, CaseIterable, Sendable {
    /// Double SHA-256 of an 80-byte block header.
    case sha256d
    /// C = A·B.
    case matmul
    /// Reading, copying and combining arrays.
    case bandwidth

    /// Whether anybody pays for it; other workloads say what bounds those.
    package var isSold: Bool { self != .bandwidth }
}

/// The type of the factors' elements. bf16 products are summed in f32, int8 products exactly in int32.
package enum DataType: String, Codable, CaseIterable, Sendable {
    case f32, f64, bf16, int8
}

/// One way to do the work.
package enum EngineName: String, Codable, CaseIterable, Sendable {
    /// OpenSSL's digest as its users call it.
    case openssl
    /// OpenSSL's block function, with the state after the header's first block kept.
    case opensslTransform = "openssl-transform"
    /// The kernels of this tool.
    case native
    /// An installed BLAS.
    case cblas
    /// An installed oneDNN.
    case onednn
}
