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
