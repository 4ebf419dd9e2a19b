import Benchmarking
import Checking
import Foundation
import MachineTopology
import RunRecords
import TestSupport
import Testing
import Workloads

/// Launches that are kept to be checked against, of a program that answers from a file: a debug build of the command refuses
/// before it launches anything.
@Suite struct BaselineLaunchesTests {
    private static let plan = LaunchPlan(
        MeasuringSelection(kernels: ["evp"], placements: [.named(.oneCore)]), seconds: 0.01)

    /// What the launches come to, and which were told to begin.
    private func measure(slowDown: Double?, count: Int) throws -> (run: MeasuredRun, told: [Int]) {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let survey = try HostSurvey.takeToMeasure()
        let report = LaunchReport(
            tool: Tool(version: "0.1.0", commit: nil, build: .release, compiler: "clang"), host: survey.host,
            environment: survey.environment, measurements: [], slowDown: slowDown)
        let answer = folder.appending(path: "answer.json")
        try CanonicalJSON.encode(report).write(to: answer)
        let script = folder.appending(path: "program").path
        try writeScript("#!/bin/sh\ncat '\(answer.path)'\n", to: script)
        let launches = BaselineLaunches(of: try LaunchProgram.named(script), plan: Self.plan, count: count)
        var told: [Int] = []
        let run = try launches.measure { index, _ in told.append(index) }
        return (run, told)
    }

    @Test func eachLaunchIsTold() throws {
        let (run, told) = try measure(slowDown: nil, count: 3)
        #expect(told == [1, 2, 3])
        #expect(run.tool.build == .release && run.measurements.isEmpty)
    }

    @Test func whatWasSlowedDownIsNoBaseline() throws {
        let error = #expect(throws: BaselineError.self) { try measure(slowDown: 0.05, count: 2) }
        #expect(error?.description.contains("slowed down on purpose") == true)
    }
}
