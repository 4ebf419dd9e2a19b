import Economics
import Planning
import Profiles
import RunRecords
import Testing

@Suite struct TornadoTests {
    private var model: Pricing

    init() throws {
        model = try PinnedModel.model()
        model.scenario.market.btcUsd?.spread = Spread(low: 40_000, median: 60_000, high: 100_000)
        model.scenario.market.poolFeeShare.spread = Spread(low: 0, median: 0.02, high: 0.04)
        model.scenario.site.hashing.pue.spread = Spread(median: 1.06, high: 1.1)
    }

    private func tornado(_ subject: String, against: String? = nil, swing: Double? = nil) throws -> Tornado {
        try Tornado(
            of: try model.offer(subject), against: try against.map { try model.offer($0) }, in: model,
            measure: ResultMeasure(.netOfPower, basis: .facility), swing: swing)
    }

    /// Net = gross - 438,000; gross is proportional to the price, and to what the pool leaves.
    @Test func movesOneInputAtATime() throws {
        let answer = try tornado("antminer-s21-xp")
        let gross = answer.usdPerMw + 438_000
        let price = try #require(answer.rows.first { $0.title == "BTC price" })
        #expect(agree(price.usdPerMwAtLow, gross * 40 / 60 - 438_000))
        #expect(agree(price.usdPerMwAtHigh, gross * 100 / 60 - 438_000))
        let fee = try #require(answer.rows.first { $0.title == "pool fee" })
        #expect(agree(fee.usdPerMwAtLow, gross / 0.98 - 438_000))
        #expect(agree(fee.usdPerMwAtHigh, gross * 0.96 / 0.98 - 438_000))
    }

    /// A side that nobody knows does not move.
    @Test func anUnknownSideStays() throws {
        let pue = try #require(try tornado("antminer-s21-xp").rows.first { $0.title == "PUE, hashing" })
        #expect(pue.low == 1.06 && pue.high == 1.1)
    }

    @Test func theWidestComesFirst() throws {
        let rows = try tornado("antminer-s21-xp").rows
        #expect(rows.map(\.title) == ["BTC price", "difficulty", "tariff", "pool fee", "PUE, hashing"])
        #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.swing >= $1.swing })
    }

    @Test func whatHasNoSpreadIsNamedAndNotMoved() throws {
        let answer = try tornado("antminer-s21-xp")
        #expect(
            answer.unmoved.map(\.title) == [
                "fees a block", "uptime", "watts, antminer-s21-xp", "hashprice",
            ])
        // What a reader looks for first is never missing: it moves by a fifth, and says so.
        #expect(answer.rows.filter(\.isSwing).map(\.title).sorted() == ["difficulty", "tariff"])
        let tariff = try #require(answer.rows.first { $0.title == "tariff" })
        #expect(tariff.low == 40 && tariff.high == 60)
    }

    @Test func aSwingMovesWhatHasNoSpread() throws {
        let answer = try tornado("antminer-s21-xp", swing: 0.2)
        let tariff = try #require(answer.rows.first { $0.title == "tariff" })
        #expect(tariff.isSwing && tariff.low == 40 && tariff.high == 60)
        #expect(agree(tariff.usdPerMwAtHigh - tariff.usdPerMwAtLow, -20 * 8760))
        // Known spreads stay.
        #expect(try #require(answer.rows.first { $0.title == "BTC price" }).high == 100_000)
        #expect(!tariff.isBounded)
    }

    /// An S19 XP is bought at 36 months: a life of no more has no answer, and the shortest that has one is the dearest.
    @Test func aLifeEndsAboveTheAgeAtWhichItIsBought() throws {
        let library = try ShippedProfiles.library()
        let pricing = try Pricing(
            Scenario(
                library: library, market: try library.market("2026-06-29"),
                site: try library.site("ercot-mining-50mw")))
        let answer = try Tornado(
            of: try pricing.offer("antminer-s19-xp"), in: pricing,
            measure: ResultMeasure(.afterCapital, basis: .facility), swing: nil)
        let life = try #require(answer.rows.first { $0.title == "life of ASICs" })
        #expect(life.low == 37 && life.high == 60 && life.isBounded && !life.isSwing)
        #expect(life.usdPerMwAtLow < answer.usdPerMw && answer.usdPerMw < life.usdPerMwAtHigh)
    }

    /// A swing that would leave what an input may be ends there: 0.98 + 20 % at 1, a PUE of 1.1 - 20 % at 1.
    @Test func aSwingEndsAtTheInputsBound() throws {
        var tight = model
        tight.scenario.site.hashing.uptimeShare.spread = Spread(median: 0.98)
        tight.scenario.site.hashing.pue.spread = Spread(median: 1.1)
        tight.scenario.market.poolFeeShare.spread = Spread(median: 0.9)
        let rows = try Tornado(
            of: try tight.offer("antminer-s21-xp"), in: tight,
            measure: ResultMeasure(.netOfPower, basis: .facility), swing: 0.2
        ).rows
        let uptime = try #require(rows.first { $0.title == "uptime" })
        #expect(agree(uptime.low, 0.784) && uptime.high == 1 && uptime.isBounded)
        let pue = try #require(rows.first { $0.title == "PUE, hashing" })
        #expect(pue.low == 1 && agree(pue.high, 1.32) && pue.isBounded)
        #expect(pue.usdPerMwAtLow > pue.usdPerMwAtHigh)
        let fee = try #require(rows.first { $0.title == "pool fee" })
        #expect(agree(fee.low, 0.72) && fee.high == 0.999 && fee.isBounded)
    }

    @Test func theDifferenceOfTwoIsTheDifferenceOfTheirNets() throws {
        let (a, b) = (try tornado("antminer-s21-xp"), try tornado("colocation"))
        let both = try tornado("antminer-s21-xp", against: "colocation")
        #expect(agree(both.usdPerMw, a.usdPerMw - b.usdPerMw))
        let (own, difference) = (
            try #require(a.rows.first { $0.title == "BTC price" }),
            try #require(both.rows.first { $0.title == "BTC price" })
        )
        #expect(agree(difference.usdPerMwAtHigh, own.usdPerMwAtHigh - b.usdPerMw))
        #expect(throws: PlanningError.sameOffer("colocation/per-kilowatt")) {
            try tornado("colocation", against: "colocation")
        }
    }
}

@Suite struct WinnerGridTests {
    private let model: Pricing

    init() throws { model = try PinnedModel.model() }

    private func contenders(_ names: [String]) throws -> [Offer] {
        try names.map { try model.offer($0) }
    }

    @Test func theWinnerIsWhoEarnsMostInEachCell() throws {
        let contenders = try contenders(["antminer-s23-hyd", "colocation", "antminer-s19-xp"])
        let axes = try model.gridAxes(
            contenders, x: "market.btc_usd=60000:240000", y: "market.colocation.usd_per_kw_month=50:300",
            steps: 4)
        let grid = try WinnerGrid(
            contenders, x: axes.x, y: axes.y, in: model, measure: ResultMeasure(.netOfPower, basis: .facility)
        )
        #expect(grid.x.values == [60_000, 120_000, 180_000, 240_000] && grid.cells.count == 4)
        #expect(
            Set(grid.cells.joined().map(\.winner.subject)) == [.profile("antminer-s23-hyd"), .colocation])
        for (rent, row) in zip(grid.y.values, grid.cells) {
            for (price, cell) in zip(grid.x.values, row) {
                let moved = PlanInput.bitcoinPrice.setting(
                    price, in: PlanInput.kilowattMonth.setting(rent, in: model))
                let nets = try contenders.map { try moved.net(of: $0, basis: .facility) }.sorted(by: >)
                #expect(cell.usdPerMw == nets[0])
                #expect(cell.leadUsdPerMw == nets[0] - nets[1])
                #expect(try moved.net(of: cell.winner, basis: .facility) == nets[0])
            }
        }
    }

    @Test func byDefaultThePriceAndARentMove() throws {
        let axes = try model.gridAxes(
            try contenders(["antminer-s23-hyd", "h100-sxm"]), x: nil, y: nil, steps: 5)
        #expect(axes.x.input == .bitcoinPrice && axes.y.input == .deviceHour("h100-sxm"))
        #expect(
            agree(axes.x.values[0], 30_000) && agree(axes.x.values[2], 60_000)
                && agree(axes.x.values[4], 120_000))
        let named = try model.gridAxes(
            try contenders(["antminer-s23-hyd", "h100-sxm"]), x: nil, y: "market.btc_usd", steps: 2)
        #expect(named.x.input == .deviceHour("h100-sxm") && named.y.input == .bitcoinPrice)
        let hashing = try model.gridAxes(
            try contenders(["antminer-s23-hyd", "antminer-s19-xp"]), x: "site.tariff_usd_per_mwh", y: nil,
            steps: 3)
        #expect(hashing.x.input == .tariff && hashing.y.input == .bitcoinPrice)
    }

    @Test func refusesWhatIsNoGrid() throws {
        let two = try contenders(["antminer-s23-hyd", "h100-sxm"])
        func axes(_ x: String, _ y: String? = nil) throws {
            _ = try model.gridAxes(two, x: x, y: y, steps: 5)
        }
        #expect(throws: PlanningError.self) { try axes("market.moon") }
        #expect(throws: PlanningError.self) { try axes("market.btc_usd=1") }
        #expect(throws: PlanningError.self) { try axes("market.btc_usd=2:1") }
        #expect(throws: PlanningError.self) { try axes("market.btc_usd=-1:5") }
        #expect(throws: PlanningError.self) { try axes("market.btc_usd=0:nan") }
        #expect(throws: PlanningError.self) { try axes("site.hosting.utilization_share=0.5:65") }
        let x = try GridAxis(.tariff, from: 0, to: 1, steps: 2)
        #expect(throws: PlanningError.gridNeedsTwo("inputs")) {
            try WinnerGrid(two, x: x, y: x, in: model, measure: ResultMeasure(.netOfPower, basis: .it))
        }
        let y = try GridAxis(.hostingPUE, from: 1, to: 2, steps: 2)
        #expect(throws: PlanningError.gridNeedsTwo("contenders")) {
            try WinnerGrid(
                [two[0], two[0]], x: x, y: y, in: model, measure: ResultMeasure(.netOfPower, basis: .it))
        }
    }
}
