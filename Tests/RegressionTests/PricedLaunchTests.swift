import Quantities
import Regression
import RunRecords
import Testing

/// What launches drew and what they are worth, against a stored baseline.
@Suite struct PricedLaunchTests {
    private func launch(rate: Double, watts: Double?, dirt: [NoiseCause] = []) -> [RateMeasurement] {
        var measurement = sampleMeasurement(
            .sha256d(headerBytes: 80), kernel: "k", rate: rate, dirt: dirt)
        measurement.energy = watts.map {
            Energy(joules: $0 * 2, seconds: 2, boundary: .package, source: "rapl", errorJoules: 0.5)
        }
        return [measurement]
    }

    /// Dollars in proportion to the rate, in both megawatt bases and of another subject.
    ///
    /// - Parameter profile: whose watts they are of; `nil` for a meter's.
    private func price(
        _ dollarsPerHash: Double, profile: String? = "p"
    ) -> ([RateMeasurement], HostDescription) -> [RevenueRow] {
        { measurements, _ in
            let value = Estimate(exactly: dollarsPerHash * (measurements.first?.rate.center ?? 0))
            return [(Subject.thisHost, MegawattBasis.it), (.thisHost, .facility), (.colocation, .facility)]
                .map {
                    RevenueRow(
                        subject: $0, model: .hashprice, mwBasis: $1, usdPerMwYear: value,
                        netUsdPerMwYear: value, market: "m", site: "s", powerProfile: profile,
                        assumptions: [:])
                }
        }
    }

    private func record(_ rates: [Double], watts: Double?) throws -> RunRecord {
        let sample = try sampleRecord()
        let measurements = LaunchRecord.merged(rates.map { launch(rate: $0, watts: watts) })
        return try RunRecord(
            label: nil, startedAt: sample.startedAt, finishedAt: sample.finishedAt, tool: sample.tool,
            host: sample.host, environment: sample.environment, fingerprint: sample.fingerprint,
            measurements: measurements, power: sample.power,
            revenue: price(3)(measurements, sample.host), warnings: [])
    }

    @Test func theEnergyOfEachLaunchIsKept() throws {
        let merged = try #require(
            LaunchRecord.merged([10.0, 12, 11].map { launch(rate: $0, watts: $0 * 10) }).first)
        #expect(merged.energy?.joules == 660 && merged.energy?.seconds == 6)
        #expect(merged.energy?.errorJoules == 1.5)
        let stored = try CanonicalJSON.decode(RateMeasurement.self, from: try CanonicalJSON.encode(merged))
        #expect(stored.launchEnergies?.map(\.joules) == [200, 240, 220])
        let apart = LaunchRecord.launches(of: [stored])
        #expect(apart.map { $0.first?.energy?.watts.value } == [100, 120, 110])
    }

    @Test func whatNotEveryLaunchMeteredIsNoEnergy() throws {
        let merged = LaunchRecord.merged([launch(rate: 1, watts: 5), launch(rate: 1, watts: nil)])
        #expect(merged.first?.energy == nil && merged.first?.launchEnergies == nil)
    }

    @Test func wattsAreComparedLaunchByLaunch() throws {
        let old = (0..<6).map { launch(rate: 1, watts: 100 + Double($0)) }
        let new = (0..<6).map { launch(rate: 1, watts: 200 + Double($0)) }
        let stored = try #require(
            LaunchSeries.watts(baseline: old, candidate: new, areTurns: false).first)
        #expect(stored.baseline == [100, 101, 102, 103, 104, 105] && stored.pairRatios == nil)
        let turns = LaunchSeries.watts(baseline: old, candidate: new, areTurns: true)
        #expect(turns.first?.pairRatios?.first == 2)
        let gap = LaunchSeries.watts(
            baseline: old, candidate: new + [launch(rate: 1, watts: nil)], areTurns: false)
        #expect(gap.isEmpty)
    }

    /// What disturbed a launch may have moved its watts as well.
    @Test(arguments: [([], Verdict.regression), ([.steal], .inconclusive)] as [([NoiseCause], Verdict)])
    func wattsOfDisturbedLaunchesAreNoVerdict(dirt: [NoiseCause], verdict: Verdict) throws {
        let old = (0..<10).map { launch(rate: 1, watts: 100 + Double($0) / 100) }
        let new = (0..<10).map { launch(rate: 1, watts: 110 + Double($0) / 100, dirt: dirt) }
        let series = LaunchSeries.watts(baseline: old, candidate: new, areTurns: false)
        #expect(series.map(\.noise) == [dirt])
        #expect(Gate(design: .stored).judge(series).map(\.verdict) == [verdict])
    }

    /// A rise of the price shows as what it is, beside a rate that stood.
    @Test func aBaselineIsWorthWhatItsRecordSaysItWas() throws {
        let record = try record((0..<10).map { 100 + Double($0) / 100 }, watts: nil)
        let today = price(6)
        let baseline = PricedBaseline(record, price: today)
        let (old, ratios) = (baseline.launches, baseline.priceRatios)
        #expect(old.count == 10)
        let metric = try #require(old.first?.dollars.keys.first)
        #expect(old.allSatisfy { $0.dollars.count == 1 })
        #expect(abs((old.first?.dollars[metric] ?? 0) - 300) < 1)
        let new = (0..<10).map {
            PricedLaunch(launch(rate: 100 + Double($0) / 100, watts: nil), on: record.host, price: today)
        }
        let series = LaunchSeries.dollars(
            baseline: old, candidate: new, priceRatios: ratios, rates: [], areTurns: false)
        let found = try #require(Gate(design: .stored).judge(series).first)
        #expect(found.verdict == .improvement)
        #expect(found.priceRatio.map { abs($0 - 2) < 1e-9 } == true)
        #expect(found.explanation.contains("alone moved it by +100.0 %"))
    }

    /// What moves a rate moves its dollars: that both moved is no sign of another machine.
    @Test func dollarsAreNoWitnessOfTheirRate() throws {
        let slow = (0..<10).map { launch(rate: 90 + Double($0) / 100, watts: nil) }
        let fast = (0..<10).map { launch(rate: 100 + Double($0) / 100, watts: nil) }
        var rates = LaunchSeries.rates(baseline: fast, candidate: slow)
        rates[0].peaks = nil
        rates[0].clocks = nil
        let host = try sampleRecord().host
        let dollars = LaunchSeries.dollars(
            baseline: fast.map { PricedLaunch($0, on: host, price: price(1)) },
            candidate: slow.map { PricedLaunch($0, on: host, price: price(1)) }, rates: rates, areTurns: false
        )
        #expect(Gate(design: .stored).judge(rates + dollars).map(\.verdict) == [.regression, .regression])
    }

    /// A meter of the CPU's packages may have been read all the same: what counts is whose watts the dollars are of.
    @Test(arguments: ["p", nil]) func dollarsOfMeteredWattsHaveNoPeakBesideThem(profile: String?) throws {
        let launches = (0..<10).map { launch(rate: 100 + Double($0) / 100, watts: 50) }
        let rates = LaunchSeries.rates(baseline: launches, candidate: launches)
        try #require(rates.first?.peaks != nil)
        let host = try sampleRecord().host
        let priced = launches.map { PricedLaunch($0, on: host, price: price(1, profile: profile)) }
        let dollars = LaunchSeries.dollars(baseline: priced, candidate: priced, rates: rates, areTurns: false)
        #expect(dollars.count == 1 && (dollars[0].peaks == nil) == (profile == nil))
    }

    /// The change would be that of the profile against the meter.
    @Test func dollarsOfUnlikeWattsAreNotCompared() throws {
        let launches = (0..<10).map { launch(rate: 100 + Double($0) / 100, watts: nil) }
        let host = try sampleRecord().host
        let modelled = launches.map { PricedLaunch($0, on: host, price: price(1)) }
        let metered = launches.map { PricedLaunch($0, on: host, price: price(1, profile: nil)) }
        for (old, new) in [
            (modelled, metered), (metered, modelled), (metered, Array(metered.dropLast()) + [modelled[0]]),
        ] {
            #expect(PricedLaunch.areOfUnlikeWatts(old + new))
            #expect(LaunchSeries.dollars(baseline: old, candidate: new, rates: [], areTurns: false).isEmpty)
        }
        #expect(!PricedLaunch.areOfUnlikeWatts(metered + metered) && !PricedLaunch.areOfUnlikeWatts([]))
    }
}
