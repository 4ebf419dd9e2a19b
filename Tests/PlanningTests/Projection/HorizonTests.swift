import Economics
import Planning
import Profiles
import RunRecords
import Testing

/// What the shipped profiles come to, whatever years are asked for.
@Suite struct HorizonTests {
    private func model(years: Int, _ assignments: [String] = [], owned: [Subject: Owned] = [:]) throws
        -> FutureModel
    {
        let library = try ShippedProfiles.library().applying(
            try assignments.map { try ProfileOverride($0) },
            to: ProfileChoice(market: "2026-06-29", site: "ercot-mining-50mw", outlook: "base"))
        let outlook = try library.outlook("base")
        return FutureModel(
            scenario: Scenario(
                library: library, market: try library.market("2026-06-29"),
                site: try library.site("ercot-mining-50mw"), outlook: outlook), outlook: outlook,
            owner: OwnerChoices(months: years * 12, owned: owned))
    }

    /// What is not repeated is worth the same by the year, however far one looks.
    @Test(arguments: ["antminer-s19-xp", "antminer-s23-hyd"])
    func theEqualAnnualValueDoesNotDependOnTheHorizon(id: String) throws {
        let subject = Subject.profile(id)
        for owned in [[:], [subject: Owned()]] as [[Subject: Owned]] {
            // What is bought is closed after its first year at the soonest.
            let values = try (owned.isEmpty ? [5, 10, 20] : [1, 5, 10, 20]).map {
                try model(years: $0, owned: owned).projection(subject).equalAnnualValueUsd
            }
            for value in values { #expect(agree(value, values[0]) && value < 0) }
        }
    }

    /// Months that still earn after the last year are told of, with what they are worth.
    @Test func whatTheHorizonCutsOffIsSaid() throws {
        let subject = Subject.profile("h100-sxm")
        let five = try model(years: 5)
        let cut = try #require(
            try five.findings(on: try five.decidedPlan(subject, isDrawn: false)).horizonCut)
        // Nine months of delay and sixty of life.
        #expect(cut.earningMonths == 9 && cut.years == 6)
        #expect(cut.npvUsd == (try model(years: 6).projection(subject).npvUsd))
        #expect(cut.npvUsd > (try five.projection(subject).npvUsd))
        // Over seven years the second machines run, and twenty-four months of theirs are left out of nine.
        let seven = try model(years: 7)
        let later = try #require(
            try seven.findings(on: try seven.decidedPlan(subject, isDrawn: false)).horizonCut)
        #expect(later.years == 11 && later.earningMonths == 2 * 60 + 9 - 7 * 12)
        // Of a lease that is signed today all months count.
        let lease = try five.decidedPlan(.colocation, isDrawn: false)
        #expect(try five.findings(on: lease).horizonCut == nil)
    }

    /// How many years it takes to the other answer is said, and that it has that over those years and not before.
    @Test func theYearsToTheOtherAnswerAreSaid() throws {
        let subject = Subject.profile("h100-sxm")
        let five = try model(years: 5)
        let findings = try five.findings(on: try five.decidedPlan(subject, isDrawn: false))
        let turn = try #require(findings.horizonTurn)
        #expect(try five.projection(subject).npvUsd < 0 && turn.npvUsd > 0)
        #expect(turn.npvUsd == (try model(years: turn.years).projection(subject).npvUsd))
        #expect(try model(years: turn.years - 1).projection(subject).npvUsd < 0)
        #expect(findings.idleNpvUsd == (try five.idleUsd()))
        let miner = try five.decidedPlan(.profile("antminer-s23-hyd"), isDrawn: false)
        #expect(try five.findings(on: miner).horizonTurn == nil)
    }

    /// What is closed says what it would be worth if it were not.
    @Test func whatIsClosedSaysWhatKeepingItIsWorth() throws {
        let subject = Subject.profile("antminer-s23-hyd")
        let model = try model(years: 5)
        let kept = try #require(
            try model.findings(on: try model.decidedPlan(subject, isDrawn: false)).keptNpvUsd)
        let never = FutureModel(
            scenario: model.scenario, outlook: model.outlook, owner: OwnerChoices(close: .never))
        #expect(kept == (try never.projection(subject).npvUsd))
        #expect(kept < (try model.projection(subject).npvUsd))
    }

    /// Machines that never run, at a price of power that nothing pays for, are worth no more than nothing at all.
    @Test(arguments: [1, 5, 12])
    func whatNeverRunsIsNeverWorthMoreThanTheEmptySite(years: Int) throws {
        let model = try model(years: years, ["site.tariff_usd_per_mwh=900"])
        let empty = try model.idleUsd()
        var seen = 0
        for asic in model.scenario.library.asics where asic.priceUsd != nil {
            let projection = try model.projection(.profile(asic.id))
            #expect(projection.months.allSatisfy { $0.grossUsd == 0 })
            #expect(projection.npvUsd <= empty + 1e-6, "\(asic.id)")
            seen += 1
        }
        #expect(seen > 10)
        #expect(try model.projection(.profile("h100-sxm")).npvUsd <= empty)
    }

    /// A simulation is of the plan that the projection decided, and closes it sooner only on sight.
    @Test func aSimulationTakesOverTheMonthOfClosing() throws {
        let subject = Subject.profile("antminer-s23-hyd")
        let model = try model(years: 5)
        let (decided, drawn) = (
            try model.decidedPlan(subject, isDrawn: false), try model.decidedPlan(subject, isDrawn: true)
        )
        #expect(decided.closing?.plannedMonth != nil && decided.closing?.afterIdleMonths == nil)
        #expect(drawn.closing?.plannedMonth == decided.closing?.plannedMonth)
        #expect(drawn.closing?.afterIdleMonths == 12)
        let still = try model.world(for: [drawn]).withoutChance
        var exact = drawn
        exact.spreads = PlanSpreads()
        let paths = try Simulator(
            world: still, financing: try model.financing(), treasury: .sell, plans: [exact], years: 5
        ).simulate(paths: 2, seed: 1, threads: 1)
        #expect(agree(paths[0].npv[0], try model.projection(subject).npvUsd))
    }
}
