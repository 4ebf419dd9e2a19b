package import RunRecords

/// The work of one worker: made on its own pinned thread, so that its memory is first touched there.
package protocol WorkerTask {
    /// Does `iterations` more units of work: nonces, products, or pieces of arrays.
    ///
    /// - Throws: `WorkloadError.wrongResult` when the work shows a wrong result, which voids the measurement.
    mutating func perform(iterations: Int) throws

    /// The share of its memory that lies in huge pages; `nil` where it asked for none, or the system does not tell.
    var hugePageShare: Double? { get }

    /// How the memory was chosen in which it works; `nil` where there was no choice.
    var memoryChoice: MemoryChoice? { get }

    /// Reads what so many units of work take from memory, and does nothing else; asked only of work with a bound of
    /// memory.
    mutating func readOperands(iterations: Int)
}

extension WorkerTask {
    package var hugePageShare: Double? { nil }

    package var memoryChoice: MemoryChoice? { nil }

    package mutating func readOperands(iterations: Int) {}
}
