import Charts
import Foundation
import Testing

@Suite struct TicksTests {
    @Test(arguments: [
        (0.0...10.0, 5, [0.0, 2, 4, 6, 8, 10]), (-3.9...6.1, 5, [-4, -2, 0, 2, 4, 6, 8]),
        (0.13...0.98, 4, [0, 0.5, 1]), (5...5, 4, [4.6, 4.8, 5, 5.2, 5.4]),
    ])
    func linear(range: ClosedRange<Double>, most: Int, expected: [Double]) {
        let values = Ticks.linear(covering: range, most: most).values
        #expect(values.count == expected.count)
        for (value, wanted) in zip(values, expected) { #expect(abs(value - wanted) < 1e-9) }
    }

    @Test func zeroAloneHasRoom() {
        let found = Ticks.linear(covering: 0...0, most: 4, roomAtZero: 0.01)
        #expect(found.values.count == 5 && found.values.first == -0.01 && found.step == 0.005)
    }

    /// Whatever the range: round, ascending, around all of it, and not many more than were asked for.
    @Test func anyRangeIsCovered() {
        var numbers = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let size = pow(10, Double.random(in: -12...15, using: &numbers))
            let ends = [0, 1].map { _ in Double.random(in: -1...1, using: &numbers) * size }.sorted()
            let found = Ticks.linear(covering: ends[0]...ends[1], most: 5)
            #expect((2...8).contains(found.values.count), "\(ends): \(found.values)")
            #expect(found.values.first ?? 0 <= ends[0] + size * 1e-9)
            #expect(found.values.last ?? 0 >= ends[1] - size * 1e-9)
            let lead = found.step / pow(10, log10(found.step).rounded(.down))
            #expect([1, 2, 5, 10].contains { abs(lead - $0) < 1e-6 }, "\(found.step)")
        }
    }

    @Test(arguments: [
        (3.0...4e8, 5, [1.0, 100, 1e4, 1e6, 1e8, 1e10]), (2.5...70, 6, [2, 5, 10, 20, 50, 100]),
        (10...10, 5, [10, 20]),
    ])
    func logarithmic(range: ClosedRange<Double>, most: Int, expected: [Double]) {
        let values = Ticks.logarithmic(covering: range, most: most)
        #expect(values.count == expected.count, "\(values)")
        for (value, wanted) in zip(values, expected) { #expect(abs(value / wanted - 1) < 1e-9) }
    }

    @Test func theirTextsTellThemApart() {
        let dollars = AxisUnit.dollars("USD")
        #expect([-4e6, 0, 2e6].map { dollars.tick($0, step: 2e6, largest: 8e6) } == ["-4M", "0", "2M"])
        #expect(dollars.tick(1.5e6, step: 5e5, largest: 2e6) == "1.5M")
        #expect(AxisUnit.scaled("H/s").tick(20e6, step: 20e6, largest: 120e6) == "20")
        #expect(AxisUnit.share("of peak").tick(0.25, step: 0.25, largest: 1) == "25 %")
        #expect(AxisUnit.plain("year").tick(2030, step: 1, largest: 2035) == "2030")
    }
}
