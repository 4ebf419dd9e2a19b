import Testing
import Workloads

@Suite struct RandomSourceTests {
    /// The first outputs of the authors' reference code for seed 0.
    @Test func isSplitMix64() {
        var source = RandomSource(seed: 0)
        #expect(
            (0..<3).map { _ in source.next() } == [
                0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f4, 0x06c4_5d18_8009_454f,
            ])
    }

    @Test func signedNumbersFillTheirRange() {
        var source = RandomSource(seed: 1)
        let numbers = (0..<10_000).map { _ in source.nextSigned() }
        #expect(numbers.allSatisfy { (-1..<1).contains($0) })
        #expect(numbers.min() ?? 0 < -0.99 && numbers.max() ?? 0 > 0.99)
        #expect(abs(numbers.reduce(0, +) / 10_000) < 0.05)
    }
}
