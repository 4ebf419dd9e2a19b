import Planning
import Testing

/// The digits of a seed, which are the same on every machine: the shortest decimals that stand for one number only, so
/// that not even the last bit may differ.
@Suite struct GoldenDigitsTests {
    @Test func ofAllUses() {
        let results = Simulator(
            world: Samples.world, financing: Samples.financing, treasury: .sell, plans: Samples.all, years: 5
        ).simulate(paths: 64, seed: 2026, threads: 2)
        let found = results.flatMap { result in [result.npv[0], result.npv[63], result.npv.mean] }
        let golden: [Double] = [
            -1220825.3900166121, -618170.8479138876, -978651.8184356282, -30846272.947938595,
            -26637475.36177648, -23156187.556606255, -2156084.5363841113, -3030530.990612926,
            -2337079.0328853447,
        ]
        for (digits, expected) in zip(found, golden) {
            #expect(digits == expected)
        }
    }
}
