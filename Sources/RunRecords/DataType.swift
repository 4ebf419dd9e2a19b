/// The type of the factors' elements. bf16 products are summed in f32, int8 products exactly in int32.
package enum DataType: String, Codable, CaseIterable, Sendable {
    case f32, f64, bf16, int8
}
