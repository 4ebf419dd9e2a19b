package import RunRecords

/// One way to look for nonces whose double SHA-256 does not exceed a target.
///
/// A scanner belongs to one thread.
package protocol NonceScanner: AnyObject {
    /// Headers hashed side by side: counts are multiples of it.
    var granule: Int { get }

    /// Chooses the header and the target of the scans that follow.
    func prepare(_ header: BlockHeader, target: Target) throws

    /// Makes ready for scans that will be timed, which takes up to a tenth of a second: chooses among pieces of memory, if it
    /// needs some. What was prepared stays.
    func settle() -> MemoryChoice?

    /// The nonces of `count` from `first` upwards (they wrap) whose hash is at most the target, in order.
    func scan(from first: UInt32, count: Int) throws -> [UInt32]
}

extension NonceScanner {
    package func settle() -> MemoryChoice? { nil }
}
