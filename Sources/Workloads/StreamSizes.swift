package import RunRecords

/// How large the arrays of the bandwidth workload are.
package struct StreamSizes: Hashable, Sendable {
    /// Bytes of an array in memory, of all workers together.
    package let inMemory: Int
    /// Bytes of all last-level caches that the workers may use.
    package let lastLevelBytes: Int
    private let caches: CacheSizes
    private var isRace = false

    /// Bytes of an array that a worker goes through between two looks at the clock: small beside a window of 5 ms, in
    /// which a core goes through 50 MB, and large beside the cost of a call.
    package static let piece = 4 << 20
    /// As many times the last-level caches as STREAM asks for.
    private static let timesCaches = 4
    /// Of the available memory all arrays of a loop take one part of so many: the rest is the system's and the program's.
    private static let memoryParts = 2
    /// What the smallest pages are a multiple of on every system.
    private static let page = 4096

    /// For hosts of which nothing is known.
    package static let assumed = StreamSizes(
        caches: .assumed, lastLevelBytes: CacheSizes.assumed.l3Share, memoryAvailable: nil)

    /// - Parameters:
    ///   - requested: bytes of an array in memory; `nil` for four times the caches, or what fits.
    ///   - lastLevelBytes: of all last-level caches that the workers may use.
    ///   - memoryAvailable: bytes; `nil` where it is not known.
    package init(requested: Int? = nil, caches: CacheSizes, lastLevelBytes: Int, memoryAvailable: Int?) {
        self.caches = caches
        self.lastLevelBytes = lastLevelBytes
        let wanted = max(1, lastLevelBytes * Self.timesCaches).rounded(upTo: Self.piece)
        let room = memoryAvailable.map { $0 / Self.memoryParts / (Self.mostArrays) } ?? wanted
        inMemory = requested ?? (room < wanted ? Self.powerOfTwo(within: room) : wanted)
    }

    /// Bytes of an array that may be asked for: a page, below which nothing streams, up to more than any machine has.
    package static let askable = 4096...1 << 44

    /// The same host's, with arrays in memory of another size.
    func asking(_ bytes: Int) -> StreamSizes {
        StreamSizes(requested: bytes, caches: caches, lastLevelBytes: lastLevelBytes, memoryAvailable: nil)
    }

    private static let mostArrays = StreamLoop.Operation.allCases.map(\.arrays).max() ?? 1

    /// Where memory is short: a little more or less of it must not make another problem of each run.
    private static func powerOfTwo(within room: Int) -> Int {
        var bytes = piece
        while bytes * 2 <= room { bytes *= 2 }
        return bytes
    }

    /// To rank kernels by: in memory, arrays that together take twice the last-level caches.
    package var forRace: StreamSizes {
        var sizes = self
        sizes.isRace = true
        return sizes
    }

    /// Bytes of one array: of all workers together in memory, of each in a cache.
    package func bytes(of loop: StreamLoop) -> Int {
        let arrays = loop.operation.arrays
        switch loop.level {
        case .memory:
            let enough = (2 * lastLevelBytes / arrays).rounded(upTo: Self.piece)
            return isRace ? min(inMemory, max(Self.piece, enough)) : inMemory
        case .lastLevelCache: return max(Self.page, inCache / arrays / Self.page * Self.page)
        }
    }

    /// Bytes of all arrays of a worker in the last-level cache: as far, in factors, above L2 as below the worker's share
    /// of the cache, and at least half as much again as L2, of which little then stays there from pass to pass.
    private var inCache: Int {
        let mean = (Double(caches.l2) * Double(caches.l3Share)).squareRoot()
        return max(Int(mean), caches.l2 / 2 * 3)
    }

    /// What is to be said of rates on arrays in memory that are smaller than STREAM asks for.
    package func caveats(of loop: StreamLoop) -> [Warning] {
        guard loop.level == .memory, inMemory < Self.timesCaches * lastLevelBytes else { return [] }
        return [
            Warning(
                .arraysInCache,
                "Arrays of \(inMemory >> 20) MiB are less than four times the last-level cache of \(lastLevelBytes >> 20) MiB, which may have served a part.",
                nextStep: "Free memory, or give a larger --size, for the rate of memory alone.",
                severity: Double(lastLevelBytes) / Double(max(1, inMemory)))
        ]
    }
}
