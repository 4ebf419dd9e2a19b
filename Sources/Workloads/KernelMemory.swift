package import RunRecords

/// Pieces of memory of the same size, of which the one is kept in which work is fastest.
///
/// On Zen 4 some pieces make a kernel 2 to 3 % slower for as long as they live. Why is not known: where they lie within a page
/// is not the cause. In lists of 48 the best were at the limit of the core.
package final class KernelMemory {
    package static let pieces = 8
    /// A page each, so that they differ in whatever the system gave.
    private static let alignment = 4096

    /// The one to work in.
    package private(set) var piece: UnsafeMutableRawPointer
    private var others: [UnsafeMutableRawPointer]

    package init(bytes: Int) {
        piece = .allocate(byteCount: bytes, alignment: Self.alignment)
        others = (1..<Self.pieces).map { _ in
            .allocate(byteCount: bytes, alignment: Self.alignment)
        }
    }

    deinit { for piece in others + [piece] { piece.deallocate() } }

    /// Keeps the piece that takes the fewest seconds, and frees the others.
    package func keepFastest(seconds: (UnsafeMutableRawPointer) throws -> Double) rethrows -> MemoryChoice {
        let all = [piece] + others
        let race = try PieceRace(of: all.count) { try seconds(all[$0]) }
        piece = all[race.fastest]
        others = []
        for other in all where other != piece { other.deallocate() }
        return MemoryChoice(tried: all.count, slowestOverFastest: race.slowestOverFastest)
    }
}

/// Which of several takes the least time, by short windows in turn.
package struct PieceRace {
    package static let windows = 16

    package let fastest: Int
    /// The times of the two.
    package let slowestOverFastest: Double

    /// - Parameter seconds: that a window of a piece takes.
    package init(of pieces: Int, seconds: (_ piece: Int) throws -> Double) rethrows {
        var taken = Array(repeating: [Double](), count: pieces)
        for _ in 0..<Self.windows {
            for piece in 0..<pieces { taken[piece].append(try seconds(piece)) }
        }
        // What disturbs a window makes it longer, never shorter.
        let quiet = taken.map { $0.sorted()[Self.windows / 4] }
        let least = quiet.min() ?? 0
        fastest = quiet.firstIndex(of: least) ?? 0
        slowestOverFastest = least > 0 ? (quiet.max() ?? least) / least : 1
    }
}
