import Foundation
import Planning
import Profiles
import Testing

@Suite struct NetworkTests {
    @Test func paceOfSteadyGrowth() {
        var network = Network<Double>(height: 0)
        let month = log(1.03)
        network.month(toward: month)
        #expect(abs(network.pace - 1.0137) < 5e-5)
        for index in 2...12 { network.month(toward: month * Double(index)) }
        #expect(abs(network.pace - 1.0135) < 5e-5)
        // The settled pace f is that at which a period of 14 / f days grows by f.
        let perDay = month / (365.0 / 12)
        #expect(abs(exp(perDay * 14 / network.pace) - network.pace) < 1e-12)
        #expect(abs(network.logDifficulty - 12 * month) < 1e-12)
    }

    @Test func aRetargetMovesByAFactorOfFourAtMost() {
        var up = Network<Double>(height: 0)
        up.month(toward: 100)
        #expect(abs(up.pace - 4) < 1e-12)
        #expect(up.logDifficulty < 3.02 && up.logDifficulty > 3.0)
        var down = Network<Double>(height: 0)
        down.month(toward: -100)
        #expect(abs(down.pace - 0.25) < 1e-12)
        // Slower blocks mean fewer retargets: in the next month difficulty can fall only a quarter as far.
        let first = down.logDifficulty
        down.month(toward: -100)
        #expect(abs((down.logDifficulty - first) / first - 0.25) < 1e-12)
    }

    @Test func monthOfAHalving() {
        var network = Network<Double>(height: 1_049_000)
        let month = network.advance(pace: 1)
        #expect(abs(month.meanSubsidy - 1.919) < 5e-4)
        #expect(abs(month.unhalved - 1_000 / 4_380) < 1e-12)
        #expect(
            network.subsidy == 1.5625 && network.nextHalving == 1_260_000 && network.height == 1_053_380)
    }

    @Test func aHalvingAtTheStartOfAMonth() {
        var network = Network<Double>(height: 1_050_000 - 4_380)
        #expect(network.advance(pace: 1).meanSubsidy == 3.125)
        #expect(network.subsidy == 1.5625)
        #expect(network.advance(pace: 1).meanSubsidy == 1.5625)
    }

    /// A lane of several paths says of each what the same rule says of it alone, to the last digit.
    @Test func lanesAreSinglePathsSideBySide() {
        var lanes = Network<SIMD4<Double>>(height: 1_040_000)
        var single = (0..<4).map { _ in Network<Double>(height: 1_040_000) }
        for month in 1...12 {
            let targets = (0..<4).map { 0.4 * Double($0) * Double(month) - 1 }
            let paces = lanes.retarget(toward: SIMD4(targets))
            let subsidies = lanes.advance(pace: paces + 1)
            for path in 0..<4 {
                #expect(single[path].retarget(toward: targets[path]) == paces[path])
                let own = single[path].advance(pace: paces[path] + 1)
                #expect(own.meanSubsidy == subsidies.meanSubsidy[path])
                #expect(own.unhalved == subsidies.unhalved[path])
            }
        }
    }

    /// Block 956,016 on 2026-06-29: 93,984 blocks of ten minutes are 652.7 days.
    @Test func halvingOf2028WithoutGrowth() throws {
        var world = Samples.world
        world.difficultyGrowth = 0
        let halving = try #require(Samples.projection(Samples.hashing, world: world).halvings.first)
        #expect(halving.height == 1_050_000 && halving.subsidyBtc == 1.5625)
        #expect(halving.date.description == "2028-04-11")
    }

    @Test func growthBringsTheHalvingForward() throws {
        let days = try [0.0, 0.25, 0.5].map { growth in
            var world = Samples.world
            world.difficultyGrowth = growth
            return try #require(Samples.projection(Samples.hashing, world: world).halvings.first).date
                .dayNumber
        }
        #expect(days[0] > days[1] && days[1] > days[2])
        // 25 % a year is 0.86 % in a period: 5.6 days in 652.7.
        #expect(days[0] - days[1] == 5 || days[0] - days[1] == 6)
    }

    @Test func monthlySubsidyFallsByHalfAcrossTheHalving() throws {
        let projection = Samples.projection(Samples.hashing)
        let month = try #require(projection.halvings.first).month
        #expect(projection.months[month - 1].subsidyBtc == 3.125)
        #expect(projection.months[month + 1].subsidyBtc == 1.5625)
        #expect((1.5625..<3.125).contains(projection.months[month].subsidyBtc))
    }
}

extension Network<Double> {
    fileprivate mutating func month(toward target: Double) {
        _ = advance(pace: exp(retarget(toward: target)))
    }
}
