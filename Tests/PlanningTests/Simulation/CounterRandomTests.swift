import Planning
import Testing

@Suite struct CounterRandomTests {
    /// SplitMix64 as its authors wrote it: one state, one step a word.
    private struct Sequential {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    @Test func entersTheSequenceAnywhere() {
        var seeding = Sequential(state: 42)
        var sequence = Sequential(state: seeding.next())
        let words = (0..<70_000).map { _ in sequence.next() }
        let random = CounterRandom(seed: 42)
        #expect(random.words(firstPair: 0, month: 0, word: 0)[0] == words[0])
        #expect(random.words(firstPair: 0, month: 5, word: 2)[0] == words[5 * 4 + 2])
        #expect(random.words(firstPair: 0, month: 7, word: 1)[1] == words[65_536 + 7 * 4 + 1])
    }

    @Test func lanesAreTheFollowingPairs() {
        let random = CounterRandom(seed: 7)
        let wide = random.words(firstPair: 8, month: 3, word: 1)
        for lane in 0..<LaneBits.scalarCount {
            #expect(wide[lane] == random.words(firstPair: 8 + lane, month: 3, word: 1)[0])
        }
    }

    @Test func normalsHaveTheMomentsOfTheNormalDistribution() {
        let random = CounterRandom(seed: 1)
        var (sum, squares, fourth, product, count) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for pair in stride(from: 0, to: 400_000, by: LaneBits.scalarCount) {
            let (a, b) = CounterRandom.normals(random.words(firstPair: pair, month: 0, word: 0))
            for lane in 0..<LaneBits.scalarCount {
                for value in [a[lane], b[lane]] {
                    sum += value
                    squares += value * value
                    fourth += value * value * value * value
                    count += 1
                }
                product += a[lane] * b[lane]
            }
        }
        // Five standard errors of each moment.
        #expect(abs(sum / count) < 5 * (1 / count).squareRoot())
        #expect(abs(squares / count - 1) < 5 * (2 / count).squareRoot())
        #expect(abs(fourth / count - 3) < 5 * (96 / count).squareRoot())
        #expect(abs(product / count * 2) < 5 * (2 / count).squareRoot())
    }

    @Test func extremesStayFinite() {
        for word in [UInt64.zero, .max, 1 << 63, 1 << 32, 0xFFFF_FFFF] {
            let (a, b) = CounterRandom.normals(LaneBits(repeating: word))
            #expect(a[0].isFinite && b[0].isFinite && abs(a[0]) < 6.9 && abs(b[0]) < 6.9)
            let uniform = CounterRandom.uniform(LaneBits(repeating: word))[0]
            #expect(uniform > 0 && uniform < 1)
        }
    }
}
