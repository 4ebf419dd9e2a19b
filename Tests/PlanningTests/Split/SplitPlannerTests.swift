import Planning
import Testing

@Suite struct SplitPlannerTests {
    /// Hashing: 1 M on average, from -1 to 3. Hosting: 0.8 M, from 0.6 to 1, high where hashing is low.
    private static let hashing = PairedSample(
        plain: (0..<100).map { -1e6 + 4e4 * Double($0) }, mirrored: (0..<100).map { 3e6 - 4e4 * Double($0) })
    private static let hosting = PairedSample(
        plain: (0..<100).map { 1e6 - 4e3 * Double($0) }, mirrored: (0..<100).map { 6e5 + 4e3 * Double($0) })

    private func planner(_ objective: SplitPlanner.Objective, _ limits: SplitLimits) -> SplitPlanner {
        SplitPlanner(
            objective: objective, limits: limits, hashing: Self.hashing, hosting: Self.hosting,
            hashingCapexUsd: 1e6, hostingCapexUsd: 10e6)
    }

    private let open = SplitLimits(facilityMegawatts: 50)

    @Test func valueOfASplitIsTheSumOfItsParts() {
        let both = planner(.mean, open).value(of: .init(hashingMegawatts: 30, hostingMegawatts: 20))
        let mined = planner(.mean, open).value(of: .init(hashingMegawatts: 30, hostingMegawatts: 0))
        let hosted = planner(.mean, open).value(of: .init(hashingMegawatts: 0, hostingMegawatts: 20))
        #expect(abs(both.npvUsd.mean - mined.npvUsd.mean - hosted.npvUsd.mean) < 1e-3)
        #expect(both.capexUsd == mined.capexUsd + hosted.capexUsd)
    }

    @Test func peakOfAParabola() {
        #expect(abs(GoldenSection.place(from: 0, to: 3) { $0 * (2 - $0) } - 1) < 3.0 / 15_000)
    }

    @Test func theFrontierHoldsTheBest() {
        for objective in SplitPlanner.Objective.allCases {
            let planner = planner(objective, open)
            let best = planner.best().npvUsd
            let rows = planner.frontier(rows: 26).map(\.npvUsd)
            let (found, wanted) =
                objective == .mean
                ? (rows.map(\.mean).max() ?? 0, best.mean) : (rows.map(\.p10).max() ?? 0, best.p10)
            #expect(found <= wanted * (1 + 1e-9) && found > 0.95 * wanted)
        }
    }

    @Test func aUseThatLosesIsNotForcedBesideTheOther() {
        let loss = PairedSample(plain: [-1, -2], mirrored: [-3, -4])
        let gain = PairedSample(plain: [1, 2], mirrored: [3, 4])
        for objective in SplitPlanner.Objective.allCases {
            let planner = SplitPlanner(
                objective: objective,
                limits: SplitLimits(facilityMegawatts: 50, convertibleFacilityMegawatts: 20),
                hashing: loss, hosting: gain, hashingCapexUsd: 1, hostingCapexUsd: 1)
            #expect(planner.best().allocation == Allocation(hashingMegawatts: 0, hostingMegawatts: 20))
            #expect(planner.frontier(rows: 3).allSatisfy { $0.allocation.hashingMegawatts == 0 })
        }
    }

    @Test func meanTakesTheBetterUseOnly() {
        let best = planner(.mean, open).best().allocation
        #expect(best == Allocation(hashingMegawatts: 50, hostingMegawatts: 0))
    }

    @Test func p10Mixes() {
        let planner = planner(.p10, open)
        let best = planner.best()
        #expect(best.allocation.hostingMegawatts > 30 && best.allocation.hashingMegawatts > 1)
        #expect(best.allocation.hashingMegawatts + best.allocation.hostingMegawatts <= 50 + 1e-9)
        for row in planner.frontier(rows: 11) { #expect(row.npvUsd.p10 <= best.npvUsd.p10 + 1e-6) }
    }

    @Test func budgetHoldsHostingBack() throws {
        var limits = open
        limits.capexBudgetUsd = 100e6
        let planner = planner(.p10, limits)
        let best = planner.best()
        #expect(best.capexUsd <= 100e6 * (1 + 1e-9))
        let prices = planner.shadowPrices(at: planner.best())
        let budget = try #require(prices.first { $0.limit == .capexBudget })
        #expect(budget.usdPerUnit > 0 && budget.usdPerUnit < 1)
        #expect(!prices.contains { $0.limit == .convertibleFacilityMegawatts })
    }

    /// Two limits in force at the mean: hosting earns 2 M/MW for 10 M/MW, hashing 1 M/MW for 1 M/MW, 50 MW and 140 M.
    /// By hand: h + k = 50 and 10 h + k = 140, so h = 10, k = 40, 60 M; a dollar more moves h by 1/9 M of MW, +1/9 USD;
    /// a megawatt more brings k 10/9 and takes h 1/9, +8/9 M.
    @Test func shadowPricesOfALinearProgramme() throws {
        let flat = { (value: Double) in PairedSample(plain: [value, value], mirrored: [value, value]) }
        let limits = SplitLimits(facilityMegawatts: 50, capexBudgetUsd: 140e6)
        let planner = SplitPlanner(
            objective: .mean, limits: limits, hashing: flat(1e6), hosting: flat(2e6), hashingCapexUsd: 1e6,
            hostingCapexUsd: 10e6)
        let best = planner.best()
        #expect(abs(best.allocation.hostingMegawatts - 10) < 1e-9)
        #expect(abs(best.npvUsd.mean - 60e6) < 1e-3)
        let prices = planner.shadowPrices(at: planner.best())
        try #require(prices.map(\.limit) == [.facilityMegawatts, .capexBudget])
        #expect(abs(prices[0].usdPerUnit - 8e6 / 9) < 1)
        #expect(abs(prices[1].usdPerUnit - 1.0 / 9) < 1e-6)
    }

    @Test func hostingIsNothingOrTheContractMinimum() {
        var limits = SplitLimits(facilityMegawatts: 50, contractMinimumFacilityMegawatts: 25)
        for row in planner(.p10, limits).frontier(rows: 6) {
            #expect(row.allocation.hostingMegawatts == 0 || row.allocation.hostingMegawatts >= 25)
        }
        // Where not even the minimum can be built there is no hosting.
        limits.convertibleFacilityMegawatts = 20
        #expect(planner(.p10, limits).best().allocation.hostingMegawatts == 0)
        #expect(planner(.p10, limits).frontier(rows: 6).count == 1)
    }

    /// Where the least that a contract takes is the most that can be built, it is all of that or nothing.
    @Test func aMinimumMayBeAllThatThereIs() {
        let limits = SplitLimits(
            facilityMegawatts: 50, convertibleFacilityMegawatts: 20, contractMinimumFacilityMegawatts: 20)
        let planner = planner(.p10, limits)
        #expect(planner.best().allocation.hostingMegawatts == 20)
        #expect(Set(planner.frontier(rows: 6).map(\.allocation.hostingMegawatts)) == [0, 20])
    }

    /// By hand: hosting earns 1 M more than hashing, and a percentage point less that is to be kept free lets half of one of
    /// 50 MW change over.
    @Test func aPriceIsPerUnitOfItsLimit() throws {
        let flat = { (value: Double) in PairedSample(plain: [value, value], mirrored: [value, value]) }
        let limits = SplitLimits(facilityMegawatts: 50, curtailableShare: 0.6)
        let planner = SplitPlanner(
            objective: .mean, limits: limits, hashing: flat(1e6), hosting: flat(2e6), hashingCapexUsd: 1e6,
            hostingCapexUsd: 10e6)
        let prices = planner.shadowPrices(at: planner.best())
        try #require(prices.map(\.limit) == [.facilityMegawatts, .curtailableShare])
        try #require(prices.map(\.unit) == ["MW", "percentage point"])
        #expect(abs(prices[0].usdPerUnit - 1.4e6) < 1 && abs(prices[1].usdPerUnit - 5e5) < 1)
        #expect(SplitLimit.allCases.map(\.unit) == ["MW", "USD", "MW", "MW", "percentage point"])
    }

    /// An empty megawatt costs 100,000 USD: one that loses 50,000 is worth running, and those for which there is no money cost
    /// on. 20 x 1 M less 20 x 0.05 M less 10 x 0.1 M.
    @Test func emptyMegawattsCostOn() {
        let flat = { (value: Double) in PairedSample(plain: [value, value], mirrored: [value, value]) }
        let limits = SplitLimits(
            facilityMegawatts: 50, capexBudgetUsd: 220e6, convertibleFacilityMegawatts: 20)
        let planner = SplitPlanner(
            objective: .mean, limits: limits, hashing: flat(-5e4), hosting: flat(1e6), hashingCapexUsd: 1e6,
            hostingCapexUsd: 10e6, idleUsd: -1e5)
        let best = planner.best()
        #expect(best.allocation == Allocation(hashingMegawatts: 20, hostingMegawatts: 20))
        #expect(abs(best.npvUsd.mean - 18e6) < 1)
        #expect(abs(planner.value(of: .idle).npvUsd.mean + 5e6) < 1)
        #expect(abs(planner.perMegawatt.hashing.mean + 5e4) < 1)
    }

    /// A megawatt more earns what it does by itself, because there is none that would stand empty without it; one that is
    /// made fit for hosting earns what hosting does above hashing.
    @Test func aMegawattMoreIsWorthWhatItEarns() throws {
        let flat = { (value: Double) in PairedSample(plain: [value, value], mirrored: [value, value]) }
        let limits = SplitLimits(facilityMegawatts: 50, convertibleFacilityMegawatts: 20)
        let planner = SplitPlanner(
            objective: .mean, limits: limits, hashing: flat(3e5), hosting: flat(1e6), hashingCapexUsd: 1e6,
            hostingCapexUsd: 10e6, idleUsd: -1e5)
        let prices = planner.shadowPrices(at: planner.best())
        try #require(prices.map(\.limit) == [.facilityMegawatts, .convertibleFacilityMegawatts])
        #expect(abs(prices[0].usdPerUnit - 3e5) < 1 && abs(prices[1].usdPerUnit - 7e5) < 1)
    }

    @Test func theCurtailableShareIsKeptFromHosting() {
        let limits = SplitLimits(facilityMegawatts: 50, curtailableShare: 0.6)
        let planner = planner(.p10, limits)
        #expect(planner.frontier(rows: 5).allSatisfy { $0.allocation.hostingMegawatts <= 20 + 1e-9 })
        #expect(
            planner.shadowPrices(at: planner.best()).contains {
                $0.limit == .curtailableShare && $0.usdPerUnit > 0
            })
    }

    @Test func convertibleFacilityMegawattsHaveAPrice() throws {
        let limits = SplitLimits(facilityMegawatts: 50, convertibleFacilityMegawatts: 10)
        let planner = planner(.p10, limits)
        #expect(abs(planner.best().allocation.hostingMegawatts - 10) < 1e-9)
        #expect(
            planner.shadowPrices(at: planner.best()).contains { $0.limit == .convertibleFacilityMegawatts })
    }

    @Test(arguments: SplitPlanner.Objective.allCases)
    func aSiteThatOnlyLosesStaysIdle(objective: SplitPlanner.Objective) {
        let loss = PairedSample(plain: [-1, -2], mirrored: [-3, -4])
        let planner = SplitPlanner(
            objective: objective, limits: open, hashing: loss, hosting: loss, hashingCapexUsd: 1,
            hostingCapexUsd: 1)
        #expect(planner.best().allocation == .idle && planner.best().npvUsd.mean == 0)
        #expect(planner.shadowPrices(at: planner.best()).isEmpty)
    }

    @Test func dominatedRowsAreNotEfficient() throws {
        let rows = planner(.mean, open).frontier(rows: 6)
        try #require(rows.count == 6 && rows[0].allocation.hashingMegawatts == 50)
        #expect(rows[0].isEfficient)
        for row in rows {
            let isBeaten = rows.contains {
                $0.npvUsd.mean > row.npvUsd.mean && $0.npvUsd.p10 > row.npvUsd.p10
            }
            #expect(!(isBeaten && row.isEfficient))
        }
    }
}
