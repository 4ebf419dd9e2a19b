import Planning
import Testing

/// The digits of a seed, which are the same on every machine: the shortest decimals that stand for one number only, so
/// that not even the last bit may differ.
@Suite struct GoldenDigitsTests {
    @Test func ofAllUses() throws {
        let results = try Simulator(
            world: Samples.world, financing: Samples.financing, treasury: .sell, plans: Samples.all, years: 5
        ).simulate(paths: 64, seed: 2026, threads: 2)
        let found = results.flatMap { result in [result.npv[0], result.npv[63], result.npv.mean] }
        let golden: [Double] = [
            -915225.6057194128, -341894.03732490825, -686195.4261225767, -27817305.49754637,
            -23401122.18190126, -20426700.329070795, -2156084.5363841113, -3030530.990612926,
            -2338459.9667233666,
        ]
        for (digits, expected) in zip(found, golden) {
            #expect(digits == expected)
        }
    }
}
