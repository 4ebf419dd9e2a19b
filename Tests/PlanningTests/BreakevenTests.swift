import Economics
import Planning
import Profiles
import RunRecords
import Testing

@Suite struct BreakevenTests {
    private let model: Pricing

    init() throws { model = try PinnedModel.model(measured: PinnedModel.host) }

    private func breakeven(
        _ first: String, _ second: String, basis: MegawattBasis = .facility
    ) throws -> Breakeven {
        try Breakeven(
            try model.offer(first), try model.offer(second), in: model,
            measure: ResultMeasure(.netOfPower, basis: basis))
    }

    private func row(_ title: String, _ breakeven: Breakeven) throws -> Breakeven.Row {
        try #require(breakeven.rows.first { $0.title == title })
    }

    private static let pairs = [
        ("antminer-s23-hyd", "h100-sxm"), ("antminer-s23-hyd", "colocation"),
        ("antminer-s19-xp", "antminer-s21-xp"),
        ("h100-sxm", "b200-sxm"), ("h100-sxm/per-flop:bf16", "colocation"), ("epyc-9654p", "h100-sxm"),
        ("this-host/hashprice", "this-host/per-device-hour"), ("this-host/per-flop:f32", "antminer-s21-xp"),
    ]

    /// Whatever is found is put back into the prices: both then earn the same, and on its two sides not.
    @Test(arguments: pairs, MegawattBasis.allCases)
    func atTheBreakEvenBothEarnTheSame(pair: (String, String), basis: MegawattBasis) throws {
        let (first, second) = (try model.offer(pair.0), try model.offer(pair.1))
        let answer = try Breakeven(
            first, second, in: model, measure: ResultMeasure(.netOfPower, basis: basis))
        let inputs = model.breakevenInputs([first, second])
        #expect(inputs.map(\.key) == answer.rows.map(\.input))
        for (input, row) in zip(inputs, answer.rows) {
            guard let value = row.breakEven, let today = row.today else { continue }
            func difference(at value: Double) throws -> Double {
                let moved = input.setting(value, in: model)
                return try moved.net(of: first, basis: basis) - moved.net(of: second, basis: basis)
            }
            let scale = max(abs(try #require(row.bothUsdPerMw)), 438_000)
            #expect(abs(try difference(at: value)) < 1e-6 * scale, "\(row.input)")
            #expect(agree(try #require(row.distanceShare), value / today - 1))
            let firstGains = try difference(at: value * 1.000_1) > difference(at: value * 0.999_9)
            #expect(row.higherFavours == (firstGains ? "\(first)" : "\(second)"), "\(row.input)")
        }
    }

    /// Where there is none, no value in the range makes the difference change its sign.
    @Test(arguments: pairs) func neverIsNever(pair: (String, String)) throws {
        let (first, second) = (try model.offer(pair.0), try model.offer(pair.1))
        let answer = try Breakeven(
            first, second, in: model, measure: ResultMeasure(.netOfPower, basis: .facility))
        for (input, row) in zip(model.breakevenInputs([first, second]), answer.rows)
        where row.breakEven == nil {
            #expect(row.never != nil && row.distanceShare == nil && row.bothUsdPerMw == nil)
            let today = try #require(row.today)
            #expect(row.soughtLow <= today && today <= row.soughtHigh)
            let signs = try
                (stride(from: -6.0, through: 6, by: 0.5).map { today * exp10($0) }
                + [row.soughtLow, row.soughtHigh])
                .filter { input.range.admits($0) && (row.soughtLow...row.soughtHigh).contains($0) }.map {
                    value in
                    let moved = input.setting(value, in: model)
                    let nets = (
                        try moved.net(of: first, basis: .facility),
                        try moved.net(of: second, basis: .facility)
                    )
                    // Beyond rounding.
                    let difference = nets.0 - nets.1
                    return abs(difference) < 1e-9 * max(abs(nets.0), abs(nets.1))
                        ? 0 : difference > 0 ? 1 : -1
                }
            #expect(Set(signs).subtracting([0]).count <= 1, "\(row.input)")
        }
    }

    /// The side is the one towards which the two come nearer to each other.
    @Test(arguments: pairs, MegawattBasis.allCases)
    func wouldNeedNamesTheNearerSide(pair: (String, String), basis: MegawattBasis) throws {
        let (first, second) = (try model.offer(pair.0), try model.offer(pair.1))
        let answer = try Breakeven(
            first, second, in: model, measure: ResultMeasure(.netOfPower, basis: basis))
        for (input, row) in zip(model.breakevenInputs([first, second]), answer.rows) {
            #expect((row.wouldNeed != nil) == (row.never == .outsideRange), "\(row.input)")
            guard let side = row.wouldNeed else { continue }
            func gap(at value: Double) throws -> Double {
                let moved = input.setting(value, in: model)
                return abs(
                    try moved.net(of: first, basis: basis) - moved.net(of: second, basis: basis))
            }
            // A share of 0 and a price of 0 are no values that an input may take.
            let low = max(row.soughtLow, row.soughtHigh * 1e-6)
            let (atLow, atHigh) = (try gap(at: low), try gap(at: row.soughtHigh))
            #expect(side == .less ? atLow < atHigh : atHigh < atLow, "\(row.input)")
        }
    }

    /// H100s earn so much more than powered space that only a tariff above any that is paid makes them equal.
    @Test func beyondTheRangeIsNever() throws {
        let tariff = try row("tariff", try breakeven("h100-sxm", "colocation"))
        #expect(tariff.never == .outsideRange && tariff.wouldNeed == .more && tariff.soughtHigh == 1000)
        #expect(tariff.breakEven == nil && tariff.higherFavours == "colocation/per-kilowatt")
        let price = try row("BTC price", try breakeven("antminer-s23-hyd", "h100-sxm"))
        #expect(try #require(price.breakEven) < 1e6)
        var cheap = model
        cheap.scenario.market.btcUsd?.spread = Spread(median: 600)
        let found = try Breakeven(
            try cheap.offer("antminer-s23-hyd"), try cheap.offer("h100-sxm"), in: cheap,
            measure: ResultMeasure(.netOfPower, basis: .facility))
        // Today's value belongs to the range however unusual it is.
        #expect(try row("BTC price", found).soughtLow == 600)
    }

    @Test(arguments: [
        PlanInput.bitcoinPrice, .difficulty, .fees, .poolFee, .hashprice, .uptime, .utilization, .hashingPUE,
        .hostingPUE, .tariff, .kilowattMonth, .hostHour("epyc-9654p"), .deviceHour("h100-sxm"),
    ]) func everyRangeHoldsTodaysValue(input: PlanInput) throws {
        let today = try #require(input.value(in: model.scenario))
        #expect(input.sought.contains(today))
        // Its inside may be taken, too.
        let middle = (input.sought.lowerBound + input.sought.upperBound) / 2
        #expect(input.range.admits(middle))
    }

    private func exp10(_ exponent: Double) -> Double {
        var value = 1.0
        let quarters = Int((abs(exponent) * 4).rounded())
        for _ in 0..<quarters { value *= 1.778_279_410_038_923 }
        return exponent < 0 ? 1 / value : value
    }

    /// 150 USD/kW-month and PUE 1.3 earn 1,384,615 USD/MW-year. An S23 Hyd hashes 580 TH/s on 5,510 W, pays 438,000 for
    /// its power and earns hashprice x 365 x 0.98 x 580e12 / 5,510 x 1e6 / 1.06.
    @Test func aPriceByHand() throws {
        let answer = try breakeven("antminer-s23-hyd", "colocation")
        let perHashprice = 365 * 0.98 * 580e12 / 5510 * 1e6 / 1.06 / 1e15
        let hashprice = (1_384_615.384_615_38 + 438_000) / perHashprice
        #expect(agree(try #require(try row("hashprice", answer).breakEven), hashprice))
        let today = 86_400 / (133.87e12 * 4_294_967_296) * 3.145 * 60_000 * 1e15
        #expect(agree(try #require(try row("BTC price", answer).breakEven), 60_000 * hashprice / today))
        #expect(agree(try #require(try row("difficulty", answer).breakEven), 133.87e12 * today / hashprice))
        // Even for free power hashing earns less.
        #expect(today * perHashprice < 1_384_615)
        #expect(try row("tariff", answer).never == .outsideRange)
    }

    /// 8,760 hours at the meter for the owner of the machine, nothing for the landlord.
    @Test func aTariffThatMovesOneSideOnly() throws {
        var dear = model
        dear.scenario.market.colocation.usdPerKwMonth.spread = Spread(median: 20)
        let answer = try Breakeven(
            try dear.offer("antminer-s23-hyd"), try dear.offer("colocation"), in: dear,
            measure: ResultMeasure(.netOfPower, basis: .facility))
        let tariff = try row("tariff", answer)
        let gap = answer.firstUsdPerMw - answer.secondUsdPerMw
        #expect(agree(try #require(tariff.breakEven), 50 + gap / 8760))
        #expect(tariff.higherFavours == "colocation/per-kilowatt")
    }

    @Test func whatMovesNeitherSaysSo() throws {
        let answer = try breakeven("antminer-s19-xp", "antminer-s21-xp")
        for title in ["$/hour, h100-sxm", "utilization", "PUE, hosting", "tariff"] {
            let row = try row(title, answer)
            #expect(row.never == .noInfluence && row.breakEven == nil && row.higherFavours == nil)
        }
        // The better machine is better at any price; the two meet only where neither earns anything.
        for title in ["BTC price", "difficulty", "hashprice"] {
            #expect(try row(title, answer).never == .outsideRange, "\(title)")
        }
    }

    @Test func refusesTheSameTwice() throws {
        #expect(throws: PlanningError.sameOffer("h100-sxm/per-device-hour")) {
            try breakeven("h100-sxm", "h100-sxm")
        }
    }

    @Test func withoutABitcoinPriceItSaysWhatIsMissing() throws {
        var poor = model
        poor.scenario.market.btcUsd = nil
        #expect(throws: PlanningError.self) { try poor.offer("antminer-s21-xp") }
        let answer = try Breakeven(
            try poor.offer("h100-sxm"), try poor.offer("colocation"), in: poor,
            measure: ResultMeasure(.netOfPower, basis: .facility))
        #expect(try row("BTC price", answer).never == .unknown)
    }

    /// After capital and over years the difference bends: what is found is put back, and both are then worth the same.
    @Test(arguments: [PlanResult.afterCapital, .npv])
    func everyResultHasItsBreakEvens(result: PlanResult) throws {
        var model = try PinnedModel.model()
        model.scenario.outlook = try model.scenario.library.outlook("base")
        let (first, second) = (try model.offer("h100-sxm"), try model.offer("colocation"))
        let measure = ResultMeasure(result, basis: .facility)
        let answer = try Breakeven(first, second, in: model, measure: measure)
        #expect(answer.result == result)
        let inputs = model.breakevenInputs([first, second], for: result)
        var found = 0
        for row in answer.rows {
            guard let value = row.breakEven else { continue }
            let input = try #require(inputs.first { $0.key == row.input })
            // Months are whole, so a life has steps.
            guard row.unit != "months", row.unit != "years" else { continue }
            let moved = input.setting(value, in: model)
            let (a, b) = (try measure.value(of: first, in: moved), try measure.value(of: second, in: moved))
            #expect(abs(a - b) < 1e-4 * max(abs(a), 1e5), "\(row.input)")
            found += 1
        }
        #expect(found >= 3)
        let keys = Set(answer.rows.map(\.input))
        #expect(keys.contains("site.hosting.operating_usd_per_it_mw_year"))
        #expect(keys.contains("accelerator.h100-sxm.price_usd"))
        if result == .afterCapital {
            // What both need alike moves neither against the other.
            #expect(!keys.contains("site.hosting.conversion_capex_usd_per_it_mw.total"))
        } else {
            #expect(keys.contains("outlook.hosting_price_growth_share_per_year"))
        }
    }

    /// Whatever is found can be set, and then nothing is left; where months are whole, the two beside each other are the
    /// last at which one earns more and the first at which the other does.
    @Test(arguments: [
        ("antminer-s23-hyd", PlanResult.afterCapital), ("h100-sxm", .afterCapital), ("h100-sxm", .npv),
        ("colocation", .npv),
    ])
    func whatIsFoundCanBeSet(id: String, result: PlanResult) throws {
        let written = try ShippedProfiles.library()
        func pricing(_ library: ProfileLibrary) throws -> Pricing {
            try Pricing(
                Scenario(
                    library: library, market: try library.market("2026-06-29"),
                    site: try library.site("ercot-mining-50mw"), outlook: try library.outlook("base")
                )
                .takingGivenHashprice())
        }
        let choice = ProfileChoice(market: "2026-06-29", site: "ercot-mining-50mw", outlook: "base")
        let model = try pricing(written)
        let offer = try model.offer(id)
        let measure = ResultMeasure(result, basis: .facility)
        func value(_ key: String, at value: Double) throws -> Double {
            let library = try written.applying([ProfileOverride("\(key)=\(value)")], to: choice)
            return try measure.value(of: offer, in: try pricing(library))
        }
        let rows = try Breakeven(offer, nil, in: model, measure: measure).rows
        var (exact, whole) = (0, 0)
        for row in rows {
            guard let found = row.breakEven else { continue }
            if let between = row.between {
                let (low, high) = (
                    try value(row.input, at: between.low), try value(row.input, at: between.high)
                )
                #expect((low < 0) != (high < 0), "\(row.input)")
                #expect((high > low) == (row.higherFavours == "\(offer)"), "\(row.input)")
                #expect(between.low <= found && found <= between.high && row.bothUsdPerMw == nil)
                whole += 1
            } else {
                #expect(abs(try value(row.input, at: found)) < 1, "\(row.input)")
                exact += 1
            }
        }
        #expect(exact >= 3)
        if id == "h100-sxm", result == .npv {
            let delay = try #require(rows.first { $0.input == "site.hosting.delay_months" })
            #expect(delay.between?.low == 3 && delay.between?.high == 4)
        }
    }

    /// A device's watts are bound by its TDP, and resale by the years around it; the efficiency that a maker states follows.
    @Test func rulesBetweenKeysBoundTheSearch() throws {
        let library = try ShippedProfiles.library()
        let model = try Pricing(
            Scenario(
                library: library, market: try library.market("2026-06-29"),
                site: try library.site("ercot-mining-50mw"), outlook: try library.outlook("base")))
        let measure = ResultMeasure(.npv, basis: .facility)
        func rows(_ id: String) throws -> [Breakeven.Row] {
            let offer = try model.offer(id)
            let inputs = model.breakevenInputs([offer], for: .npv).filter {
                $0.key.contains("watts") || $0.key.contains("resale_share") || $0.key.contains("residual")
            }
            return try Breakeven(offer, nil, in: model, measure: measure, inputs: inputs).rows
        }
        let (miner, device) = (try rows("antminer-s23-hyd"), try rows("h100-sxm"))
        let watts = try #require(miner.first { $0.input == "asic.antminer-s23-hyd.wall_watts" })
        #expect(watts.soughtLow < 100 && watts.soughtHigh > 100_000)
        let all = try #require(device.first { $0.input.hasSuffix("all_in_it_watts_per_device") })
        #expect(all.breakEven == nil && agree(all.soughtLow, 714, within: 1e-3))
        let residual = try #require(device.first { $0.input == "site.hosting.residual_share" })
        #expect(residual.breakEven == nil && agree(residual.soughtHigh, 0.175, within: 1e-6))
        for row in miner + device where row.input.contains("resale_share_by_age") {
            #expect(row.breakEven == nil && row.soughtHigh < 1)
        }
    }

    /// By the year, a use is worth another figure where its end moves by a life: at such a price of bitcoin it jumps, none makes
    /// the two equal, and none is claimed to.
    @Test func aJumpIsNoEquality() throws {
        let library = try ShippedProfiles.library()
        let model = try Pricing(
            Scenario(
                library: library, market: try library.market("2026-06-29"),
                site: try library.site("ercot-mining-50mw"), outlook: try library.outlook("base")))
        let measure = ResultMeasure(.equalAnnualValue, basis: .facility)
        let offers = (try model.offer("antminer-s21-xp"), try model.offer("antminer-s23-hyd"))
        let all = model.breakevenInputs([offers.0, offers.1], for: .equalAnnualValue)
        let inputs = all.filter { [PlanInput.tariff, .bitcoinPrice].contains($0) }
        let rows = try Breakeven(offers.0, offers.1, in: model, measure: measure, inputs: inputs).rows
        func difference(_ input: PlanInput, at value: Double) throws -> Double {
            let moved = input.setting(value, in: model)
            return try measure.value(of: offers.0, in: moved) - measure.value(of: offers.1, in: moved)
        }
        for row in rows {
            guard let value = row.breakEven else { continue }
            let input = try #require(inputs.first { $0.key == row.input })
            if let between = row.between {
                let sides = [try difference(input, at: between.low), try difference(input, at: between.high)]
                #expect((sides[0] < 0) != (sides[1] < 0) && sides.allSatisfy { abs($0) > 1 }, "\(row.input)")
                #expect(row.bothUsdPerMw == nil)
            } else {
                #expect(abs(try difference(input, at: value)) < 100, "\(row.input)")
            }
        }
        #expect(rows.contains { $0.between != nil })
    }

    /// Where no value of an input would do, none is named.
    @Test func whatNoValueTurnsSaysSo() throws {
        let library = try ShippedProfiles.library()
        let model = try Pricing(
            Scenario(
                library: library, market: try library.market("2026-06-29"),
                site: try library.site("ercot-mining-50mw"), outlook: try library.outlook("base")))
        let offer = try model.offer("h100-sxm")
        let inputs = model.breakevenInputs([offer], for: .npv).filter {
            ["site.hosting.infrastructure_life_years", "site.hosting.residual_share"].contains($0.key)
        }
        let answer = try Breakeven(
            offer, nil, in: model, measure: ResultMeasure(.npv, basis: .facility), inputs: inputs)
        let site = try #require(answer.rows.first { $0.input == "site.hosting.infrastructure_life_years" })
        #expect(site.never == .noValue && site.wouldNeed == nil)
        for row in answer.rows { #expect((row.wouldNeed != nil) == (row.never == .outsideRange)) }
    }

    /// One alone: where it earns nothing.
    @Test func oneAloneBreaksEvenWithNothing() throws {
        var model = try PinnedModel.model()
        model.scenario.outlook = try model.scenario.library.outlook("base")
        let offer = try model.offer("h100-sxm")
        let measure = ResultMeasure(.npv, basis: .facility)
        let answer = try Breakeven(offer, nil, in: model, measure: measure)
        let rent = try #require(answer.rows.first { $0.title == "$/hour, h100-sxm" })
        let value = try #require(rent.breakEven)
        let moved = PlanInput.deviceHour("h100-sxm").setting(value, in: model)
        #expect(abs(try measure.value(of: offer, in: moved)) < 1e3)
        #expect(rent.higherFavours == "\(offer)" && answer.second == nil)
        let tariff = try #require(answer.rows.first { $0.title == "tariff" })
        #expect(tariff.higherFavours == "none")
    }

    /// Whatever a result counts, its inputs move it.
    @Test(arguments: ["antminer-s23-hyd", "h100-sxm", "colocation"], PlanResult.allCases)
    func theInputsOfAResultMoveIt(subject: String, result: PlanResult) throws {
        var model = try PinnedModel.model()
        model.scenario.outlook = try model.scenario.library.outlook("base")
        let offer = try model.offer(subject)
        let tornado = try Tornado(
            of: offer, in: model, measure: ResultMeasure(result, basis: .facility), swing: 0.5)
        let moving = Set(tornado.rows.map(\.input))
        #expect(!moving.isEmpty)
        if offer.model == .hashprice {
            #expect(
                moving.isSuperset(of: ["market.btc_usd", "market.difficulty", "site.tariff_usd_per_mwh"]))
        }
        if result == .afterCapital || result.isOfTheFuture {
            #expect(moving.contains("site.finance.discount_rate_share"))
        }
        if subject == "h100-sxm", result != .netOfPower {
            #expect(moving.contains("site.hosting.operating_usd_per_it_mw_year"))
            #expect(moving.contains("site.hosting.utilization_share"))
        }
    }
}
