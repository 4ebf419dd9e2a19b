/// How the numbers of a computation are held, where that decides its peak and its price.
package enum NumberFormat: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
    case f64, f32, bf16, fp8, int8
}
