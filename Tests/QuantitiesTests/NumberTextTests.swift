import Quantities
import Testing

@Suite struct NumberTextTests {
    @Test(arguments: [
        (0.0, "0"), (11.03, "11.0"), (0.462, "0.462"), (1234.0, "1230"), (9.996, "10.0"),
        (-0.0123, "-0.0123"),
        (Double.nan, "?"), (.infinity, "inf"),
    ])
    func significant(value: Double, expected: String) { #expect(NumberText.significant(value) == expected) }

    @Test(arguments: [
        (11.03e6, "11.0 MH/s"), (999.7e3, "1.00 MH/s"), (12.0, "12.0 H/s"), (1.06e21, "1060 EH/s"),
    ])
    func units(value: Double, expected: String) { #expect(NumberText.withUnit(value, "H/s") == expected) }

    @Test(arguments: [(412_345.0, "412k"), (-1_070_000.0, "-1.07M"), (999_900.0, "1.00M"), (26.1, "26.1")])
    func dollars(value: Double, expected: String) { #expect(NumberText.dollars(value) == expected) }

    @Test(arguments: [(0.811, "81 %"), (0.0042, "0.42 %"), (1.0, "100 %"), (0.0, "0 %")])
    func percent(share: Double, expected: String) { #expect(NumberText.percent(share) == expected) }

    @Test(arguments: [(512, "512 B"), (32 << 10, "32 KiB"), (3 << 29, "1.50 GiB")])
    func bytes(count: Int, expected: String) { #expect(NumberText.bytes(count) == expected) }

    @Test(arguments: [
        ([], ""), ([3], "3"), ([0, 1, 2, 8], "0-2,8"), ([5, 4], "4-5"), ([4, 4], "4"),
        ([0, 2, 4], "0,2,4"), ([0, 2, 4, 6, 8], "0-8:2"), ([0, 2, 4, 5, 6, 7], "0,2,4-7"),
        ([1, 4, 7, 10, 11], "1-10:3,11"),
    ])
    func ranges(numbers: [Int], expected: String) { #expect(NumberText.ranges(numbers) == expected) }

    @Test(arguments: [
        (60_000.0, "60000"), (0.05, "0.05"), (133.87e12, "133.9T"), (0, "0"), (1e6, "1M"),
        (12_345.678, "12350"),
    ])
    func compact(value: Double, expected: String) { #expect(NumberText.compact(value) == expected) }

    @Test func intervalsOfDollars() {
        #expect(NumberText.dollars(from: 412e3, to: 1.07e6) == "412k-1.07M")
        #expect(NumberText.dollars(from: 5, to: 5) == "5.00")
    }

    @Test func changes() {
        #expect(NumberText.change(0.969) == "-3.1 %" && NumberText.change(1) == "+0.0 %")
        #expect(NumberText.change(from: 0.966, to: 1.023) == "-3.4...+2.3 %")
        #expect(NumberText.signedPercent(9.2) == "+920 %" && NumberText.signedPercent(-0.12) == "-12.0 %")
        #expect(NumberText.tenths(0.02) == "2 %" && NumberText.tenths(0.0472) == "4.7 %")
        #expect(NumberText.tenths(1e-9) == "0.0000001 %" && NumberText.tenths(0) == "0 %")
    }

    @Test(arguments: [(0.5, "p = 0.50"), (0.00151, "p = 0.0015"), (1e-9, "p < 0.0001")])
    func probabilities(value: Double, expected: String) { #expect(NumberText.probability(value) == expected) }

    @Test func boundsOfShares() {
        #expect(NumberText.percentAbove(0.01471) == "1.5" && NumberText.percentBelow(0.98529) == "98.5")
    }
}
