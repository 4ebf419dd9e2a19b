import Economics
import Planning
import Profiles
import Quantities
import RunRecords
import Testing

@Suite struct OfferTests {
    private let model: Pricing

    init() throws { model = try PinnedModel.model(measured: PinnedModel.host) }

    @Test(arguments: [
        ("antminer-s21-xp", PriceModel.hashprice), ("h100-sxm", .perDeviceHour), ("colocation", .perKilowatt),
        ("epyc-9654p", .perDeviceHour), ("this-host", .perDeviceHour),
        ("h100-sxm/per-flop:bf16", .perFlop(.bf16)), ("this-host/hashprice", .hashprice),
    ])
    func takesTheUsualModelUnlessOneIsNamed(text: String, expected: PriceModel) throws {
        let contender = try model.offer(text)
        #expect(contender.model == expected)
        #expect(contender.subject == text.split(separator: "/").first.map { Subject(String($0)) })
        #expect(try model.offer("\(contender)") == contender)
    }

    @Test func withoutARentTheHeadlineIsTheModel() throws {
        var poor = model
        let place = try #require(poor.scenario.library.accelerators.firstIndex { $0.id == "b200-sxm" })
        poor.scenario.library.accelerators[place].usdPerHour = nil
        #expect(try poor.offer("b200-sxm").model == .perFlop(.bf16))
    }

    /// Where the tokens are asked for, it is said why there are none.
    @Test func tokensThatAreNotSoldHaveAReason() throws {
        var asked = model
        asked.tokens = TokenDemand(model: "llama-3-70b", inputTokens: 1024, outputTokens: 1024, batch: 64)
        #expect(throws: PlanningError.noTokens(.profile("h100-sxm"), .noPrice("llama-3-70b"))) {
            try asked.offer("h100-sxm/per-token:llama-3-70b")
        }
        let error = #expect(throws: PlanningError.self) {
            try asked.offer("this-host/per-token:llama-3-70b")
        }
        #expect(error?.description.hasPrefix("this-host sells no tokens: the run has no") == true)
        let unasked = #expect(throws: PlanningError.self) {
            try model.offer("h100-sxm/per-token:llama-3-70b")
        }
        #expect(unasked?.description.hasSuffix("its tokens are sold with --model llama-3-70b") == true)
    }

    @Test func refusesWhatIsNotThere() throws {
        #expect(throws: PlanningError.noSuchSubject(.profile("moon"), known: model.subjects)) {
            try model.offer("moon")
        }
        #expect(
            throws: PlanningError.noSuchModel(
                "per-flop:bf16", subject: .colocation, known: [.perKilowatt])
        ) { try model.offer("colocation/per-flop:bf16") }
        let unmeasured = try Pricing(model.scenario)
        #expect(throws: PlanningError.self) { try unmeasured.offer("this-host") }
        #expect(model.subjects.contains(.thisHost) && !unmeasured.subjects.contains(.thisHost))
    }

    @Test func aHostWithoutWattsSaysWhatItLacks() throws {
        var poor = model
        let place = try #require(poor.scenario.library.hosts.firstIndex { $0.id == "epyc-9654p" })
        poor.scenario.library.hosts[place].wallWatts = nil
        #expect {
            try poor.offer("epyc-9654p")
        } throws: {
            "\($0)".contains("epyc-9654p has no wall_watts")
        }
    }

    /// $/MW does not depend on the size of the site; a megawatt of IT load earns PUE times one at the meter.
    @Test(arguments: ["antminer-s21-xp", "h100-sxm", "h100-sxm/per-flop:f64", "colocation", "epyc-9654p"])
    func theBasesDifferByExactlyThePUEOnSitesOfAnySize(text: String) throws {
        let contender = try model.offer(text)
        let pue = contender.model == .hashprice ? 1.06 : 1.3
        let (it, facility) = (
            try model.net(of: contender, basis: .it), try model.net(of: contender, basis: .facility)
        )
        #expect(agree(it, facility * pue))
        var large = model
        large.scenario.site.facilityMegawatts.spread = Spread(median: 1000)
        #expect(try large.net(of: contender, basis: .facility) == facility)
    }

    @Test func everyInputIsSetAndNothingElse() throws {
        let watts = try ["antminer-s21-xp", "h100-sxm", "epyc-9654p"].map { id in
            try #require(
                model.scenario.earner(.profile(id)).flatMap(PlanInput.deviceWatts), "\(id) has watts")
        }
        let inputs: [PlanInput] =
            [
                .bitcoinPrice, .difficulty, .fees, .poolFee, .uptime, .hashingPUE, .utilization, .hostingPUE,
                .tariff,
                .kilowattMonth, .hostHour("epyc-9654p"), .deviceHour("h100-sxm"), .deviceHour("b200-sxm"),
            ] + watts
        for input in inputs {
            let today = try #require(input.value(in: model.scenario), "\(input.key)")
            let other = input.range.admits(today * 0.9) ? today * 0.9 : today * 1.1
            let moved = input.setting(other, in: model.scenario)
            #expect(input.value(in: moved) == other, "\(input.key)")
            for untouched in inputs where untouched != input {
                #expect(untouched.value(in: moved) == untouched.value(in: model.scenario))
            }
        }
        // The reference accelerator sets the price of a PFLOP-hour as well.
        let dear = PlanInput.deviceHour("h100-sxm").setting(5.9, in: model)
        let offer = try model.offer("b200-sxm/per-flop:bf16")
        let gross = try [model, dear].map { try $0.priced(offer, basis: .it).row.usdPerMwYear.center }
        #expect(agree(gross[1], 2 * gross[0]))
    }

    @Test func theHashpriceIsSetByThePrice() throws {
        let today = try #require(PlanInput.hashprice.value(in: model.scenario))
        #expect(agree(today, 28.3558, within: 1e-5))
        let moved = PlanInput.hashprice.setting(2 * today, in: model.scenario)
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
