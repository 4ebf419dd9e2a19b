/// Of several pieces of memory of the same size a worker kept the one in which its kernel was fastest.
package struct MemoryChoice: Codable, Hashable, Sendable {
    package var tried: Int
    /// The times of the slowest and the fastest piece: what the choice was worth, noise included.
    package var slowestOverFastest: Double

    package init(tried: Int, slowestOverFastest: Double) {
        self.tried = tried
        self.slowestOverFastest = slowestOverFastest
    }
}

extension MemoryChoice: Comparable {
    /// By what it was worth.
    package static func < (one: Self, other: Self) -> Bool {
        (one.slowestOverFastest, one.tried) < (other.slowestOverFastest, other.tried)
    }
}
