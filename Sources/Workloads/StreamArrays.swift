package import RunRecords

/// One worker's arrays of a loop, in pieces that are worked through one after the other.
///
/// Made on the worker's own thread, so that they are first touched there. They hold random whole numbers below 2^21,
/// of which 2^32 have an exact sum in any order; what is to be written holds nothing that a right result can be.
package final class StreamArrays {
    package let loop: StreamLoop
    /// Elements of a piece, and pieces of each array.
    package let count: Int
    package let pieces: Int
    private let memory: OperandMemory
    /// The sums of the pieces of the first array that is read.
    private var sums: [Double] = []
    private static let factor = 3.0

    /// - Parameters:
    ///   - pieceBytes: a multiple of 8.
    package init(_ loop: StreamLoop, pieceBytes: Int, pieces: Int, seed: UInt64) throws {
        self.loop = loop
        self.pieces = pieces
        count = pieceBytes / 8
        let lengths = [Int](repeating: pieceBytes * pieces, count: loop.operation.arrays)
        guard let memory = OperandMemory(parts: lengths) else {
            throw WorkloadError.outOfMemory(bytes: OperandMemory.bytes(lengths))
        }
        self.memory = memory
        if let written { array(written).initialize(repeating: .nan, count: count * pieces) }
        var source = RandomSource(seed: seed)
        let all = read.map { fill($0, from: &source) }
        sums = all.first ?? []
    }

    /// The share of the arrays that lies in huge pages; `nil` where the system does not tell.
    package var hugePageShare: Double? { memory.hugeShare }

    /// Works through one piece.
    ///
    /// - Throws: `WorkloadError.wrongResult` for a wrong sum. What is written is looked at by `isRight`.
    package func pass(_ piece: Int, with kernel: BandwidthKernel) throws {
        let offset = piece * count
        switch loop.operation {
        case .read:
            let sum = kernel.read?(array(0) + offset, count)
            guard sum == sums[piece] else {
                throw WorkloadError.wrongResult(
                    engine: .native, kernel: kernel.name,
                    detail:
                        "the sum of piece \(piece) is \(sums[piece]), not \(sum.map { "\($0)" } ?? "unknown")"
                )
            }
        case .copy: kernel.copy(array(0) + offset, array(1) + offset, count)
        case .triad:
            kernel.triad(
                array(0) + offset, array(1) + offset, array(2) + offset, Self.factor, count)
        }
    }

    /// Whether every element that is written is what it has to be.
    package var isRight: Bool {
        switch loop.operation {
        case .read: return true
        case .copy:
            let (to, from) = (array(0), array(1))
            return (0..<count * pieces).allSatisfy { to[$0] == from[$0] }
        case .triad:
            let (to, b, c) = (array(0), array(1), array(2))
            return (0..<count * pieces).allSatisfy { to[$0] == b[$0] + Self.factor * c[$0] }
        }
    }

    /// The array that the loop writes, and those that it reads.
    private var written: Int? { loop.operation == .read ? nil : 0 }
    private var read: Range<Int> { loop.operation == .read ? 0..<1 : 1..<loop.operation.arrays }

    private func array(_ index: Int) -> UnsafeMutablePointer<Double> {
        memory.parts[index].assumingMemoryBound(to: Double.self)
    }

    /// The first piece is random, and each other is the first with its own number added: so no two are alike, and filling
    /// them takes no longer than writing.
    ///
    /// - Returns: the sum of each piece.
    private func fill(_ index: Int, from source: inout RandomSource) -> [Double] {
        let first = memory.parts[index].bindMemory(to: Double.self, capacity: count * pieces)
        var sum = 0.0
        for element in 0..<count {
            first[element] = Double(source.next() >> 44)
            sum += first[element]
        }
        for piece in 1..<max(1, pieces) {
            let to = first + piece * count
            for element in 0..<count { to[element] = first[element] + Double(piece) }
        }
        return (0..<pieces).map { sum + Double($0) * Double(count) }
    }
}
