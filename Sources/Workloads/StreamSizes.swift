package import RunRecords

/// How large the arrays of the bandwidth workload are.
package struct StreamSizes: Hashable, Sendable {
    /// Bytes of an array in memory, of all workers together.
    package let inMemory: Int
    /// Bytes of all last-level caches that the workers may use.
    package let lastLevelBytes: Int
    private let caches: CacheSizes

    /// Bytes of an array that a worker goes through between two looks at the clock: small beside a window of 5 ms, in
    /// which a core goes through 50 MB, and large beside the cost of a call.
    package static let piece = 4 << 20
    /// As many times the last-level caches as STREAM asks for.
    private static let timesCaches = 4
    /// Of the available memory, for all arrays of a loop: the rest is the system's and the program's.
    private static let memoryShare = 2

    /// - Parameters:
    ///   - requested: bytes of an array in memory, at least `piece`; `nil` for four times the caches, or what fits.
    ///   - lastLevelBytes: of all last-level caches that the workers may use.
    ///   - memoryAvailable: bytes; `nil` where it is not known.
    package init(requested: Int? = nil, caches: CacheSizes, lastLevelBytes: Int, memoryAvailable: Int?) {
        self.caches = caches
        self.lastLevelBytes = lastLevelBytes
        let wanted = max(Self.piece, (lastLevelBytes * Self.timesCaches).rounded(upTo: Self.piece))
        let arrays = StreamLoop.Operation.allCases.map(\.arrays).max() ?? 1
        inMemory =
            requested
            ?? memoryAvailable.map { Self.largest($0 / Self.memoryShare / arrays, atMost: wanted) } ?? wanted
    }

    /// Where memory is short a power of two, so that a little more or less of it does not make another problem.
    private static func largest(_ room: Int, atMost wanted: Int) -> Int {
        guard room < wanted else { return wanted }
        var bytes = piece
        while bytes * 2 <= room { bytes *= 2 }
        return bytes
    }

    /// Whether the arrays are as large as STREAM asks for.
    package var isBeyondCaches: Bool { inMemory >= Self.timesCaches * lastLevelBytes }

    /// For ranking kernels: arrays that together take twice the last-level caches, and no more than was asked for.
    package func forRace(_ loop: StreamLoop) -> Int {
        let arrays = loop.operation.arrays
        return min(bytes(of: loop), max(Self.piece, (2 * lastLevelBytes / arrays).rounded(upTo: Self.piece)))
    }

    /// Bytes of one array: of all workers together in memory, of each in a cache.
    package func bytes(of loop: StreamLoop) -> Int {
        switch loop.level {
        case .memory: inMemory
        case .lastLevelCache: inCache / loop.operation.arrays / Self.page * Self.page
        }
    }

    /// Bytes of all arrays of a worker in the last-level cache: as far, in factors, above L2 as below the worker's share
    /// of the cache, and at least half as much again as L2, of which little then stays there from pass to pass.
    private var inCache: Int {
        let mean = (Double(caches.l2) * Double(caches.l3Share)).squareRoot()
        return max(Int(mean), caches.l2 / 2 * 3)
    }

    /// Arrays are whole pages.
    private static let page = 4096
}
