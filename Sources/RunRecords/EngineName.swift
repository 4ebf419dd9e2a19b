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
