import CKernels

/// How much of the operands is packed at a time, at most: rows of A (mc), depth (kc) and columns of B (nc), each at least
/// 1. The driver cuts each extent into even parts that are no larger.
package struct GEMMBlocking: Hashable, Sendable {
    package let mc: Int
    package let kc: Int
    package let nc: Int

    package init(mc: Int, kc: Int, nc: Int) {
        self.mc = max(1, mc)
        self.kc = max(1, kc)
        self.nc = max(1, nc)
    }

    /// The longest packed row of A: a page. Deeper blocks touch C less often, but gained nothing more (Zen 4).
    private static let longestRow = 4 << 10
    /// The largest packed block of B. A larger one is used more often, but a virtual machine's L3 is shared with
    /// strangers, whatever size it reports.
    private static let largestBlock = 4 << 20

    /// Blocks that keep what is reused in the cache that is large enough for it.
    ///
    /// A block of A and two panels of B, that in use and the next, share half of L2; the other half is for rows of C and
    /// what is packed, which pass through. A row is a 256th of L2, so that the panels leave room for the rows, or all of a
    /// product that is not as deep, which then has more rows and columns to a block. The block of B takes half of the
    /// worker's share of L3.
    package init(kernel: GEMMKernel, caches: CacheSizes, problem: MatmulProblem) {
        let size = kernel.packedSize
        let row = max(256, min(Self.longestRow, caches.l2 / 256, (problem.k * size).rounded(upTo: 64)))
        let rows = max(1, (caches.l2 / 2 - 2 * kernel.nr * row) / row / kernel.mr) * kernel.mr
        let block = min(Self.largestBlock, caches.l3Share / 2)
        let columns = max(2, block / row / kernel.nr) * kernel.nr
        self.init(
            mc: min(rows, problem.m.rounded(upTo: kernel.mr)), kc: min(row / size, problem.k),
            nc: min(columns, problem.n.rounded(upTo: kernel.nr)))
    }

    /// The most roundings that one of `k` products passes on its way into C: those of its block of kc and one for each
    /// further block. The product of depth k itself has no more than k.
    package func roundings(ofDepth k: Int) -> Int {
        let depth = max(1, min(kc, k))
        return min(k, depth + (k + depth - 1) / depth - 1)
    }

    /// Bytes that one product needs to pack its operands into.
    package func workspaceBytes(of kernel: GEMMKernel) -> Int {
        withUnsafePointer(to: kernel.row) { wm_gemm_workspace($0, cValue) }
    }

    var cValue: wm_gemm_blocking { wm_gemm_blocking(mc: mc, kc: kc, nc: nc) }
}
