package import RunRecords

/// The check of a bandwidth kernel's loop on small arrays, at all alignments that elements can have.
///
/// The arrays that are timed are checked as well, whole, by each worker before it begins (`StreamTask`).
package enum BandwidthVerification {
    package static let method = """
        sums and contents of arrays of whole numbers, exactly: small ones of every alignment, and each worker's own, whole
        """

    /// Elements around a vector, a cache line and a turn of the loops.
    private static let counts = Array(0...17) + [63, 64, 65, 71, 127, 128, 129, 577, 4099]
    private static let factor = 3.0
    /// Elements of a cache line.
    private static let alignments = 8
    /// What lies around the arrays, and no result can be.
    private static let untouched = -1.0

    package static func run(_ operation: StreamLoop.Operation, kernel: BandwidthKernel) -> Verification {
        var cases = 0
        var source = RandomSource(seed: 7)
        for count in counts {
            for offset in 0..<alignments {
                let b = (0..<count + alignments).map { _ in Double(source.next() >> 44) }
                let c = (0..<count + alignments).map { _ in Double(source.next() >> 44) }
                cases += 1
                guard isRight(operation, kernel, b: b, c: c, count: count, offset: offset) else {
                    return Verification(passed: false, cases: cases, method: method)
                }
            }
        }
        return Verification(passed: true, cases: cases, method: method)
    }

    private static func isRight(
        _ operation: StreamLoop.Operation, _ kernel: BandwidthKernel, b: [Double], c: [Double], count: Int,
        offset: Int
    ) -> Bool {
        // What is written is aligned otherwise than what is read.
        let start = alignments - offset
        var to = [Double](repeating: untouched, count: count + 2 * alignments)
        let sum = b.withUnsafeBufferPointer { b in
            c.withUnsafeBufferPointer { c in
                to.withUnsafeMutableBufferPointer { to -> Double? in
                    guard let b = b.baseAddress, let c = c.baseAddress, let to = to.baseAddress else {
                        return nil
                    }
                    switch operation {
                    case .read: return kernel.read?(b + offset, count)
                    case .copy: kernel.copy(to + start, b + offset, count)
                    case .triad:
                        kernel.triad(to + start, b + offset, c + offset, factor, count)
                    }
                    return nil
                }
            }
        }
        return to.indices.allSatisfy { index in
            let element = index - start
            guard operation != .read, (0..<count).contains(element) else { return to[index] == untouched }
            let added = operation == .triad ? factor * c[offset + element] : 0
            return to[index] == b[offset + element] + added
        } && (operation != .read || sum == b[offset..<offset + count].reduce(0, +))
    }
}
