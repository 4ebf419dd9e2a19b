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
