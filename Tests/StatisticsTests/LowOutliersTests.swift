import Foundation
import Quantities
import Statistics
import Testing

@Suite struct LowOutliersTests {
    /// Repeatable, so that a count of alarms is the same every time: SplitMix64 (Steele, Lea and Flood, 2014).
    struct Chance: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }

        mutating func normal() -> Double {
            InverseNormal.quantile(Double.random(in: 1e-12..<1, using: &self))
        }
        /// Student's t with 4 degrees of freedom, of standard deviation 1.
        mutating func heavy() -> Double {
            let squares = (0..<4).reduce(0.0) { sum, _ in sum + pow(normal(), 2) }
            return normal() / (squares / 4).squareRoot() / 2.0.squareRoot()
        }
    }

    private static func exact(_ values: [Double]) -> [Estimate] {
        values.map { Estimate(center: $0, low: $0 * 0.999, high: $0 * 1.001, confidence: 0.95, count: 20) }
    }

    /// By hand: the median absolute deviation is 0.1, x 1.4826 x 12 / 11.2.
    @Test func theScaleOfMost() throws {
        let values = [10.1, 9.9, 10.0, 10.2, 9.8, 10.05, 9.95, 7.0, 10.0, 10.1, 9.9, 10.0]
        let found = try #require(RobustScale.deviation(values))
        #expect(abs(found - 0.15885023769702825) < 1e-9)
        #expect(RobustScale.deviation(Array(values.prefix(7))) == nil)
        #expect(abs(RobustScale.degrees(count: 101) - 37) < 1e-12)
    }

    @Test func fewHostsTellNothing() {
        #expect(LowOutliers(Self.exact([1, 1, 1, 1, 1, 1, 0.1])) == nil)
        #expect(LowOutliers(Self.exact([1, 1, 1, 1, 1, 1, 0, 1])) == nil)
        #expect(
            LowOutliers(Self.exact(Array(repeating: 1, count: 8)))?.judgements.allSatisfy { !$0.isLow }
                == true)
    }

    @Test func aHalfAsFastHostIsFoundAmongEight() throws {
        let found = try #require(LowOutliers(Self.exact([100, 100.2, 99.9, 50, 100.1, 99.8, 100, 100.3])))
        #expect(found.judgements.map(\.isLow) == [false, false, false, true, false, false, false, false])
        #expect(abs(found.judgements[3].shortfall - 0.5) < 0.001 && abs(found.median - 100) < 0.05)
    }

    /// What is infinite could not be written.
    @Test func hostsThatAgreeHaveAScaleToo() throws {
        let rates = (0..<9).map { Estimate(exactly: $0 == 4 ? 90 : 100) }
        let found = try #require(LowOutliers(rates))
        #expect(found.judgements.map(\.isLow) == (0..<9).map { $0 == 4 })
        #expect(found.judgements.allSatisfy { $0.score.isFinite && $0.qValue.isFinite })
    }

    /// Nobody acts on one percent, however sure.
    @Test func aSmallShortfallIsNone() throws {
        var rates: [Double] = (0..<50).map { 100 + 0.01 * Double($0 % 5) }
        rates[7] = 98.5
        let found = try #require(LowOutliers(Self.exact(rates)))
        #expect(found.judgements[7].qValue < 1e-6 && !found.judgements[7].isLow)
    }

    /// A host that is not sure of its own rate is not accused by it.
    @Test func itsOwnIntervalIsTakenIn() throws {
        var chance = Chance(state: 5)
        var rates = Self.exact((0..<60).map { _ in 100 * exp(0.004 * chance.normal()) })
        rates[3] = Estimate(center: 96, low: 95.9, high: 96.1, confidence: 0.95, count: 20)
        #expect(LowOutliers(rates)?.judgements[3].isLow == true)
        rates[3] = Estimate(center: 96, low: 90, high: 102, confidence: 0.95, count: 20)
        #expect(LowOutliers(rates)?.judgements[3].isLow == false)
    }

    /// Rates that agree by chance are no better known than each of them is.
    @Test func whatEachIsUnsureOfWidensTheScaleOfAll() throws {
        let centers: [Double] = [100, 100.005, 100.01, 100, 96, 100.01, 100, 100.005, 100.01]
        let exact = try #require(LowOutliers(Self.exact(centers)))
        #expect(exact.judgements.indices.filter { exact.judgements[$0].isLow } == [4])
        let unsure = centers.map {
            Estimate(center: $0, low: $0 * 0.9, high: $0 * 1.1, confidence: 0.95, count: 20)
        }
        let found = try #require(LowOutliers(unsure))
        #expect(found.judgements.allSatisfy { !$0.isLow })
    }

    /// A thousand hosts that differ by 0.4 % and are measured to 0.2 %, twenty times, and one of them 3 % slower.
    @Test(arguments: [false, true]) func aThousandHosts(isHeavy: Bool) throws {
        var (missed, alarms, hosts) = (0, 0, 0)
        for seed in 1...20 {
            var chance = Chance(state: UInt64(seed))
            let slow = Int.random(in: 0..<1000, using: &chance)
            let rates = (0..<1000).map { host -> Estimate in
                let of = isHeavy ? chance.heavy() : chance.normal()
                let center = exp(0.004 * of + 0.002 * chance.normal()) * (host == slow ? 0.97 : 1)
                return Estimate(
                    center: center, low: center * (1 - 0.00392), high: center * (1 + 0.00392),
                    confidence: 0.95, count: 30)
            }
            let found = try #require(LowOutliers(rates))
            if !found.judgements[slow].isLow { missed += 1 }
            alarms += found.judgements.enumerated().count { $0.offset != slow && $0.element.isLow }
            hosts += 999
        }
        #expect(Double(alarms) <= 0.01 * Double(hosts), "\(alarms) of \(hosts)")
        // The slow one's own luck may lift it by 1 % or more.
        #expect(missed <= (isHeavy ? 4 : 1), "\(missed) of 20")
    }
}
