/// What all workers are asked to do together.
package struct Window: Sendable {
    package enum Kind: Sendable {
        case work, peak
        /// The reading of what the work takes from memory.
        case memory
    }
    package var kind: Kind
    package var nanoseconds: UInt64
    /// Iterations between two looks at the clock.
    package var batch: Int

    package init(kind: Kind, nanoseconds: UInt64, batch: Int) {
        self.kind = kind
        self.nanoseconds = nanoseconds
        self.batch = batch
    }
}
