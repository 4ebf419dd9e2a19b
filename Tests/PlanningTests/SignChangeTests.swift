import Foundation
import Testing

@testable import Planning

@Suite struct SignChangeTests {
    /// How often the function was asked, and what was found.
    private func found(
        _ low: Double, _ high: Double, _ function: (Double) -> Double
    ) -> (change: SignChange, asked: Int) {
        var asked = 0
        let change = SignChange(from: (low, function(low)), to: (high, function(high)), halvings: 45) {
            place -> Double in
            asked += 1
            return function(place)
        }
        return (change, asked)
    }

    private static let smooth: [(name: String, low: Double, high: Double, root: Double)] = [
        ("x^3 - 2", 0, 2, pow(2, 1 / 3.0)), ("1 - 3 / x", 1, 100, 3), ("line", -4, 6, 0.5),
        ("exp(-x) - 0.01", 0, 50, log(100)), ("flat at both ends", -10, 10, 1),
    ]

    @Test(arguments: smooth)
    func smoothFunctionsTakeFewSteps(name: String, low: Double, high: Double, root: Double) throws {
        let functions: [String: (Double) -> Double] = [
            "x^3 - 2": { $0 * $0 * $0 - 2 }, "1 - 3 / x": { 1 - 3 / $0 }, "line": { 7 * $0 - 3.5 },
            "exp(-x) - 0.01": { exp(-$0) - 0.01 }, "flat at both ends": { atan($0 - 1) },
        ]
        let (change, asked) = found(low, high, try #require(functions[name]))
        #expect(abs(change.middle - root) <= (high - low) * 1e-13)
        #expect(asked <= 16, "\(asked)")
    }

    @Test(arguments: [0.1, 1 / 3.0, 0.7071, 0.999_999])
    func aJumpTakesNoMoreThanHalving(place: Double) {
        let (change, asked) = found(0, 1) { $0 < place ? -1e9 : 3 }
        #expect(change.low < place && place <= change.high)
        #expect(change.high - change.low <= pow(0.5, 45))
        #expect(asked <= 45, "\(asked)")
    }

    @Test func bothSidesKeepTheirSigns() {
        for seed in 1...200 {
            let root = Double(seed) / 201
            let power = 1 + Double(seed % 7)
            let sign: Double = seed % 2 == 0 ? 1 : -1
            let function = { (x: Double) in
                sign * (pow(abs(x - root), power) * (x < root ? -1 : 1) + 1e-3 * (x - root))
            }
            let (change, asked) = found(0, 1, function)
            #expect((function(change.low) < 0) != (function(change.high) < 0))
            #expect(abs(change.middle - root) < 1e-12 && asked <= 70, "\(seed): \(asked)")
        }
    }
}
