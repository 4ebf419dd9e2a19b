import Benchmarking
import Economics
import Foundation
import MachineTopology
import Power
import Profiles
import Reporting
import RunRecords
import Workloads

/// Measures with a progress line, and keeps what was found on the way.
struct MeasuringSession {
    let survey: HostSurvey
    let placements: [Placement]
    let choice: EngineChoice
    let parameters: WorkParameters
    let settings: HarnessSettings
    /// Which watts this machine can draw.
    let plausible: PlausibleWatts

    struct Outcome {
        var startedAt: Date
        var finishedAt: Date
        var measurements: [RunRecords.Measurement]
        /// Which kernels were raced, and how they came in.
        var choices: [KernelChoice]
        var rejections: [Campaign.Rejection]
        /// The usable meters, and why others are not.
        var meters: Meters
    }

    func run() throws -> Outcome {
        let started = Date()
        let progress = ProgressLine()
        defer { progress.clear() }
        progress.show("looking for energy meters")
        let topology = survey.topology
        let campaign = Campaign(
            groups: choice.groups, placements: placements,
            parameters: parameters,
            harness: Harness(settings: settings, cpuStatFiles: survey.cpuStatFiles) { cpu in
                try topology.bindCurrentThread(to: cpu)
            },
            memoryAvailable: survey.environment.memoryAvailableBytes, asked: choice.asked,
            dispensable: choice.dispensable)
        let meters = Meters.discover(plausible: plausible).usable(forLoad: campaign.loadSeconds)
        var choices: [KernelChoice] = []
        var rejections: [Campaign.Rejection] = []
        let measurements = try campaign.run(meters: meters.available) { event in
            if case .chose(let choice) = event { choices.append(choice) }
            if case .rejected(let rejection) = event { rejections.append(rejection) }
            if let text = Self.describe(event) { progress.show(text) }
        }
        return Outcome(
            startedAt: started, finishedAt: Date(), measurements: measurements, choices: choices,
            rejections: rejections, meters: meters)
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
    let revenue: Revenue

    init(_ outcome: MeasuringSession.Outcome, survey: HostSurvey, prices: Pricing, label: String?) throws {
        let price = try prices.price(outcome.measurements, on: survey.host)
        revenue = price.revenue
        let tool = Tool.this
        record = try RunRecord(
            label: label, startedAt: outcome.startedAt, finishedAt: outcome.finishedAt, tool: tool,
            host: survey.host, environment: survey.environment,
            fingerprint: Fingerprint(host: survey.host, environment: survey.environment, tool: tool),
            measurements: outcome.measurements, power: price.power, revenue: price.revenue.rows,
            warnings: outcome.rejections.map(\.warning) + price.warnings + Self.unmetered(outcome.meters)
                + MeterComparison.all(in: outcome.measurements).compactMap(\.warning))
    }

    /// What keeps the watts from being measured. Where a meter sees the whole server, only a meter that was found to
    /// tell nonsense is said; one warning stands for all that are not there.
    private static func unmetered(_ meters: Meters) -> [Warning] {
        let others = meters.findings.filter { !$0.code.hasSuffix("-absent") }
        if meters.available.contains(where: \.boundary.includesWholeServer) {
            return others.filter { ["meter-implausible", "meter-too-slow"].contains($0.code) }
        }
        guard others.isEmpty, meters.available.isEmpty, !meters.findings.isEmpty else { return others }
        return [
            Warning(
                "no-energy-meter",
                "This machine shows no energy meter (RAPL, hwmon, IPMI), as most virtual machines.",
                nextStep: "Run on the metal for measured joules; the watts here come from the power profile.")
        ]
    }
}

extension PlausibleWatts {
    /// For this host's CPU where a profile names the very product; else for any machine.
    init(host: RunRecords.Host, library: ProfileLibrary) throws {
        let cpu = host.cpu
        let match = try library.hostProfile(
            vendor: cpu.vendor, family: cpu.family, model: cpu.model, brand: cpu.brand)
        let profile = match.fit == .product ? match.profile : nil
        self.init(
            sockets: host.topology.packages, tdpWatts: profile?.tdpWatts?.median,
            idleWatts: profile?.idleWatts?.median)
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
