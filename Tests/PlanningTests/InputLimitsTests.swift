import Testing

@testable import Planning

@Suite struct InputLimitsTests {
    private func narrowed(
        bounds: [Double], where admits: (Double) -> Bool
    ) -> (range: ClosedRange<Double>, asked: Int) {
        var asked = 0
        let range = InputLimits.narrowed(0...100, around: 10, bounds: bounds) {
            asked += 1
            return admits($0)
        }
        return (range, asked)
    }

    @Test(arguments: [(4.0, 30.0), (10, 11), (0.25, 99), (9, 10)])
    func aBoundThatIsAnotherNumberIsFoundExactly(low: Double, high: Double) {
        let others = [low, high] + (0..<20).map { Double($0) * 3.7 }
        let (range, asked) = narrowed(bounds: others) { low <= $0 && $0 <= high }
        #expect(range == low...high)
        #expect(asked <= 24, "\(asked)")
    }

    @Test func anyOtherBoundIsFoundByHalving() {
        let (range, _) = narrowed(bounds: [3, 7, 50]) { $0 >= 4.125 && $0 < 61.7 }
        #expect(abs(range.lowerBound - 4.125) < 1e-6 && range.lowerBound >= 4.125)
        #expect(abs(range.upperBound - 61.7) < 1e-5 && range.upperBound < 61.7)
    }

    /// The end of what is admitted is admitted itself.
    @Test func aBoundThatIsNotAdmittedItselfIsKeptAwayFrom() {
        let (range, asked) = narrowed(bounds: [2, 40]) { $0 > 2 && $0 < 40 }
        #expect(range.lowerBound > 2 && range.lowerBound < 2.001)
        #expect(range.upperBound < 40 && range.upperBound > 39.999)
        #expect(asked <= 24, "\(asked)")
    }

    @Test func whatIsAdmittedWholeStays() {
        #expect(narrowed(bounds: [2, 40]) { _ in true }.range == 0...100)
        // The rule is not about this value.
        #expect(narrowed(bounds: [2, 40]) { _ in false }.range == 0...100)
    }

    /// A share of 0 itself is not admitted, but any above it is.
    @Test func anEndThatAloneIsNotAdmittedStays() {
        #expect(narrowed(bounds: [2]) { $0 > 0 && $0 < 100 }.range == 0...100)
    }
}
