import Benchmarking
import MachineTopology
import Power
package import RunRecords
import Workloads

/// A launch in the process that measures.
package struct PlannedLaunch: Sendable {
    package let plan: LaunchPlan
    /// This executable.
    package let tool: Tool

    package init(_ plan: LaunchPlan, tool: Tool) {
        self.plan = plan
        self.tool = tool
    }

    package func run() throws -> LaunchReport {
        if !plan.inTurn { LaunchTurn.endWithTheCheck() }
        let survey = try HostSurvey.takeToMeasure()
        let topology = survey.topology
        let harness = Harness(
            settings: .launch(seconds: plan.seconds), cpuStatFiles: survey.cpuStatFiles,
            awaitTurn: plan.inTurn ? LaunchTurn.wait : nil
        ) { cpu in try topology.bindCurrentThread(to: cpu) }
        let meters = plan.plausible.map {
            survey.meters(plausible: $0).usable(forLoad: plan.seconds)
        }
        let launch = Launch(
            pieces: try plan.items.map { try pieces(of: $0, survey) } ?? fastest(survey, harness),
            harness: harness, seconds: plan.seconds, isBesidePeak: plan.isBesidePeak ?? false,
            meters: meters?.available ?? [], slowDown: plan.slowDown,
            memoryAvailable: memoryAvailable(survey))
        return LaunchReport(
            tool: tool, host: survey.host, environment: survey.environment,
            measurements: try launch.measurements(), slowDown: plan.slowDown?.share)
    }

    private func memoryAvailable(_ survey: HostSurvey) -> Int? {
        survey.environment.memoryAvailableBytes.map { plan.share(ofMemory: $0) }
    }

    /// Exactly what is planned; what is of one kernel and problem is checked once.
    private func pieces(of items: [LaunchPlan.Item], _ survey: HostSurvey) throws -> [Launch.Piece] {
        let kernels = try plan.selection.allKernels()
        var pieces: [(problem: Problem, piece: Launch.Piece)] = []
        for item in items {
            let benchmark = item.benchmark
            guard let kernel = kernels.first(where: { $0.matches(item) && $0.isSupported }) else {
                throw SelectionError.unknownKernel(item.kernel, known: kernels.map(\.kernel))
            }
            let placements = try survey.placements.chosen(.named(benchmark.placement))
            let place = pieces.firstIndex {
                $0.problem == benchmark.problem && $0.piece.kernel.kernel == item.kernel
            }
            if let place {
                pieces[place].piece.placements += placements
            } else {
                var parameters = plan.selection.parameters(on: survey)
                try parameters.adopt(benchmark.problem)
                pieces.append(
                    (benchmark.problem, Launch.Piece(kernel, parameters, placements: placements)))
            }
        }
        return pieces.map(\.piece)
    }

    /// What the selection comes to, each with the kernel that wins a race.
    private func fastest(_ survey: HostSurvey, _ harness: Harness) throws -> [Launch.Piece] {
        let placements = try plan.selection.placements(of: survey)
        let parameters = plan.selection.parameters(on: survey)
        return try EngineChoice(plan.selection).groups.compactMap { group in
            // A race allocates operands of its own.
            try MemoryDemand.check(group, parameters, on: placements, available: memoryAvailable(survey))
            var kernel = group.first
            if group.count > 1, let cpu = placements.first?.cpus.first {
                kernel =
                    try KernelChoice.race(
                        group, parameters: parameters.forRace,
                        placement: Placement(.oneCore, cpus: [cpu]), bind: harness.bind
                    ).ranking.first?.kernel
            }
            return kernel.map { Launch.Piece($0, parameters, placements: placements) }
        }
    }
}

extension EngineKernel {
    fileprivate func matches(_ item: LaunchPlan.Item) -> Bool {
        kernel == item.kernel && engine == item.benchmark.engine
            && computation == item.benchmark.computation
    }
}
