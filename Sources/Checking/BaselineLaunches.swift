import Foundation
import Regression
package import RunRecords

/// Launches of one program that are kept together, to be checked against.
package struct BaselineLaunches: Sendable {
    package let program: LaunchProgram
    package let plan: LaunchPlan
    package let count: Int

    package init(of program: LaunchProgram, plan: LaunchPlan, count: Int) {
        self.program = program
        self.plan = plan
        self.count = count
    }

    /// - Parameter report: is told which launch begins, counted from 1, and about how long the rest will take.
    /// - Throws: `BaselineError.none` where the work was slowed down on purpose.
    package func measure(report: (_ index: Int, _ secondsLeft: Double?) -> Void) throws -> MeasuredRun {
        let started = Date()
        let reports = try (1...count).map { index in
            let pace = Date().timeIntervalSince(started) / Double(max(1, index - 1))
            report(index, index > 1 ? pace * Double(count - index + 1) : nil)
            return try program.launch(plan)
        }
        guard let first = reports.first, reports.allSatisfy({ $0.slowDown == nil }) else {
            throw BaselineError.none(reason: "the launches were slowed down on purpose")
        }
        return MeasuredRun(
            startedAt: started, finishedAt: Date(), tool: first.tool, host: first.host,
            environment: first.environment,
            measurements: LaunchRecord.merged(reports.map(\.measurements)))
    }
}
