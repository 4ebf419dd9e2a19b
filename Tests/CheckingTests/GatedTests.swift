import Benchmarking
import Checking
import Foundation
import MachineTopology
import Quantities
import Regression
import RunRecords
import TestSupport
import Testing
import Workloads

/// Watts and dollars of launches, judged as rates are: programs that answer launches with a report from a file.
@Suite struct GatedTests {
    private static let plan = LaunchPlan(
        MeasuringSelection(kernels: ["evp"], placements: [.named(.oneCore)]), seconds: 0.01)

    /// A launch of this host that a meter saw.
    private func report(watts: Double?, peakRate: Double? = nil) throws -> LaunchReport {
        let tool = Tool(version: "0.1.0", commit: nil, build: .release, compiler: "clang")
        let survey = try HostSurvey.takeToMeasure()
        let kernel = try #require(
            HostKernels.all(cblas: nil, onednn: nil).first { $0.kernel == "sha256d_scalar" })
        let cpu = try #require(survey.placements.chosen(.named(.oneCore)).first?.cpus.first)
        let launch = Launch(
            pieces: [.init(kernel, WorkParameters(), placements: [Placement(.oneCore, cpus: [cpu])])],
            harness: Harness(settings: .launch(seconds: 0.01)) { _ in }, seconds: 0.01)
        var report = LaunchReport(
            tool: tool, host: survey.host, environment: survey.environment,
            measurements: try launch.measurements(), slowDown: nil)
        for index in report.measurements.indices {
            report.measurements[index].rate = Estimate(exactly: 1e6)
            for sample in report.measurements[index].samples.indices {
                report.measurements[index].samples[sample].rate = 1e6
                report.measurements[index].samples[sample].peakRate = peakRate
                report.measurements[index].samples[sample].dirt = []
                report.measurements[index].samples[sample].noise.frequencyProxyHertz = 3e9
            }
            report.measurements[index].energy = watts.map {
                Energy(joules: $0, seconds: 1, boundary: .package, source: "rapl")
            }
        }
        return report
    }

    private func program(_ report: LaunchReport, named name: String, in folder: URL) throws -> LaunchProgram {
        let answer = folder.appending(path: "\(name).json")
        try CanonicalJSON.encode(report).write(to: answer)
        let script = folder.appending(path: name).path
        try writeScript("#!/bin/sh\ncat '\(answer.path)'\n", to: script)
        return try LaunchProgram.named(script)
    }

    private func check(
        _ quantities: Set<GatedQuantity>, baseline: Double?, candidate: Double?
    ) throws -> CheckReport {
        let old = try report(watts: baseline)
        return try check(quantities, of: try report(watts: candidate)) { folder in
            .program(try program(old, named: "old", in: folder))
        }
    }

    /// - Parameter baseline: with a folder for what it needs.
    private func check(
        _ quantities: Set<GatedQuantity>, of candidate: LaunchReport,
        against baseline: (URL) throws -> CheckSession.Baseline
    ) throws -> CheckReport {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let old = try baseline(folder)
        let new = try program(candidate, named: "new", in: folder)
        return try CheckSession(
            candidate: new, baseline: old, common: CommonPlan(Self.plan), rule: GateRule(),
            acceptance: Acceptance(), gated: Gated(quantities, price: dollars), launches: 10,
            more: nil, timeLimit: nil
        ) { _ in }.run()
    }

    @Test(arguments: [(100.0, 110.0, Verdict.regression), (110, 100, .improvement), (100, 100, .unchanged)])
    func moreWattsAtOneRateAreRed(old: Double, new: Double, verdict: Verdict) throws {
        let report = try check([.rate, .watts], baseline: old, candidate: new)
        #expect(report.metrics.map(\.metric.quantity) == [.rate, .watts])
        #expect(report.metrics.map(\.verdict) == [.unchanged, verdict])
        #expect(report.verdict == verdict)
        let watts = try #require(report.metrics.last)
        #expect(abs(watts.ratio.center - new / old) < 1e-9)
        #expect(watts.metric.name.hasPrefix("watts/sha256d/native"))
        #expect(watts.pairRatios?.count == 10)
    }

    @Test func moreWattsEarnLessAMegawatt() throws {
        let report = try check([.usdPerMwYear], baseline: 100, candidate: 110)
        #expect(report.metrics.map(\.metric.unit) == ["USD/MW-year"])
        #expect(report.verdict == .regression)
        #expect(abs((report.metrics.first?.ratio.center ?? 0) - 100 / 110) < 1e-9)
        #expect(report.metrics.first?.priceRatio == nil)
    }

    /// Metered watts move with the clock themselves, so the probe beside the rate takes nothing out of them.
    @Test func dollarsOfMeteredWattsAreNotSetBesideThePeak() throws {
        let old = try report(watts: 100, peakRate: 2e6)
        let measurements = LaunchRecord.merged(Array(repeating: old.measurements, count: 10))
        let record = try RunRecord(
            label: nil, startedAt: Date(), finishedAt: Date(), tool: old.tool, host: old.host,
            environment: old.environment,
            fingerprint: Fingerprint(host: old.host, environment: old.environment, tool: old.tool),
            measurements: measurements, power: nil, revenue: dollars(measurements, old.host),
            warnings: [])
        let checked = try check([.usdPerMwYear], of: try report(watts: 110, peakRate: 1.9e6)) { _ in
            .stored(record, name: "old")
        }
        let found = try #require(checked.metrics.first)
        #expect(abs(found.ratio.center - 100 / 110) < 1e-9 && found.peakRatio == nil)
        #expect(found.verdict == .regression)
    }

    /// A baseline that no meter saw, beside a candidate that one sees.
    @Test func dollarsOfAMeterAndOfAProfileAreNotCompared() throws {
        let old = try report(watts: nil), new = try report(watts: 100)
        let error = #expect(throws: GatedError.self) {
            try check([.usdPerMwYear], of: new) { folder in
                .program(try program(old, named: "old", in: folder))
            }
        }
        #expect(error?.description.contains("--power-profile") == true)
    }

    /// After some launches: the rate alone is not what was asked for.
    @Test func aMeterThatFallsSilentIsNoVerdict() throws {
        let old = try report(watts: 100), silent = try CanonicalJSON.encode(report(watts: nil))
        let error = #expect(throws: GatedError.self) {
            try check([.rate, .watts], of: old) { folder in
                let program = try program(old, named: "old", in: folder)
                let (first, later) = (
                    folder.appending(path: "old.json").path, folder.appending(path: "later").path
                )
                try silent.write(to: URL(filePath: later))
                try writeScript(
                    "#!/bin/sh\ncat '\(first)'; cp '\(later)' '\(first)'\n",
                    to: folder.appending(path: "old").path)
                return .program(program)
            }
        }
        #expect(error?.description.contains("read in every launch") == true)
    }

    @Test(arguments: [(nil, 100.0), (100.0, nil), (nil, nil)] as [(Double?, Double?)])
    func whatNoMeterReadIsRefused(old: Double?, new: Double?) throws {
        let error = #expect(throws: GatedError.self) {
            try check([.watts], baseline: old, candidate: new)
        }
        #expect(error?.description.contains("needs a meter") == true)
    }
}

/// Dollars in proportion to rate over watts, at a dollar a hash; where no meter saw them, of 90 W by a profile.
@Sendable private func dollars(
    _ measurements: [RateMeasurement], _ host: HostDescription
) -> [RevenueRow] {
    measurements.map { measurement in
        let watts = measurement.energy?.watts.value
        let estimate = Estimate(exactly: measurement.rate.center / (watts ?? 90))
        return RevenueRow(
            subject: .thisHost, model: .hashprice, mwBasis: .facility, usdPerMwYear: estimate,
            netUsdPerMwYear: estimate, market: "m", site: "s", powerProfile: watts == nil ? "p" : nil,
            assumptions: [:])
    }
}
