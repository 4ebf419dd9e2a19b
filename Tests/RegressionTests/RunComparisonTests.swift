import Quantities
import Regression
import RunRecords
import Testing

@Suite struct RunComparisonTests {
    private func compare(_ records: [RunRecord]) -> RunComparison {
        RunComparison(records.enumerated().map { ComparedSubject($1, named: "\($0)") })
    }

    private func row(
        _ comparison: RunComparison, _ quantity: Metric.Quantity, _ subject: String
    ) throws -> RunComparison.Row {
        try #require(
            comparison.rows.first {
                $0.metric.quantity == quantity && $0.metric.subject.title.hasPrefix(subject)
            })
    }

    private func ratio(
        _ comparison: RunComparison, _ quantity: Metric.Quantity, _ subject: String
    ) throws -> RunComparison.Ratio {
        let ratios = try row(comparison, quantity, subject).ratios
        return try #require(ratios.compactMap(\.self).first)
    }

    @Test func aChangeIsShownWithItsInterval() throws {
        let comparison = compare([try sampleRecord(), try sampleRecord(rate: 5.4e6)])
        let ratio = try ratio(comparison, .rate, "sha256d")
        #expect(ratio.isShown && ratio.replication == .windows)
        #expect(abs(ratio.ratio.center - 0.9) < 0.002)
        #expect((ratio.ratio.low...ratio.ratio.high).contains(0.9))
        #expect(try #require(ratio.pValue) < 0.01)
    }

    /// Half the cores draw half the watts of the same profile, which is no change of what was measured.
    @Test func modelledWattsOfOtherCoresAreNotCompared() throws {
        let record = try sampleRecord()
        func drawing(_ watts: Double, profile: String?, _ derivation: String) throws -> RunRecord {
            try RunRecord(
                label: derivation, startedAt: record.startedAt, finishedAt: record.finishedAt,
                tool: record.tool, host: record.host, environment: record.environment,
                fingerprint: record.fingerprint, measurements: record.measurements,
                power: PowerSource(
                    source: profile == nil ? "ipmi-dcmi" : "profile", boundary: .server,
                    watts: Estimate(
                        center: watts, low: watts * 0.9, high: watts * 1.1, confidence: 0.8, count: 0),
                    profile: profile, derivation: derivation), revenue: [], warnings: [])
        }
        let (two, one) = (
            try drawing(14.6, profile: "generic", "2 cores"), try drawing(7.3, profile: "generic", "1 core")
        )
        let unlike = try row(compare([two, one]), .watts, "whole run")
        #expect(unlike.ratios == [nil] && unlike.isOfUnlikeBases(0))
        #expect(unlike.bases == ["profile, generic, 2 cores", "profile, generic, 1 core"])
        let otherwise = try drawing(14.6, profile: "epyc-9755", "2 cores")
        #expect(try row(compare([two, otherwise]), .watts, "whole run").isOfUnlikeBases(0))
        #expect(try !row(compare([two, two]), .watts, "whole run").isOfUnlikeBases(0))
        #expect(try ratio(compare([two, two]), .watts, "whole run").ratio.center == 1)
        let (before, after) = (
            try drawing(200, profile: nil, "the meter's mean"), try drawing(100, profile: nil, "less 3 W")
        )
        #expect(try ratio(compare([before, after]), .watts, "whole run").ratio.center == 0.5)
    }

    /// A probe of fewer instructions shows a higher peak, of which the same rate is a smaller share.
    @Test func sharesOfUnlikePeaksAreNotCompared() throws {
        func record(_ method: String) throws -> RunRecord {
            let record = try sampleRecord()
            return try RunRecord(
                label: method, startedAt: record.startedAt, finishedAt: record.finishedAt,
                tool: record.tool, host: record.host, environment: record.environment,
                fingerprint: record.fingerprint,
                measurements: record.measurements.map { measurement in
                    var measurement = measurement
                    measurement.peak = Peak(rate: Estimate(exactly: 8e6), method: method)
                    return measurement
                }, power: nil, revenue: [], warnings: [])
        }
        let (old, new) = (try record("60 a header"), try record("58 a header"))
        #expect(try row(compare([old, new]), .fractionOfPeak, "sha256d").ratios == [nil])
        #expect(try ratio(compare([old, new]), .rate, "sha256d").ratio.center == 1)
        #expect(try ratio(compare([old, old]), .fractionOfPeak, "sha256d").ratio.center == 1)
    }

    @Test func whatOnlyOneHasIsNamed() throws {
        let (whole, record) = (try sampleRecord(), try sampleRecord())
        let part = try RunRecord(
            label: "part", startedAt: record.startedAt, finishedAt: record.finishedAt, tool: record.tool,
            host: record.host, environment: record.environment, fingerprint: record.fingerprint,
            measurements: Array(record.measurements.prefix(1)), power: record.power, revenue: [], warnings: []
        )
        for records in [[whole, part], [part, whole]] {
            let comparison = compare(records)
            let own = whole.measurements.dropFirst().map { Metric(.rate, of: $0.benchmark) }
            #expect(comparison.leftOut.map(\.metric) == own && !own.isEmpty)
            #expect(comparison.leftOut.allSatisfy { $0.subject == (records[0].id == whole.id ? "0" : "1") })
        }
        #expect(compare([whole, whole]).leftOut.isEmpty)
    }

    @Test func nothingIsShownOfTheSame() throws {
        let record = try sampleRecord()
        let comparison = compare([record, record, record])
        #expect(comparison.subjects == ["0", "1", "2"])
        #expect(comparison.rows.count == 7)
        for row in comparison.rows {
            #expect(row.values.count == 3 && row.ratios.count == 2)
            #expect(row.ratios.allSatisfy { $0?.isShown == false })
        }
    }

    /// Where the samples are too few for the confidence nothing is shown, of dollars as little as of their rate.
    @Test func fewSamplesShowNothing() throws {
        func few(_ record: RunRecord) throws -> RunRecord {
            var measurements = record.measurements
            for place in measurements.indices {
                measurements[place].samples = Array(measurements[place].samples.prefix(3))
            }
            return try RunRecord(
                label: nil, startedAt: record.startedAt, finishedAt: record.finishedAt, tool: record.tool,
                host: record.host, environment: record.environment, fingerprint: record.fingerprint,
                measurements: measurements, power: record.power, revenue: record.revenue, warnings: [])
        }
        let comparison = compare([try few(try sampleRecord()), try few(try sampleRecord(rate: 5.4e6))])
        for (quantity, subject) in [(Metric.Quantity.rate, "sha256d"), (.usdPerMwYear, "hashing")] {
            let ratio = try ratio(comparison, quantity, subject)
            #expect(ratio.isWide(of: comparison.confidence) && !ratio.isShown, "\(subject)")
            #expect(ratio.ratio.high < 1)
        }
        let many = compare([try sampleRecord(), try sampleRecord(rate: 5.4e6)])
        #expect(!(try ratio(many, .rate, "sha256d").isWide(of: many.confidence)))
    }

    /// At one market, site and profile only the rate differs: the wide interval of the prices cancels.
    @Test func dollarsFollowTheRate() throws {
        let comparison = compare([try sampleRecord(), try sampleRecord(rate: 5.4e6)])
        for (subject, rate) in [("hashing", "sha256d"), ("hosting", "matmul")] {
            let dollars = try ratio(comparison, .usdPerMwYear, subject)
            let source = try ratio(comparison, .rate, rate)
            #expect(dollars.isShown)
            #expect(abs(dollars.ratio.center - 0.9) < 1e-12)
            let widths = [dollars, source].map { $0.ratio.high / $0.ratio.low }
            #expect(abs(widths[0] - widths[1]) < 1e-9)
        }
        let watts = try ratio(comparison, .watts, "whole run")
        #expect(watts.ratio == Estimate(exactly: 1) && !watts.isShown)
    }

    /// Between two markets prices differ as well, so that their spreads stay.
    @Test func dollarsOfTwoMarketsDoNotFollowTheRate() throws {
        let record = try sampleRecord()
        let later = record.revenue.map { row in
            var row = row
            row.market = "2026-07-29"
            row.usdPerMwYear = row.usdPerMwYear.scaled(by: 1.2)
            return row
        }
        let other = try RunRecord(
            label: nil, startedAt: record.startedAt, finishedAt: record.finishedAt, tool: record.tool,
            host: record.host, environment: record.environment, fingerprint: record.fingerprint,
            measurements: record.measurements, power: record.power, revenue: later, warnings: [])
        let dollars = try ratio(compare([record, other]), .usdPerMwYear, "hashing")
        #expect(abs(dollars.ratio.center - 1.2) < 1e-12)
        #expect(dollars.replication == .none && !dollars.isShown)
    }

    /// What is divided by may be half as large, so that the ratio may be twice as large, and not half.
    @Test func theIntervalOfWhatIsDividedByIsTurned() throws {
        let joules = Metric(.joulesPerTerahash, of: .hashing)
        let subjects = [
            Estimate(center: 1, low: 0.5, high: 1.1, confidence: 0.8, count: 0), Estimate(exactly: 1),
        ].map { ComparedSubject(name: "one", values: [MetricValue(metric: joules, estimate: $0)]) }
        let found = try ratio(RunComparison(subjects), .joulesPerTerahash, "hashing").ratio
        #expect(abs(found.low - 1 / 1.1) < 1e-12 && abs(found.high - 2) < 1e-12)
    }

    /// What one engine earns here is no change of what another earns there.
    @Test func dollarsOfUnlikeEnginesHaveNoRatio() throws {
        let record = try sampleRecord()
        var faster = record.measurements[1]
        faster.benchmark.engine = .cblas
        faster.rate = faster.rate.scaled(by: 2)
        let other = try RunRecord(
            label: nil, startedAt: record.startedAt, finishedAt: record.finishedAt, tool: record.tool,
            host: record.host, environment: record.environment, fingerprint: record.fingerprint,
            measurements: record.measurements + [faster], power: record.power, revenue: record.revenue,
            warnings: [])
        let comparison = compare([record, other])
        let hosting = try row(comparison, .usdPerMwYear, "hosting")
        #expect(hosting.ratios == [nil] && hosting.values.count == 2)
        #expect(
            hosting.sources == [
                "matmul/native/f32/256x256x256/one-core", "matmul/cblas/f32/256x256x256/one-core",
            ])
        #expect(try row(comparison, .usdPerMwYear, "hashing").ratios != [nil])
    }

    @Test func launchesAreComparedWhereBothHaveThem() throws {
        let comparison = compare([
            try sampleRecord(launches: 8), try sampleRecord(rate: 5.4e6, launches: 8),
        ])
        let ratio = try ratio(comparison, .rate, "sha256d")
        #expect(ratio.replication == .launches && ratio.isShown)
        #expect(ratio.ratio.count == 16)
    }

    @Test func tooFewLaunchesShowNothing() throws {
        let comparison = compare([
            try sampleRecord(launches: 2), try sampleRecord(rate: 1e6, launches: 2),
        ])
        #expect(try ratio(comparison, .rate, "sha256d").isShown == false)
    }

    @Test func whatOnlyOneHasIsLeftOut() throws {
        let record = try sampleRecord()
        let partial = try RunRecord(
            label: nil, startedAt: record.startedAt, finishedAt: record.finishedAt, tool: record.tool,
            host: record.host, environment: record.environment, fingerprint: record.fingerprint,
            measurements: Array(record.measurements.prefix(1)), power: record.power, revenue: [],
            warnings: [])
        #expect(compare([record, partial]).rows.allSatisfy { $0.metric.benchmark?.workload != .matmul })
        #expect(compare([]).rows.isEmpty)
    }

    @Test func efficienciesFollowWithTheirPolarity() throws {
        let joules = Metric(.joulesPerTerahash, of: .hashing)
        let dollars = Metric(.usdPerMwYear, of: .revenue(.hashprice, .facility))
        // Of unlike spreads, so that an interval that was not turned is another one.
        let subjects = [(20.0, 1.1), (10, 1.02)].map { efficiency, above in
            ComparedSubject(
                name: "\(efficiency)",
                values: [
                    MetricValue(
                        metric: joules,
                        estimate: Estimate(
                            center: efficiency, low: efficiency * 0.95, high: efficiency * above,
                            confidence: 0.8, count: 0)),
                    MetricValue(
                        metric: dollars,
                        estimate: Estimate(
                            center: 1e7 / efficiency, low: 1e5, high: 1e7, confidence: 0.8, count: 0),
                        context: "market", follows: joules),
                ])
        }
        let ratios = RunComparison(subjects).rows.compactMap { $0.ratios.first ?? nil }
        try #require(ratios.map(\.ratio.center) == [0.5, 2])
        #expect(ratios.allSatisfy { $0.isShown })
        #expect(abs(ratios[0].ratio.low * ratios[1].ratio.high - 1) < 1e-12)
    }
}
