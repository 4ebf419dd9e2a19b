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
    fileprivate let index: Int

    package static let all: [GEMMKernel] = table.enumerated().compactMap { index, row in
        let type: DataType? =
            switch row.data_type {
            case WM_F32: .f32
            case WM_F64: .f64
            default: nil
            }
        return type.map { type in
            GEMMKernel(
                name: String(cString: row.name), isa: String(cString: row.isa),
                requires: CPUFeatures(rawValue: row.requires), dataType: type, mr: Int(row.mr),
                nr: Int(row.nr),
                index: index)
        }
    }

    /// C = A·B for row-major matrices without gaps.
    ///
    /// - Parameter workspace: `blocking.workspaceBytes(of:)` bytes, aligned to 64, for this call alone.
    package func multiply(
        _ problem: MatmulProblem, blocking: GEMMBlocking, a: UnsafeRawPointer, b: UnsafeRawPointer,
        c: UnsafeMutableRawPointer, workspace: UnsafeMutableRawPointer
    ) {
        wm_gemm(row, blocking.cValue, problem.m, problem.n, problem.k, a, b, c, workspace)
    }

    /// The row itself, which C wants to see.
    var row: UnsafePointer<wm_gemm_kernel> {
        var count = 0
        return wm_gemm_kernels(&count) + index
    }

    private static var table: UnsafeBufferPointer<wm_gemm_kernel> {
        var count = 0
        let start = wm_gemm_kernels(&count)
        return UnsafeBufferPointer(start: start, count: count)
    }
}

extension DataType {
    /// Bytes of one element.
    package var size: Int { wm_data_type_size(kernelType) }

    /// Unit roundoff of the type in which products are summed: half the distance of 1 to the next number.
    var unitRoundoff: Double {
        switch self {
        case .f32: 0x1p-24
        case .f64: 0x1p-53
        }
    }
}
