import Planning
import Testing

/// Every rate at which payments are worth nothing is told, however near to another.
@Suite struct InternalRateTests {
    /// (1 - x / (1 + a)) (1 - x / (1 + b)) with x = 1 + rate, over two years.
    @Test(arguments: [(0.10, 0.102), (0.10, 0.11), (0.05, 0.3), (-0.5, 0.2), (0.2, 900), (-0.998, 0.1)])
    func findsBothOfTwo(a: Double, b: Double) {
        var flows = Array(repeating: 0.0, count: 25)
        (flows[0], flows[12], flows[24]) = (-1, (1 + a) + (1 + b), -(1 + a) * (1 + b))
        for sign in [1.0, -1] {
            let rates = PresentValue.internalRates(flows.map { $0 * sign })
            #expect(rates.count == 2)
            #expect(zip(rates, [a, b]).allSatisfy { abs($0 - $1) < 1e-6 * max(1, $1) })
        }
    }

    @Test func findsNoneWhereTheValueOnlyComesNear() {
        var flows = Array(repeating: 0.0, count: 25)
        (flows[0], flows[12], flows[24]) = (-1, 2.2, -1.2101)
        #expect(PresentValue.internalRates(flows).isEmpty)
    }
}
