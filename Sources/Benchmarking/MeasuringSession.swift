import Foundation
import MachineTopology
package import Power
package import RunRecords
package import Workloads

/// Finds the machine's meters, measures what was chosen, and keeps what was found on the way.
package struct MeasuringSession: Sendable {
    package enum Event: Sendable {
        case lookingForMeters
        case measuring(Campaign.Event)
    }

    package struct Outcome: Sendable {
        package var run: MeasuredRun
        /// Which kernels were raced, and how they came in.
        package var choices: [KernelChoice]
    }

    private let survey: HostSurvey
    private let placements: [Placement]
    private let choice: EngineChoice
    private let parameters: WorkParameters
    private let settings: HarnessSettings
    private let champions: [KernelContest: String]
    private let plausible: PlausibleWatts
    private let tool: Tool

    /// - Parameters:
    ///   - champions: the kernels that won before on this host.
    ///   - plausible: which watts this machine can draw.
    ///   - tool: this executable.
    package init(
        survey: HostSurvey, placements: [Placement], choice: EngineChoice, parameters: WorkParameters,
        settings: HarnessSettings, champions: [KernelContest: String], plausible: PlausibleWatts, tool: Tool
    ) {
        self.survey = survey
        self.placements = placements
        self.choice = choice
        self.parameters = parameters
        self.settings = settings
        self.champions = champions
        self.plausible = plausible
        self.tool = tool
    }

    package func run(report: (Event) -> Void) throws -> Outcome {
        let started = Date()
        report(.lookingForMeters)
        let topology = survey.topology
        let campaign = Campaign(
            groups: choice.groups, placements: placements,
            parameters: parameters,
            harness: Harness(settings: settings, cpuStatFiles: survey.cpuStatFiles) { cpu in
                try topology.bindCurrentThread(to: cpu)
            },
            memoryAvailable: survey.environment.memoryAvailableBytes, asked: choice.asked,
            dispensable: choice.dispensable, champions: champions)
        let found = survey.meters(plausible: plausible)
        let meters = found.usable(
            forLoad: campaign.loadSeconds(for: found.available), enough: MeterTime.runSeconds)
        var choices: [KernelChoice] = []
        var rejections: [Campaign.Rejection] = []
        let measurements = try campaign.run(meters: meters.available) { event in
            if case .chose(let choice) = event { choices.append(choice) }
            if case .rejected(let rejection) = event { rejections.append(rejection) }
            report(.measuring(event))
        }
        let run = MeasuredRun(
            startedAt: started, finishedAt: Date(), tool: tool, host: survey.host,
            environment: survey.environment, measurements: measurements,
            warnings: tool.warnings + rejections.map(\.warning)
                + [KernelChoice.warning(of: choices)].compactMap(\.self)
                + meters.warnings
                + MeterComparison.all(in: measurements).compactMap(\.warning))
        return Outcome(run: run, choices: choices)
    }
}
