import Foundation
import Planning
import Testing

@Suite struct PortableMathTests {
    @Test func workedExamples() {
        #expect(abs(PortableMath.exp(1.0) - 2.718281828459045) < 5e-16)
        #expect(abs(PortableMath.log(10.0) - 2.302585092994046) < 5e-16)
        #expect(abs(PortableMath.power(1.21, 0.5) - 1.1) < 3e-16)
        #expect(PortableMath.power(0, 0) == 1 && PortableMath.power(0, 2) == 0)
    }

    @Test func agreesWithTheSystemsFunctions() {
        for step in -4_000...4_000 {
            let x = Double(step) * 0.1701
            #expect(abs(PortableMath.exp(x) / exp(x) - 1) < 4e-16)
            let y = exp(x)
            #expect(abs(PortableMath.log(y) - log(y)) <= 3e-16 * max(1, abs(log(y))))
        }
    }

    @Test func logarithmsBesideOneAreAsGood() {
        for step in 1...2_000 {
            let x = 0.7 + Double(step) * 0.0004
            #expect(abs(PortableMath.log(x) - log1p(x - 1)) <= 5e-16 * abs(log1p(x - 1)))
        }
    }

    @Test func limitsWhatHasNoNormalResult() {
        #expect(PortableMath.exp(1e9) == PortableMath.exp(700.0))
        #expect(PortableMath.exp(-1e9) > 0)
    }
}
