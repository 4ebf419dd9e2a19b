import Foundation
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
        #expect(random.word(pair: 0, month: 0, word: 0) == words[0])
        #expect(random.word(pair: 0, month: 5, word: 2) == words[5 * 4 + 2])
        #expect(random.word(pair: 1, month: 7, word: 1) == words[65_536 + 7 * 4 + 1])
    }

    private func normals(_ random: CounterRandom, firstPair: Int, count: Int) -> ([Double], [Double]) {
        var first = [Double](repeating: .nan, count: count)
        var second = first
        first.withUnsafeMutableBufferPointer { first in
            second.withUnsafeMutableBufferPointer { second in
                random.normals(firstPair: firstPair, month: 3, word: 1, into: first, second)
            }
        }
        return (first, second)
    }

    /// What one word makes, with the system's functions: Box and Muller from its halves.
    @Test func normalsAreMadeOfTheWordsOfThePairs() {
        let random = CounterRandom(seed: 7)
        let (first, second) = normals(random, firstPair: 8, count: 1_000)
        for index in 0..<1_000 {
            let word = random.word(pair: 8 + index, month: 3, word: 1)
            let high = (Double(word >> 32) + 0.5) / 0x1p32
            let angle = 2 * Double.pi * (Double(word & 0xFFFF_FFFF) / 0x1p32 - 0.5)
            let radius = (-2 * log(high)).squareRoot()
            #expect(abs(first[index] - radius * cos(angle)) < 3e-14)
            #expect(abs(second[index] - radius * sin(angle)) < 3e-14)
        }
    }

    @Test func uniformsAreMadeOfTheWordsOfThePairs() {
        let random = CounterRandom(seed: 7)
        var values = [Double](repeating: .nan, count: 100)
        values.withUnsafeMutableBufferPointer { values in
            random.uniforms(firstPair: 3, month: 2, word: 2, into: values)
        }
        for index in 0..<100 {
            let word = random.word(pair: 3 + index, month: 2, word: 2)
            #expect(values[index] == (Double(word >> 12) + 0.5) / 0x1p52)
        }
    }

    @Test func normalsHaveTheMomentsOfTheNormalDistribution() {
        let (first, second) = normals(CounterRandom(seed: 1), firstPair: 0, count: 400_000)
        var (sum, squares, fourth, product) = (0.0, 0.0, 0.0, 0.0)
        for (a, b) in zip(first, second) {
            for value in [a, b] {
                sum += value
                squares += value * value
                fourth += value * value * value * value
            }
            product += a * b
        }
        let count = 800_000.0
        // Five standard errors of each moment.
        #expect(abs(sum / count) < 5 * (1 / count).squareRoot())
        #expect(abs(squares / count - 1) < 5 * (2 / count).squareRoot())
        #expect(abs(fourth / count - 3) < 5 * (96 / count).squareRoot())
        #expect(abs(product / count * 2) < 5 * (2 / count).squareRoot())
    }
}
