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

    /// - Parameter report: is told which launch begins, counted from 1.
    /// - Throws: `BaselineError.none` where the work was slowed down on purpose.
    package func measure(report: (Int) -> Void) throws -> MeasuredRun {
        let started = Date()
        let reports = try (1...count).map { index in
            report(index)
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
