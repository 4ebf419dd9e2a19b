import Foundation
import Planning
import Testing

@Suite struct PortableMathTests {
    @Test func workedExamples() {
        #expect(abs(PortableMath.exp(1.0) - 2.718281828459045) < 5e-16)
        #expect(abs(PortableMath.log(10.0) - 2.302585092994046) < 5e-16)
        #expect(abs(PortableMath.power(1.21, 0.5) - 1.1) < 3e-16)
        #expect(PortableMath.power(0, 0) == 1 && PortableMath.power(0, 2) == 0)
        let eighth = PortableMath.cosineAndSine(turn: Lanes(repeating: 0.125))
        #expect(abs(eighth.cosine[0] - 0.70710678118654752) < 2e-15)
        #expect(abs(eighth.sine[0] - 0.70710678118654752) < 2e-15)
        #expect(abs(PortableMath.squareRoot(Lanes(repeating: 2))[0] - 2.0.squareRoot()) < 8e-16)
    }

    @Test func agreesWithTheSystemsFunctions() {
        for step in -4_000...4_000 {
            let x = Double(step) * 0.1701
            #expect(abs(PortableMath.exp(x) / exp(x) - 1) < 4.5e-16)
            let y = exp(x)
            #expect(abs(PortableMath.log(y) - log(y)) <= 3e-16 * max(1, abs(log(y))))
            #expect(abs(PortableMath.squareRoot(Lanes(repeating: y))[1] / y.squareRoot() - 1) < 5e-16)
            let turn = Double(step) / 8_000
            let circle = PortableMath.cosineAndSine(turn: Lanes(repeating: turn))
            #expect(abs(circle.cosine[2] - cos(2 * .pi * turn)) < 3e-15)
            #expect(abs(circle.sine[3] - sin(2 * .pi * turn)) < 3e-15)
        }
    }

    @Test func limitsWhatHasNoNormalResult() {
        #expect(PortableMath.exp(1e9) == PortableMath.exp(700.0))
        #expect(PortableMath.exp(-1e9) > 0)
    }
}
