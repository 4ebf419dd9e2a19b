import Foundation
import RunRecords
import Testing
import Workloads

@Suite struct KernelMemoryTests {
    /// What disturbs a quarter of its windows decides nothing.
    @Test func theFastestIsTheOneThatIsFastWhenNothingDisturbsIt() {
        var windows = [0, 0, 0]
        let race = PieceRace(of: 3) { piece in
            defer { windows[piece] += 1 }
            let disturbed = piece == 2 && windows[piece] % 4 == 1
            return [1.03, 1.01, 1.0][piece] * (disturbed ? 50 : 1)
        }
        #expect(race.fastest == 2)
        #expect(abs(race.slowestOverFastest - 1.03) < 1e-12)
        #expect(windows == [4, 4, 4])
    }

    /// A single quick window, as a clock that was set gives one, is no fast piece.
    @Test func oneQuickWindowDecidesNothing() {
        var calls = 0
        let race = PieceRace(of: 2) { piece in
            defer { calls += 1 }
            return calls == 0 ? 0.1 : [1.02, 1.0][piece]
        }
        #expect(race.fastest == 1)
    }

    /// A slow host has other things to do.
    @Test(arguments: [(0.001, 16), (0.011, 5), (1, 4)])
    func afterATenthOfASecondThereAreNoMoreWindowsThanNeeded(seconds: Double, windows: Int) {
        var calls = 0
        _ = PieceRace(of: 2) { _ in
            calls += 1
            return seconds
        }
        #expect(calls == 2 * windows)
    }

    /// What drifts is the same for all of them.
    @Test func piecesTakeTurns() {
        var order: [Int] = []
        _ = PieceRace(of: 3) { piece in
            order.append(piece)
            return 1
        }
        #expect(Array(order.prefix(6)) == [0, 1, 2, 0, 1, 2])
    }

    @Test func timesOfZeroAreNoFault() {
        let race = PieceRace(of: 2) { _ in 0 }
        #expect(race.fastest == 0 && race.slowestOverFastest == 1)
    }

    @Test func thePieceThatTookTheLeastIsKept() throws {
        let memory = KernelMemory(bytes: 100)
        var seen: [UnsafeMutableRawPointer] = []
        let choice = memory.keepFastest { piece in
            if !seen.contains(piece) { seen.append(piece) }
            return piece == seen[min(5, seen.count - 1)] && seen.count > 5 ? 0.5 : 1
        }
        try #require(seen.count == KernelMemory.pieces)
        #expect(choice == MemoryChoice(tried: KernelMemory.pieces, slowestOverFastest: 2))
        #expect(memory.piece == seen[5])
        #expect(seen.allSatisfy { UInt(bitPattern: $0) % 4096 == 0 })
        let again = memory.keepFastest { piece in
            #expect(piece == seen[5])
            return 1
        }
        #expect(again == MemoryChoice(tried: 1, slowestOverFastest: 1))
    }
}
