import ArgumentParser
import Benchmarking
import MachineTopology
import RunRecords
import Workloads

/// The measuring process that `check` starts again and again; prints a launch report.
struct LaunchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "launch", abstract: "Measure once for `check`, and print a launch report.",
        shouldDisplay: false)

    @OptionGroup var options: RunOptions

    @Option(name: .long, help: ArgumentHelp("For each measurement.", valueName: "seconds"))
    var seconds = 0.25

    @Option(
        name: .customLong("slow-down"),
        help: ArgumentHelp("Rob the work of this share of its speed.", valueName: "share"))
    var slowDown: Double?

    @Flag(
        name: .customLong("in-turn"),
        help: "Print `turn` before each window, and wait for a line on standard input.")
    var inTurn = false

    func validate() throws {
        guard (0.01...60).contains(seconds) else {
            throw ValidationError("--seconds must be from 0.01 to 60")
        }
        guard slowDown.map({ (0..<1).contains($0) }) ?? true else {
            throw ValidationError("--slow-down must be from 0 up to, not including, 1")
        }
    }

    func run() throws {
        let survey = try HostSurvey.take()
        guard !survey.host.topology.isSimulated else { throw BenchmarkError.simulatedTopology }
        let placements = try options.placements(of: survey)
        let topology = survey.topology
        let parameters = survey.parameters(matmul: options.problem, arrayBytes: options.arrayBytes)
        let harness = Harness(
            settings: .launch(seconds: seconds), cpuStatFiles: survey.cpuStatFiles,
            awaitTurn: inTurn ? LaunchTurn.wait : nil
        ) { cpu in try topology.bindCurrentThread(to: cpu) }
        let kernels = try options.choice().groups.compactMap {
            try Self.fastest(of: $0, parameters: parameters, placement: placements.first, harness: harness)
        }
        let launch = Launch(
            kernels: kernels, placements: placements, parameters: parameters, harness: harness,
            seconds: seconds, slowDown: slowDown)
        let report = LaunchReport(
            tool: .this, host: survey.host, environment: survey.environment,
            measurements: try launch.measurements(), slowDown: slowDown)
        try Console.write(try CanonicalJSON.encode(report))
        try Console.print("")
    }

    private static func fastest(
        of group: [EngineKernel], parameters: WorkParameters, placement: Placement?, harness: Harness
    ) throws -> EngineKernel? {
        guard group.count > 1, let cpu = placement?.cpus.first else { return group.first }
        return try KernelChoice.race(
            group, parameters: parameters.forRace, placement: Placement(.oneCore, cpus: [cpu]),
            bind: harness.bind
        ).ranking.first?.kernel
    }
}
