import Economics
@testable import Planning
import Profiles
import RunRecords
import Testing

/// Moving an input from value to value comes to what each value alone comes to.
@Suite struct MovedPairTests {
    private let model: Pricing
    private let measure = ResultMeasure(.afterCapital, basis: .facility)

    init() throws { model = try PinnedModel.model() }

    private func pair(_ names: [String], _ input: PlanInput, isMoved: [Bool]) throws -> MovedPair {
        let offers = try names.map { try model.offer($0) }
        return MovedPair(
            input, measure: measure, model: model,
            sides: try zip(offers, isMoved).map {
                MovedPair.Contender(
                    $0, today: try measure.value(of: $0, in: model), inputs: $1 ? [input] : [])
            })
    }

    private func alone(_ name: String, _ input: PlanInput, at place: Double) throws -> Double {
        try measure.value(of: try model.offer(name), in: input.setting(place, in: model))
    }

    @Test func eachValueIsWhatItIsAlone() throws {
        let names = ["antminer-s21-xp", "h100-sxm"]
        for input in [PlanInput.bitcoinPrice, .tariff, .hostingPUE, .hashprice, .deviceHour("h100-sxm")] {
            let own = try names.map {
                model.inputs(of: [try model.offer($0)], for: .afterCapital).contains(input)
            }
            let pair = try pair(names, input, isMoved: own)
            let today = try #require(input.value(in: model.scenario))
            for place in [today, today * 1.3, today * 1.1, today * 2, today * 1.3, today] {
                let values = try pair.values(at: place)
                #expect(values.first == (try alone(names[0], input, at: place)), "\(input.key) \(place)")
                #expect(values.second == (try alone(names[1], input, at: place)), "\(input.key) \(place)")
                #expect(try pair.difference(at: place) == values.first - values.second)
            }
        }
    }

    /// What was thought to stay is looked at all the same.
    @Test func aSideThatMovesUnexpectedlyIsFoundOut() throws {
        let pair = try pair(["antminer-s21-xp"], .bitcoinPrice, isMoved: [false])
        for place in [60_000.0, 20_000, 200_000, 90_000, 91_000] {
            let values = try pair.values(at: place)
            #expect(values.first == (try alone("antminer-s21-xp", .bitcoinPrice, at: place)))
            #expect(values.second == 0)
        }
    }

    @Test func whatCannotBePricedThereThrowsEachTime() throws {
        let pair = try pair(["antminer-s21-xp"], .bitcoinPrice, isMoved: [true])
        for _ in 0..<2 { #expect(throws: PlanningError.self) { try pair.values(at: -1) } }
        #expect(try pair.values(at: 60_000).first == alone("antminer-s21-xp", .bitcoinPrice, at: 60_000))
    }
}
