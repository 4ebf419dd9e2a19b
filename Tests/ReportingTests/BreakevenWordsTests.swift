import Planning
import Reporting
import Testing

/// The question is of prices, and so is what the answer begins with.
@Suite struct BreakevenWordsTests {
    private static let now =
        ", all else as it is; now antminer-s23-hyd/hashprice earns -569k and colocation/per-kilowatt 1.42M $/MW-year, net of power"

    @Test func thePricesStandFirst() throws {
        #expect(
            BreakevenWords.sentence(on: try PlanSamples.breakeven())
                == "both earn the same at BTC price 110500 USD/BTC (+84.2 %)" + Self.now)
    }

    @Test func theNearestOfManyAreNamed() throws {
        var breakeven = try PlanSamples.breakeven()
        let price = try #require(breakeven.rows.first)
        breakeven.rows = [0.9, -0.1, 0.5, -0.3].enumerated().map { place, distance in
            var row = price
            (row.title, row.distanceShare) = ("price \(place)", distance)
            return row
        }
        let sentence = BreakevenWords.sentence(on: breakeven)
        #expect(
            sentence.hasPrefix(
                "both earn the same at price 1 110500 USD/BTC (-10.0 %); price 3 110500 USD/BTC (-30.0 %); price 2 110500 USD/BTC (+50.0 %), the nearest of 4 prices, all else"
            ), "\(sentence)")
    }

    @Test func whereNoPriceTurnsItThatIsSaid() throws {
        var breakeven = try PlanSamples.breakeven()
        breakeven.rows.removeFirst()
        #expect(
            BreakevenWords.sentence(on: breakeven)
                == "no price within its range makes both earn the same, but difficulty 72.68T (-45.7 %) does"
                + Self.now)
        breakeven.rows.removeAll { $0.breakEven != nil && $0.between == nil }
        #expect(
            BreakevenWords.sentence(on: breakeven).contains(
                "the same, but delay, hosting between 3 and 4 months does, all else"))
        breakeven.rows = []
        breakeven.second = nil
        #expect(
            BreakevenWords.sentence(on: breakeven)
                == "no price within its range makes it earn nothing, all else as it is; now antminer-s23-hyd/hashprice earns -569k $/MW-year, net of power"
        )
    }
}
