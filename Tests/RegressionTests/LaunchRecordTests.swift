import Quantities
import Regression
import RunRecords
import Testing

@Suite struct LaunchRecordTests {
    private func launch(_ rate: Double, dirt: [NoiseCause] = []) -> [RateMeasurement] {
        [
            sampleMeasurement(
                .sha256d(headerBytes: 80), kernel: "k", rate: rate, dirt: dirt),
            sampleMeasurement(
                .matmul(MatrixProduct(.f32, m: 8, n: 8, k: 8)), kernel: "g", rate: rate * 2, dirt: dirt),
        ]
    }

    @Test func launchesAreMergedAndTakenApartAgain() throws {
        let launches = [10.0, 12, 11].map { launch($0) }
        let merged = LaunchRecord.merged(launches)
        try #require(merged.map(\.rate.center) == [11, 22])
        #expect(merged.map(\.rate.count) == [3, 3])
        #expect(merged[0].samples.map(\.launch) == [0, 1, 2].flatMap { Array(repeating: $0, count: 6) })
        #expect(merged[0].noise.involuntarySwitches == 6)
        #expect(merged[0].noise.cpuPressureSeconds == nil)
        let apart = LaunchRecord.launches(of: merged)
        #expect(apart.count == 3)
        for (part, launch) in zip(apart, launches) {
            #expect(part.map { $0.samples.map(\.rate) } == launch.map { $0.samples.map(\.rate) })
        }
    }

    /// Of what is told of memory the launch counts in which it was worst; where some do not know, those that do.
    @Test func whatIsKnownOfMemoryIsThatOfTheWorstLaunch() throws {
        func told(_ share: Double?, _ ratio: Double?) -> [RateMeasurement] {
            launch(100).map { measurement in
                var measurement = measurement
                measurement.hugePageShare = share
                measurement.memoryChoice = ratio.map { MemoryChoice(tried: 8, slowestOverFastest: $0) }
                return measurement
            }
        }
        let merged = try #require(
            LaunchRecord.merged([told(1, 1.01), told(0.25, 1.04), told(nil, nil), told(0.5, 1.02)])
                .first)
        #expect(merged.hugePageShare == 0.25)
        #expect(merged.memoryChoice == MemoryChoice(tried: 8, slowestOverFastest: 1.04))
    }

    /// A peak that one launch could not keep is none of all.
    @Test func thePeakIsOfEveryLaunch() throws {
        func beside(_ peak: Double?) -> [RateMeasurement] {
            var measurement = launch(100)[0]
            measurement.peak = peak.map { Peak(rate: Estimate(exactly: $0), method: "peak_test: additions") }
            measurement.fractionOfPeak = peak.map { Estimate(exactly: 100 / $0) }
            return [measurement]
        }
        let merged = try #require(LaunchRecord.merged([beside(200), beside(400), beside(250)]).first)
        #expect(merged.peak?.rate.center == 250 && merged.peak?.method == "peak_test: additions")
        #expect(merged.fractionOfPeak?.center == 0.4)
        for launches in [[beside(200), beside(nil), beside(250)], [beside(nil), beside(200), beside(250)]] {
            let merged = try #require(LaunchRecord.merged(launches).first)
            #expect(merged.peak == nil && merged.fractionOfPeak == nil)
        }
    }

    /// A peak that could not be kept was worse than any that was.
    @Test func theWorstReadingOfAPeakIsSaid() throws {
        func launch(_ share: Double?) -> [RateMeasurement] {
            var measurement = sampleMeasurement(.sha256d(headerBytes: 80), kernel: "k", rate: 10, dirt: [])
            measurement.fractionOfPeak = share.map { Estimate(exactly: $0) }
            measurement.warnings = [
                Warning(.abovePeak, share.map { "It reads \($0)." } ?? "It is left out.", nextStep: "Go on.")
            ]
            return [measurement]
        }
        for launches in [[launch(1.5), launch(nil), launch(3)], [launch(nil), launch(1.5), launch(3)]] {
            #expect(
                try #require(LaunchRecord.merged(launches).first).warnings.map(\.message) == [
                    "It is left out."
                ])
        }
        let kept = LaunchRecord.merged([launch(1.5), launch(3), launch(2)])
        #expect(try #require(kept.first).warnings.map(\.message) == ["It reads 3.0."])
    }

    /// What windows say of themselves is counted anew; the rest says how many launches it is true of.
    @Test func warningsAreMergedOfAllLaunches() throws {
        func launch(_ dirt: [NoiseCause], _ codes: [WarningCode.Known]) -> [RateMeasurement] {
            var measurement = sampleMeasurement(.sha256d(headerBytes: 80), kernel: "k", rate: 10, dirt: dirt)
            measurement.warnings =
                NoiseTally(measurement.samples).warnings
                + codes.map { Warning($0, "It is \($0.rawValue).", nextStep: "Go on.") }
            return [measurement]
        }
        let merged = LaunchRecord.merged([
            launch([], [.wideInterval, .arraysInCache]),
            launch([.steal], [.neverSteady, .arraysInCache, .fewSamples]),
            launch([], [.arraysInCache]),
        ])
        #expect(
            merged.first?.warnings.map(\.message) == [
                "The hypervisor gave the workers' CPUs to others in 6 of 18 samples, 6 of 6 in the worst launch.",
                "It is arrays-in-cache.", "It is never-steady. (1 of 3 launches)",
            ])
    }

    @Test func aRecordOfOneProcessIsOneLaunch() throws {
        #expect(LaunchRecord.launches(of: try sampleRecord().measurements).count == 1)
        #expect(LaunchRecord.launches(of: []).isEmpty)
        #expect(LaunchRecord.merged([]).isEmpty)
    }

    @Test func ratesAreCollectedLaunchByLaunch() throws {
        let series = LaunchSeries.rates(
            baseline: [launch(10), launch(11)], candidate: [launch(9, dirt: [.steal]), launch(8)])
        #expect(
            series.map(\.metric.name) == ["sha256d/native/one-core", "matmul/native/f32/8x8x8/one-core"])
        #expect(series[0].baseline == [10, 11] && series[0].candidate == [9, 8])
        #expect(series[1].baseline == [20, 22])
        #expect(series[0].noise == [.steal])
        #expect(series.allSatisfy { $0.metric.polarity == .higher })
    }

    /// An interruption only slows: half of a launch's windows are hit, and its pair's ratio stays.
    @Test func disturbedWindowsDoNotMoveTheRatioOfAPair() throws {
        func disturbed(_ launch: [RateMeasurement], _ windows: [Int]) -> [RateMeasurement] {
            launch.map { measurement in
                var measurement = measurement
                let best = measurement.samples.map(\.rate).max() ?? 0
                for index in measurement.samples.indices {
                    measurement.samples[index].rate = windows.contains(index) ? best / 2 : best
                }
                return measurement
            }
        }
        let series = LaunchSeries.pairs(
            baseline: [disturbed(launch(10), [0, 1, 2]), disturbed(launch(10), [])],
            candidate: [disturbed(launch(9), [5]), disturbed(launch(9), [1, 4, 5])])
        for metric in series {
            let ratios = try #require(metric.pairRatios)
            #expect(ratios.count == 2 && ratios.allSatisfy { abs($0 / 0.9 - 1) < 1e-9 })
        }
        #expect(series[0].isUsable)
    }

    @Test func pairsWithoutWindowsGiveNoRatio() throws {
        let empty = launch(10).map { measurement in
            var measurement = measurement
            measurement.samples = []
            return measurement
        }
        let series = LaunchSeries.pairs(baseline: [empty], candidate: [launch(10)])
        #expect(series.allSatisfy { $0.pairRatios == [] })
        #expect(Gate(design: .paired).judge(series).isEmpty)
    }

    /// A record of several launches survives being stored: its samples keep the launch.
    @Test func theLaunchIsInTheRecord() throws {
        let record = try sampleRecord(launches: 3)
        let again = try RunRecord(validating: try record.canonicalJSON())
        #expect(again == record)
        #expect(LaunchRecord.launches(of: again.measurements).count == 3)
        let single = String(decoding: try sampleRecord().canonicalJSON(), as: UTF8.self)
        #expect(!single.contains("\"launch\""))
    }
}
