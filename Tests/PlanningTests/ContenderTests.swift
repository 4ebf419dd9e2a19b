import Economics
import Planning
import Profiles
import RunRecords
import Testing

@Suite struct ContenderTests {
    private let model: EarningsModel

    init() throws { model = try PinnedModel.model(measured: PinnedModel.host) }

    @Test(arguments: [
        ("antminer-s21-xp", "hashprice"), ("h100-sxm", "per-device-hour"), ("colocation", "per-kilowatt"),
        ("epyc-9654p", "per-device-hour"), ("this-host", "per-device-hour"),
        ("h100-sxm/per-flop:bf16", "per-flop:bf16"), ("this-host/hashprice", "hashprice"),
    ])
    func takesTheUsualModelUnlessOneIsNamed(text: String, expected: String) throws {
        let contender = try model.contender(text)
        #expect(contender.model == expected)
        #expect(contender.subject == text.split(separator: "/").first.map(String.init))
        #expect(try model.contender("\(contender)") == contender)
    }

    @Test func withoutARentTheHeadlineIsTheModel() throws {
        var poor = model
        let place = try #require(poor.calculator.accelerators.firstIndex { $0.id == "b200-sxm" })
        poor.calculator.accelerators[place].usdPerHour = nil
        #expect(try poor.contender("b200-sxm").model == "per-flop:bf16")
    }

    @Test func refusesWhatIsNotThere() throws {
        #expect(throws: PlanningError.noSuchSubject("moon", known: model.subjects)) {
            try model.contender("moon")
        }
        #expect(
            throws: PlanningError.noSuchModel(
                "per-flop:bf16", subject: "colocation", known: ["per-kilowatt"])
        ) { try model.contender("colocation/per-flop:bf16") }
        let unmeasured = EarningsModel(calculator: model.calculator)
        #expect(throws: PlanningError.self) { try unmeasured.contender("this-host") }
        #expect(model.subjects.contains("this-host") && !unmeasured.subjects.contains("this-host"))
    }

    @Test func aHostWithoutWattsSaysWhatItLacks() throws {
        var poor = model
        let place = try #require(poor.calculator.hosts.firstIndex { $0.id == "epyc-9654p" })
        poor.calculator.hosts[place].wallWatts = nil
        #expect {
            try poor.contender("epyc-9654p")
        } throws: {
            "\($0)".contains("epyc-9654p has no wall_watts")
        }
    }

    /// $/MW does not depend on the size of the site; a megawatt of IT load earns PUE times one at the meter.
    @Test(arguments: ["antminer-s21-xp", "h100-sxm", "h100-sxm/per-flop:f64", "colocation", "epyc-9654p"])
    func theBasesDifferByExactlyThePUEOnSitesOfAnySize(text: String) throws {
        let contender = try model.contender(text)
        let pue = contender.model == "hashprice" ? 1.06 : 1.3
        let (it, facility) = (
            try model.net(of: contender, basis: .it), try model.net(of: contender, basis: .facility)
        )
        #expect(agree(it, facility * pue))
        var large = model
        large.calculator.site.facilityMegawatts.spread = Spread(median: 1000)
        #expect(try large.net(of: contender, basis: .facility) == facility)
    }

    @Test func everyInputIsSetAndNothingElse() throws {
        let inputs: [PlanInput] = [
            .bitcoinPrice, .difficulty, .fees, .poolFee, .uptime, .hashingPUE, .utilization, .hostingPUE,
            .tariff,
            .kilowattMonth, .coreHour, .deviceHour("h100-sxm"), .deviceHour("b200-sxm"),
            .deviceWatts(.asic, "antminer-s21-xp"), .deviceWatts(.accelerator, "h100-sxm"),
            .deviceWatts(.host, "epyc-9654p"),
        ]
        for input in inputs {
            let today = try #require(input.value(in: model.calculator), "\(input.key)")
            let other = input.range.admits(today * 0.9) ? today * 0.9 : today * 1.1
            let moved = input.setting(other, in: model.calculator)
            #expect(input.value(in: moved) == other, "\(input.key)")
            for untouched in inputs where untouched != input {
                #expect(untouched.value(in: moved) == untouched.value(in: model.calculator))
            }
        }
        // The reference accelerator sets the price of a PFLOP-hour as well.
        let moved = PlanInput.deviceHour("h100-sxm").setting(5.9, in: model.calculator)
        #expect(moved.reference.usdPerHour?.median == 5.9)
    }

    @Test func theHashpriceIsSetByThePrice() throws {
        let today = try #require(PlanInput.hashprice.value(in: model.calculator))
        #expect(agree(today, 28.3558, within: 1e-5))
        let moved = PlanInput.hashprice.setting(2 * today, in: model.calculator)
        #expect(agree(try #require(moved.market.btcUsd).median, 120_000))
        #expect(agree(try #require(PlanInput.hashprice.value(in: moved)), 2 * today))
    }

    @Test(
        arguments: [
            (InputRange.positive, [1e-9, 1e30], [0, -1, .nan, .infinity]), (.notNegative, [0, 5], [-1e-9]),
            (.atLeastOne, [1, 1.5], [0.99]), (.share, [0.01, 1], [0, 1.01, 65]),
            (.partialShare, [0, 0.99], [1, -0.1]),
        ] as [(InputRange, [Double], [Double])])
    func rangesAdmitWhatMakesSense(range: InputRange, good: [Double], bad: [Double]) {
        #expect(good.allSatisfy(range.admits))
        #expect(!bad.contains(where: range.admits))
    }
}
