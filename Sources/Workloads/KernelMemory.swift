package import RunRecords

/// Pieces of memory of the same size, of which the one is kept in which work is fastest.
///
/// On Zen 4 some pieces make a kernel 2 to 3 % slower for as long as they live, for a reason that is not known; of each 48 that
/// were tried there the best were not. On Zen 5 64 pieces were alike.
package final class KernelMemory {
    package static let pieces = 8
    /// Pages of their own for each, so that the pieces differ in whatever the system gave.
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
    package func keepFastest(seconds: (UnsafeMutableRawPointer) -> Double) -> MemoryChoice {
        let all = [piece] + others
        let race = PieceRace(of: all.count) { seconds(all[$0]) }
        piece = all[race.fastest]
        others = []
        for other in all where other != piece { other.deallocate() }
        return MemoryChoice(tried: all.count, slowestOverFastest: race.slowestOverFastest)
    }
}

/// Which of several takes the least time, by short windows in turn.
package struct PieceRace {
    /// Of each piece: enough where they are of tens of microseconds, and where a slow host takes its time.
    package static let windows = 4...16
    /// After so many seconds no more windows than the fewest.
    package static let seconds = 0.1

    package let fastest: Int
    /// The times of the two.
    package let slowestOverFastest: Double

    /// - Parameter seconds: that a window of a piece takes.
    package init(of pieces: Int, seconds: (_ piece: Int) -> Double) {
        var taken = Array(repeating: [Double](), count: pieces)
        var sum = 0.0
        for window in 0..<Self.windows.upperBound where window < Self.windows.lowerBound || sum < Self.seconds
        {
            for piece in 0..<pieces {
                let one = seconds(piece)
                taken[piece].append(one)
                sum += one
            }
        }
        // What disturbs a window makes it longer, never shorter.
        let quiet = taken.map { $0.sorted()[$0.count / 4] }
        let least = quiet.min() ?? 0
        fastest = quiet.firstIndex(of: least) ?? 0
        slowestOverFastest = least > 0 ? (quiet.max() ?? least) / least : 1
    }
}
