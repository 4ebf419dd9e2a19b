import CKernels

/// How much of the operands is packed at a time: rows of A (mc), depth (kc) and columns of B (nc), each at least 1.
package struct GEMMBlocking: Hashable, Sendable {
    package let mc: Int
    package let kc: Int
    package let nc: Int

    package init(mc: Int, kc: Int, nc: Int) {
        self.mc = max(1, mc)
        self.kc = max(1, kc)
        self.nc = max(1, nc)
    }

    /// Blocks that keep what is reused in the cache that is large enough for it.
    ///
    /// The depth is the kernel's, as far as two panels of A fit a half of L2; the packed block of A (mc x kc) fills three
    /// eighths of L2, beside panels of B and rows of C that pass through; the packed block of B (kc x nc) half of the
    /// worker's share of L3.
    package init(kernel: GEMMKernel, caches: CacheSizes, problem: MatmulProblem) {
        let size = kernel.packedSize
        let depth = max(64, min(kernel.depth, caches.l2 / 2 / (2 * kernel.mr * size)))
        let rows = max(2, caches.l2 / 8 * 3 / (depth * size) / kernel.mr) * kernel.mr
        let columns = max(2, caches.l3Share / 2 / (depth * size) / kernel.nr) * kernel.nr
        self.init(
            mc: min(rows, problem.m.rounded(upTo: kernel.mr)), kc: min(depth, problem.k),
            nc: min(columns, problem.n.rounded(upTo: kernel.nr)))
    }

    /// The most roundings that one of `k` products passes on its way into C: those of its block of kc and one for each
    /// further block. The product of depth k itself has no more than k.
    package func roundings(ofDepth k: Int) -> Int {
        let depth = max(1, min(kc, k))
        return min(k, depth + (k + depth - 1) / depth - 1)
    }

    /// Bytes that one product needs to pack its operands into.
    package func workspaceBytes(of kernel: GEMMKernel) -> Int { wm_gemm_workspace(kernel.row, cValue) }

    var cValue: wm_gemm_blocking { wm_gemm_blocking(mc: mc, kc: kc, nc: nc) }
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
