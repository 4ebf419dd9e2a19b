package import CKernels
package import RunRecords

/// One row of the GEMM kernel table.
package struct GEMMKernel: Sendable {
    package let name: String
    let isa: String
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

    /// The row itself, which C wants to see.
    package var row: UnsafePointer<wm_gemm_kernel>? { Self.table.baseAddress.map { $0 + index } }

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

/// The sizes of the caches that one worker may count on, in bytes.
package struct CacheSizes: Hashable, Sendable {
    package var l1Data: Int
    package var l2: Int
    /// The worker's share of its last-level cache.
    package var l3Share: Int

    package init(l1Data: Int, l2: Int, l3Share: Int) {
        self.l1Data = l1Data
        self.l2 = l2
        self.l3Share = l3Share
    }

    /// For machines that do not report theirs: no current server core has less.
    package static let assumed = CacheSizes(l1Data: 32 << 10, l2: 256 << 10, l3Share: 1 << 20)
}

extension wm_gemm_blocking {
    /// Blocks that keep what is reused in the cache that is large enough for it.
    ///
    /// A panel pair (kc deep) streams through L1 and L2; the packed block of A (mc x kc) fills about half of L2; the
    /// packed block of B (kc x nc) half of the worker's share of L3. Deep blocks touch C less often.
    package init(kernel: GEMMKernel, caches: CacheSizes, problem: MatmulProblem) {
        let size = kernel.dataType.size
        let depth = max(64, min(512, caches.l2 / 2 / (12 * kernel.mr * size)))
        let rows = max(1, caches.l2 / 2 / (depth * size) / kernel.mr) * kernel.mr
        let columns = max(8, caches.l3Share / 2 / (depth * size) / kernel.nr) * kernel.nr
        self.init(
            mc: min(rows, problem.m.rounded(upTo: kernel.mr)), kc: min(depth, problem.k),
            nc: min(columns, problem.n.rounded(upTo: kernel.nr)))
    }
}

extension Int {
    fileprivate func rounded(upTo step: Int) -> Int { (self + step - 1) / step * step }
}
