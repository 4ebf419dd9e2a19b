import Benchmarking
import Testing

@Suite struct TurnsTests {
    /// Takes turns with as many as each asks for, and writes down who had them.
    private func order(_ turns: [Int]) -> String {
        var left = turns
        var log = ""
        Turns.take(turns.map { $0 > 0 }) { index in
            log += ["A", "B"][index]
            left[index] -= 1
            return left[index] > 0
        }
        return log
    }

    @Test func roundsGoForthAndBack() {
        #expect(order([4, 4]) == "ABBAABBA")
    }

    /// Who is done first does not keep the other from its turns.
    @Test(arguments: [([3, 1], "ABAA"), ([1, 3], "ABBB"), ([0, 2], "BB"), ([2, 0], "AA"), ([0, 0], "")])
    func whoNoLongerAsksIsLeftOut(turns: [Int], expected: String) {
        #expect(order(turns) == expected)
    }

    @Test func aFailedTurnEndsThem() {
        struct Failure: Error {}
        var given = 0
        #expect(throws: Failure.self) {
            try Turns.take([true, true]) { index in
                given += 1
                if index == 1 { throw Failure() }
                return true
            }
        }
        #expect(given == 2)
    }

    /// In any power of two of pairs each side is first as often, and neither in the early nor in the late ones.
    @Test func nobodyIsFavouredByBeingFirst() {
        #expect((0..<8).map { Turns.isCandidateFirst(pair: $0) ? "B" : "A" }.joined() == "ABBABAAB")
        let first = (0..<64).filter { Turns.isCandidateFirst(pair: $0) }
        #expect(first.count == 32 && first.reduce(0, +) == (0..<64).reduce(0, +) / 2)
    }
}
