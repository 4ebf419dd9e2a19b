import CKernels
package import RunRecords

/// One row of the GEMM kernel table.
package struct GEMMKernel: Sendable {
    package let name: String
    package let isa: String
    package let requires: CPUFeatures
    package let dataType: DataType
    /// Rows and columns of the register tile.
    package let mr: Int
    package let nr: Int
    /// C = A·B for row-major matrices without gaps; a test may put a wrong one here.
    package var multiply: Multiplication
    /// The row itself, which C wants to see.
    let row: wm_gemm_kernel

    /// - Parameter workspace: `blocking.workspaceBytes(of:)` bytes, aligned to 64, for this call alone.
    package typealias Multiplication =
        @Sendable (
            _ problem: MatmulProblem, _ blocking: GEMMBlocking, _ a: UnsafeRawPointer, _ b: UnsafeRawPointer,
            _ c: UnsafeMutableRawPointer, _ workspace: UnsafeMutableRawPointer
        ) -> Void

    package static let all: [GEMMKernel] = {
        var count = 0
        let rows = wm_gemm_kernels(&count)
        return UnsafeBufferPointer(start: rows, count: count).compactMap { GEMMKernel($0.pointee) }
    }()

    private init?(_ row: wm_gemm_kernel) {
        switch row.data_type {
        case WM_F32: dataType = .f32
        case WM_F64: dataType = .f64
        case WM_BF16: dataType = .bf16
        case WM_INT8: dataType = .int8
        default: return nil
        }
        self.row = row
        name = String(cString: row.name)
        isa = String(cString: row.isa)
        requires = CPUFeatures(rawValue: row.requires)
        mr = Int(row.mr)
        nr = Int(row.nr)
        multiply = { problem, blocking, a, b, c, workspace in
            withUnsafePointer(to: row) { row in
                wm_gemm(row, blocking.cValue, problem.m, problem.n, problem.k, a, b, c, workspace)
            }
        }
    }

    /// The same product by weights that `packWeights` packed.
    func multiplyByWeights(
        _ problem: MatmulProblem, _ blocking: GEMMBlocking, _ a: UnsafeRawPointer, _ packed: UnsafeRawPointer,
        _ c: UnsafeMutableRawPointer, _ workspace: UnsafeMutableRawPointer
    ) {
        withUnsafePointer(to: row) { row in
            wm_gemm_by_weights(
                row, blocking.cValue, problem.m, problem.n, problem.k, a, packed, c, workspace)
        }
    }

    /// One worker's part of the product by several.
    func multiplySplit(
        _ problem: MatmulProblem, _ blocking: GEMMBlocking, _ a: UnsafeRawPointer, _ b: UnsafeRawPointer,
        _ c: UnsafeMutableRawPointer, _ worker: UnsafeMutablePointer<wm_gemm_worker>,
        _ workspace: UnsafeMutableRawPointer
    ) {
        withUnsafePointer(to: row) { row in
            wm_gemm_split(
                row, blocking.cValue, problem.m, problem.n, problem.k, a, b, c, worker, workspace)
        }
    }

    /// Bytes of packed B that the workers of one product share.
    func sharedBytes(_ blocking: GEMMBlocking) -> Int {
        withUnsafePointer(to: row) { wm_gemm_shared($0, blocking.cValue) }
    }

    /// - Parameter packed: `packedWeightsBytes` bytes, aligned to 64.
    func packWeights(_ problem: MatmulProblem, _ b: UnsafeRawPointer, _ packed: UnsafeMutableRawPointer) {
        withUnsafePointer(to: row) { wm_gemm_pack_weights($0, problem.n, problem.k, b, packed) }
    }

    /// Bytes of all of B, packed.
    func packedWeightsBytes(_ problem: MatmulProblem) -> Int {
        withUnsafePointer(to: row) { wm_gemm_packed_weights($0, problem.n, problem.k) }
    }

    /// Bytes that an element of A or B takes when it is packed, rounded up: some kernels widen it.
    package var packedSize: Int { withUnsafePointer(to: row) { wm_gemm_packed_size($0) } }
}

extension DataType {
    /// Bytes of one element of A or B.
    package var size: Int { wm_data_type_size(kernelType) }
    /// Bytes of one element of C.
    package var productSize: Int { wm_data_type_size(productType) }
    var productType: wm_data_type { wm_product_type(kernelType) }

    /// Roundings in whole steps of the kernels: those for bf16 may take products in pairs.
    func roundings(_ count: Int) -> Int { self == .bf16 ? count.rounded(upTo: 2) : count }

    /// What an operation can lose whatever its result's magnitude, for factors of at most 1 (beyond, it is multiplied by
    /// the largest): the dot products of AVX512-BF16 and AMX take denormal factors for zero and flush denormal results,
    /// each below 2^-126. Two factors and the roundings of two sums a product: four times that.
    var underflow: Double { self == .bf16 ? 0x1p-124 : 0 }

    /// Unit roundoff of the type in which products are summed: half the distance of 1 to the next number; 0 where sums
    /// are exact.
    var unitRoundoff: Double {
        switch self {
        case .f32, .bf16: 0x1p-24
        case .f64: 0x1p-53
        case .int8: 0
        }
    }
}
