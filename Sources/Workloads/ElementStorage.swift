import CKernels

/// How elements of a matrix are kept in memory; their values pass as doubles, which hold all of them exactly.
struct ElementStorage {
    private let type: wm_data_type

    init(_ type: wm_data_type) { self.type = type }

    func load(_ matrix: UnsafeMutableRawPointer, _ index: Int) -> Double {
        switch type {
        case WM_F32: Double(matrix.assumingMemoryBound(to: Float.self)[index])
        case WM_BF16: Double(BFloat16(bits: matrix.assumingMemoryBound(to: UInt16.self)[index]).value)
        case WM_INT8: Double(matrix.assumingMemoryBound(to: Int8.self)[index])
        case WM_INT32: Double(matrix.assumingMemoryBound(to: Int32.self)[index])
        default: matrix.assumingMemoryBound(to: Double.self)[index]
        }
    }

    /// Rounds to the nearest value of the type; for integers it must be in their range.
    func store(_ value: Double, _ matrix: UnsafeMutableRawPointer, _ index: Int) {
        switch type {
        case WM_F32: matrix.assumingMemoryBound(to: Float.self)[index] = Float(value)
        case WM_BF16:
            matrix.assumingMemoryBound(to: UInt16.self)[index] = BFloat16(rounding: Float(value)).bits
        case WM_INT8: matrix.assumingMemoryBound(to: Int8.self)[index] = Int8(value.rounded())
        case WM_INT32: matrix.assumingMemoryBound(to: Int32.self)[index] = Int32(value.rounded())
        default: matrix.assumingMemoryBound(to: Double.self)[index] = value
        }
    }

    /// Uniform in [-1, 1), or over all int8.
    func random(from source: inout RandomSource) -> Double {
        type == WM_INT8 ? Double(Int8(truncatingIfNeeded: source.next() >> 56)) : source.nextSigned()
    }

    /// What no right product is: not a number, or an int32 beyond the sum of 65,536 products of int8.
    var noProduct: Double { type == WM_INT32 ? Double(Int32.max) : .nan }
}
