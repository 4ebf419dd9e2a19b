import Benchmarking
import Economics
import Foundation
import MachineTopology
import Power
import Reporting
import RunRecords
import Workloads

/// Measures with a progress line, and keeps what was found on the way.
struct MeasuringSession {
    let survey: HostSurvey
    let placements: [Placement]
    let choice: EngineChoice
    let problem: MatmulProblem
    let settings: HarnessSettings

    struct Outcome {
        var startedAt: Date
        var finishedAt: Date
        var measurements: [RunRecords.Measurement]
        /// Which kernels were raced, and how they came in.
        var choices: [KernelChoice]
        var rejections: [Campaign.Rejection]
        /// Why machine parts were not metered.
        var findings: [Warning]
        var hasMeter: Bool
    }

    func run() throws -> Outcome {
        let started = Date()
        let progress = ProgressLine()
        defer { progress.clear() }
        progress.show("looking for energy meters")
        let meters = Meters.discover()
        let topology = survey.topology
        let campaign = Campaign(
            groups: choice.groups, placements: placements,
            parameters: WorkParameters(matmul: problem, caches: survey.caches),
            harness: Harness(settings: settings, cpuStatFiles: survey.cpuStatFiles) { cpu in
                try topology.bindCurrentThread(to: cpu)
            },
            memoryAvailable: survey.environment.memoryAvailableBytes, asked: choice.asked,
            dispensable: choice.dispensable)
        var choices: [KernelChoice] = []
        var rejections: [Campaign.Rejection] = []
        let measurements = try campaign.run(meter: meters.available.first) { event in
            if case .chose(let choice) = event { choices.append(choice) }
            if case .rejected(let rejection) = event { rejections.append(rejection) }
            if let text = Self.describe(event) { progress.show(text) }
        }
        return Outcome(
            startedAt: started, finishedAt: Date(), measurements: measurements, choices: choices,
            rejections: rejections, findings: meters.findings, hasMeter: !meters.available.isEmpty)
    }

    private static func describe(_ event: Campaign.Event) -> String? {
        switch event {
        case .choosing(let computation): "racing the \(computation.title) kernels"
        case .verifying(let work): "checking \(work.engine.rawValue) \(work.kernel)"
        case .measuring(let work, let placement, let index, let total):
            "[\(index)/\(total)] \(work.engine.rawValue) \(work.kernel), \(placement.name.rawValue)"
        case .chose, .rejected, .measured: nil
        }
    }
}

/// A measured run with its price: the finished record.
struct PricedRun {
    let record: RunRecord

    init(_ outcome: MeasuringSession.Outcome, survey: HostSurvey, prices: Pricing, label: String?) throws {
        let power = try prices.power(of: outcome.measurements, on: survey.host)
        let revenue = try prices.revenue(of: outcome.measurements, on: survey.host, power: power)
        let tool = Tool.this
        record = try RunRecord(
            label: label, startedAt: outcome.startedAt, finishedAt: outcome.finishedAt, tool: tool,
            host: survey.host, environment: survey.environment,
            fingerprint: Fingerprint(host: survey.host, environment: survey.environment, tool: tool),
            measurements: outcome.measurements, power: power, revenue: revenue.rows,
            warnings: outcome.rejections.map(\.warning) + prices.warnings(for: survey.host, power: power)
                + revenue.warnings
                + (outcome.hasMeter ? [] : Self.unmetered(outcome.findings)))
    }

    /// One warning for all meters that are not there; the others name a thing to do.
    private static func unmetered(_ findings: [Warning]) -> [Warning] {
        let absent = findings.filter { $0.code.hasSuffix("-absent") }
        let others = findings.filter { !$0.code.hasSuffix("-absent") }
        guard others.isEmpty, !absent.isEmpty else { return others }
        return [
            Warning(
                "no-energy-meter",
                "This machine shows no energy meter (RAPL, hwmon, IPMI), as most virtual machines.",
                nextStep: "Run on the metal for measured joules; the watts here come from the power profile.")
        ]
    }
}

extension Tool {
    /// This executable.
    static var this: Tool {
        Tool(
            version: Wattmark.version, commit: KernelBuild.commit,
            build: BuildMode.isDebug ? "debug" : "release", compiler: KernelBuild.compiler)
    }
}
